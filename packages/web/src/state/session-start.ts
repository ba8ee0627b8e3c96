import type { SessionPlan } from '@ilium/movement';
import { makeId, type SessionRecord, type Wishes } from '@ilium/record';
import { mayBegin, mayGoOn, mayStartWithPain } from '@ilium/safety';
import { planToTimeline, sessionToTakeUp } from '@ilium/session';
import { english } from '@ilium/words';
import { computed, signal } from '@preact/signals';
import { clock, moment, random, wait } from './clock.ts';
import { isSpoken } from './cue-sound.ts';
import { judgement, loadJudgement } from './judgement.ts';
import { loadLibrary } from './library.ts';
import { append, openRecord, record, settings } from './record.ts';
import { live, openLive } from './session-live.ts';
import { takeTabLock } from './session-lock.ts';
import { goesOnByItself, knownVariations, painJustGiven, playerRules } from './session-rules.ts';
import { primeSound } from './session-sound.ts';
import { isWaiting } from './session-waiting.ts';
import { prepareClips } from './voice-clips.ts';
import { recallPace, voicePace } from './voice-pace.ts';

/** Another tab plays a session, so this one may not. */
export const playsElsewhere = signal(false);

/** A session waits no longer than this for the voice that came with the app; it speaks when it is there. */
const VOICE_WAIT = 1_500;

const painSaid = signal<number | null>(null);

/** Pain before the session, if the person told it: just now, or within the hour in the check or the morning. */
export const painBefore = computed(() => painSaid.value ?? painJustGiven(record.value, clock.now()));

/** Tells the pain before the session; forgotten when it begins. `null` takes it back. */
export function sayPain(pain: number | null): void {
  painSaid.value = pain;
}

/** The pain just told where it is too strong for any session (E4); `null` where it is not. */
export const painTooStrong = computed(() => {
  const pain = painBefore.value;
  return pain !== null && !mayStartWithPain(pain) ? pain : null;
});

/** Whether the short check comes before the next start (E4, E8); looks anew each time it is asked. */
export const mustAskFirst = (): boolean => !mayBegin(record.value, moment());

/** The session that was left half-way and may go on with the check it began with (E4, I28); `null` where none may. */
export function sessionToGoOn(): SessionRecord | null {
  const from = sessionToTakeUp(record.value, clock.now());
  return from && mayGoOn(record.value, moment()) ? from : null;
}

const takeLock = (steal: boolean) =>
  takeTabLock('player', {
    steal,
    onLost: () => {
      live.peek()?.drop();
      playsElsewhere.value = true;
    },
  });

async function openSession(id: string, plan: SessionPlan, from: SessionRecord | null, steal: boolean) {
  const [lock, index] = await Promise.all([takeLock(steal), loadLibrary(), loadJudgement()]);
  playsElsewhere.value = lock === null;
  if (!lock) return null;
  recallPace();
  const timeline = planToTimeline(plan, index, {
    words: english,
    known: knownVariations(record.peek()),
    rate: settings.peek().rate,
    pace: settings.peek().pace,
    heard: voicePace.peek(),
    breathGuide: settings.peek().breathGuide,
  });
  if (isSpoken(settings.peek().voice)) {
    const movements = timeline.items.map(({ movementId }) => movementId);
    await Promise.race([prepareClips(movements), wait(VOICE_WAIT)]);
  }
  const rules = playerRules(judgement.peek()?.assessment ?? null, record.peek());
  const told = record.peek().symptoms.flatMap(({ session, symptom }) => (session === id ? [symptom] : []));
  return openLive({ id, timeline, from, told, rules, lock });
}

/**
 * Begins a session; call it inside the tap on Start, so that voice and bells are allowed. What is planned and begun
 * is on its way into the record before the first cue. Afterwards the player shows it. Nothing begins unasked (E4):
 * see {@link mustAskFirst}. `wishes` is what the person changed by hand.
 */
export async function startSession(plan: SessionPlan, wishes: Wishes | null = null): Promise<void> {
  if (mustAskFirst()) throw new Error('A session was started before the check that it needs.');
  primeSound();
  live.peek()?.send({ kind: 'stop' });
  live.value = null;
  const id = makeId(clock.now(), random);
  const session = await openSession(id, plan, null, false);
  if (!session) return;
  append({ type: 'session-planned', payload: { session: id, plan, ...(wishes && { wishes }) } });
  session.send({ kind: 'start', painBefore: painBefore.peek() });
  painSaid.value = null;
}

/** Begins today's plan as the person left it; call it inside the tap. Resolves to whether there was one to begin. */
export async function startToday(): Promise<boolean> {
  primeSound();
  await loadJudgement();
  const judged = judgement.peek();
  if (judged?.plan.kind !== 'session') return false;
  await startSession(judged.plan, judged.wishes);
  return true;
}

/** Takes up the session that was left half-way; call it inside a tap. `steal` takes it from another tab. */
export async function resumeSession({ steal = false }: { readonly steal?: boolean } = {}): Promise<void> {
  primeSound();
  if (live.peek()?.face.peek().phase === 'paused') return live.peek()?.send({ kind: 'resume' });
  const session = await takeUpSession(steal);
  session?.send({ kind: 'start', painBefore: null });
}

/** Opens the session that was left half-way, at the same repetition and side; it waits for `start`. */
async function takeUpSession(steal = false) {
  await openRecord();
  const from = sessionToGoOn();
  if (!from) return null;
  return openSession(from.id, from.plan, from, steal);
}

/** Opens the player without a tap, after a reload or from a bookmark. Resolves to whether there was a session. */
export async function reopenSession(): Promise<boolean> {
  await openRecord();
  const from = sessionToGoOn();
  const session = await takeUpSession();
  if (session && from && !isWaiting(from.id) && goesOnByItself(from, clock.now()))
    session.send({ kind: 'start', painBefore: null });
  return from !== null;
}
