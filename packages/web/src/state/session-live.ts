import type { SessionRecord, Symptom } from '@ilium/record';
import {
  createPlayer,
  isOtherPace,
  type PlayerEffect,
  type PlayerInput,
  type PlayerRules,
  type PlayerState,
  playerView,
  type RecordDraft,
  type SessionTimeline,
  stepPlayer,
  upcomingCues,
} from '@ilium/session';
import type { Draft } from '@ilium/store';
import type { Milliseconds } from '@ilium/units';
import { type ReadonlySignal, signal } from '@preact/signals';
import { isReadOut } from './cue-sound.ts';
import { isSameFace, type PlayerFace, type PlayerMotion, viewToFace, viewToMotion } from './player-face.ts';
import { append } from './record.ts';
import { awakeLosses, keepAwake } from './session-awake.ts';
import { clockToMoment, readSessionClock, startSessionClock } from './session-clock.ts';
import { startHeartbeat } from './session-heartbeat.ts';
import type { TabLock } from './session-lock.ts';
import { showOnLockScreen, takeMediaButtons } from './session-media.ts';
import { expectCues, hushSound, quietBefore, sayAloud, soundCue, speaks } from './session-sound.ts';
import { keepWaiting } from './session-waiting.ts';
import { voicePace } from './voice-pace.ts';

type WithoutNow<Input> = Input extends unknown ? Omit<Input, 'now'> : never;
/** What the person or the heartbeat tells the player; the moment is added here. */
export type SessionInput = WithoutNow<PlayerInput>;

/** A session that is being played in this tab. */
export interface LiveSession {
  readonly id: string;
  readonly timeline: ReadonlySignal<SessionTimeline>;
  readonly face: ReadonlySignal<PlayerFace>;
  readonly motion: ReadonlySignal<PlayerMotion>;
  /** The last thing that live regions should say. */
  readonly announcement: ReadonlySignal<string>;
  /** A sign was reported that needs help at once. */
  readonly isAlarm: () => boolean;
  readonly send: (input: SessionInput) => void;
  /** Looks where the player is now, unless a cue is about to come; for every frame that is drawn. */
  readonly draw: () => void;
  /** Ends playing here and records nothing: the session went on elsewhere. */
  readonly drop: () => void;
}

/** The session that plays in this tab. */
export const live = signal<LiveSession | null>(null);

/** What a live session is made of. */
export interface LiveParts {
  readonly id: string;
  readonly timeline: SessionTimeline;
  /** The session of the record that is taken up again. */
  readonly from: SessionRecord | null;
  /** Symptoms that were told in it before (E4). */
  readonly told: readonly Symptom[];
  readonly rules: PlayerRules;
  readonly lock: TabLock;
}

const draftToEvent = (draft: RecordDraft, session: string): Draft =>
  draft.type === 'sign-reported'
    ? draft
    : ({ type: draft.type, payload: { ...draft.payload, session } } as Draft);

const isRunning = ({ phase }: PlayerState): boolean => phase === 'playing' || phase === 'lead-in';

/** Nothing is drawn for so long before a cue: what is drawn would make it late on a slow processor. */
const STILL_BEFORE_CUE: Milliseconds = 50;
/** A cue that is so late is not waited for. */
const GIVEN_UP: Milliseconds = 500;

/** Begins to follow a session: time, sound, screen and record. It waits for `start`. */
export function openLive({ id, timeline, from, told, rules, lock }: LiveParts): LiveSession {
  let state = createPlayer(timeline, from, rules, told);
  let isAlarm = false;
  let wasAway = false;
  let losses = awakeLosses.peek();

  const look = () => ({ steadyMs: performance.now(), wallMs: Date.now(), wasAway });
  let clock = startSessionClock(look());
  const now = () => {
    if (awakeLosses.peek() !== losses) wasAway = true;
    losses = awakeLosses.peek();
    clock = readSessionClock(clock, look());
    return clockToMoment(clock);
  };

  const firstView = playerView(state, now());
  const timelineNow = signal(state.timeline);
  const face = signal(viewToFace(firstView));
  const motion = signal(viewToMotion(firstView));
  const announcement = signal('');

  let cueAt = Number.POSITIVE_INFINITY;

  const refresh = () => {
    const view = playerView(state, now());
    motion.value = viewToMotion(view);
    const next = viewToFace(view);
    if (!isSameFace(face.peek(), next)) face.value = next;
  };

  const draw = () => {
    const sinceCue = performance.now() - cueAt;
    if (sinceCue < -STILL_BEFORE_CUE || sinceCue > GIVEN_UP) refresh();
  };

  const act = (effect: PlayerEffect) => {
    switch (effect.kind) {
      case 'cue':
        if (isReadOut(effect.cue, speaks())) announcement.value = effect.cue.text;
        return soundCue(effect.cue, effect.lateMs);
      case 'hush':
        return hushSound();
      case 'record':
        return void append(draftToEvent(effect.draft, id));
      case 'ask-flags':
        isAlarm = true;
        return undefined;
      case 'wake-lock':
        return keepAwake(effect.wanted);
      case 'announce':
        announcement.value = effect.text;
        return sayAloud(effect.text);
    }
  };

  const send = (input: SessionInput) => {
    if (state.phase === 'ended') return;
    const moment = now();
    const step = stepPlayer(state, { ...input, now: moment } as PlayerInput);
    state = step.state;
    timelineNow.value = state.timeline;
    // What was announced before the person did something holds no longer.
    if (input.kind !== 'tick' && input.kind !== 'voice') announcement.value = '';
    for (const effect of step.effects) act(effect);
    refresh();
    keepWaiting(state.phase === 'paused' || state.phase === 'asking' ? id : null);
    if (face.peek().phase === 'ended') close();
    else {
      showOnLockScreen({
        title: face.peek().title,
        plays: isRunning(state),
        positionSeconds: state.offsetMs / 1000,
        totalSeconds: state.timeline.totalMs / 1000,
      });
      const due = upcomingCues(state, moment);
      expectCues(due);
      cueAt = due[0] ? performance.now() + due[0].inMs : Number.POSITIVE_INFINITY;
      // The regular beats may be a quarter of a second late for it; this one is not.
      if (due[0]) heartbeat.beatIn(quietBefore(due[0]));
    }
  };

  const beat = () => {
    const hidden = wasAway || document.hidden;
    if (isRunning(state)) send({ kind: 'tick', hidden });
    wasAway = document.hidden;
  };
  const onVisibility = () => {
    wasAway = true;
    beat();
  };
  const close = () => {
    heartbeat.stop();
    stopHearing();
    document.removeEventListener('visibilitychange', onVisibility);
    takeMediaButtons(null);
    keepAwake(false);
    lock.release();
  };

  const heartbeat = startHeartbeat(beat);
  document.addEventListener('visibilitychange', onVisibility);
  const stopHearing = voicePace.subscribe((heard) => {
    const thought = state.timeline.source.options.heard ?? null;
    if (heard && isOtherPace(thought, heard)) send({ kind: 'voice', heard });
  });
  takeMediaButtons({
    play: () => send({ kind: 'resume' }),
    pause: () => send({ kind: 'pause' }),
    previoustrack: () => send({ kind: 'back' }),
    nexttrack: () => send({ kind: 'skip' }),
    stop: () => send({ kind: 'stop' }),
  });

  const session: LiveSession = {
    id,
    timeline: timelineNow,
    face,
    motion,
    announcement,
    isAlarm: () => isAlarm,
    send,
    draw,
    drop: () => {
      hushSound();
      close();
      if (live.peek() === session) live.value = null;
    },
  };
  live.value = session;
  return session;
}
