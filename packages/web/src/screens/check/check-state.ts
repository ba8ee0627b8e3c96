import { type AnsweredAgain, type Clearance, type Intake, parseIntake } from '@ilium/record';
import { acceptAnswers } from '@ilium/safety';
import { instantToIso } from '@ilium/units';
import { computed, signal } from '@preact/signals';
import { goBack, navigate, place } from '../../shell/router.ts';
import { moment } from '../../state/clock.ts';
import { changeWish } from '../../state/judgement.ts';
import { append, record } from '../../state/record.ts';
import { type CheckDraft, choose, clear, score, settle, settleWithNone, tick } from './check-draft.ts';
import { type CheckEnd, endOf, endToHref } from './check-end.ts';
import { cardBefore, stepOn, takeUp } from './check-flow.ts';
import { type CheckMoment, checkContext, isShortEnough, startDraft, startReport } from './check-start.ts';
import { draftToText, parseDraft } from './stored-draft.ts';

/** The draft lives in this tab only: closing it forgets an unfinished check. */
const KEY = 'ilium-check';

const stored = signal<CheckDraft | null>(null);

function deviceCountry(): string | null {
  try {
    return new Intl.Locale(navigator.language).region ?? null;
  } catch {
    return null;
  }
}

const checkMoment = (): CheckMoment => ({ ...moment(), country: deviceCountry() });

function readStored(): CheckDraft | null {
  try {
    return parseDraft(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

function keep(draft: CheckDraft | null): void {
  stored.value = draft;
  try {
    if (draft) sessionStorage.setItem(KEY, draftToText(draft));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage the check still runs; a reload then begins anew.
  }
}

/** The check as it stands; `null` before {@link openCheck}. */
export const checkDraft = computed(() => stored.value);

/** What the check knows of the record; follows it. */
export const context = computed(() => checkContext(record.value, checkMoment()));

/** Someone came to tell of something new (`#/check/new`): everything is asked, whatever is due (E8). */
const isReport = (): boolean => place.peek().rest[0] === 'new';

/** Takes up the check where this tab left it, or begins one. */
export function openCheck(): void {
  const draft = stored.peek() ?? readStored();
  const isTooShort = isReport() || !isShortEnough(record.peek(), checkMoment());
  const isStale = draft?.kind === 'short' && isTooShort;
  const begin = isReport() ? startReport : startDraft;
  keep(draft && !isStale ? draft : begin(record.peek(), checkMoment()));
}

const current = (): CheckDraft => {
  const draft = stored.peek();
  if (!draft) throw new Error('the check is not open');
  return draft;
};

/** Why it was answered again, where the check asked (E3). */
function answeredAgain({ choices }: CheckDraft): AnsweredAgain | null {
  const why = choices['reason'];
  return why === 'mistake' || why === 'changed' ? { why } : null;
}

/** The plan whose Start led here, which stands in the address: `#/check/plan/programme/…`. */
function askingPlan(): string | undefined {
  const { rest } = place.peek();
  return rest[0] === 'plan' ? `#/${rest.map(encodeURIComponent).join('/')}` : undefined;
}

const isSameSetting = (one: Intake, other: Intake): boolean =>
  one.minutes === other.minutes &&
  one.places.join() === other.places.join() &&
  one.equipment.join() === other.equipment.join();

async function finish(end: CheckEnd, draft: CheckDraft): Promise<void> {
  const sound = parseIntake(end.intake);
  if (!sound.ok)
    throw new Error(`the check made an intake that does not read: ${JSON.stringify(sound.error)}`);
  const given = { intake: sound.value, again: answeredAgain(draft) };
  const accepted = acceptAnswers(record.peek(), given, checkMoment());
  if (!accepted.ok) return keep({ ...draft, at: 'reason' });
  const { previous } = context.peek();
  await append({ type: 'intake-answered', payload: accepted.value });
  // A place told in the check is newer than what was asked for earlier today.
  if (previous && !isSameSetting(previous, sound.value)) changeWish(null);
  const href = endToHref(end, askingPlan());
  // After an emergency the answers stay in this tab, for "ticked by mistake".
  if (href !== '#/emergency') keep(null);
  navigate(href, { replace: true });
}

/** The card was answered: on to the next one, or to the end. */
function move(answered: CheckDraft): void {
  const at = checkMoment();
  const known = checkContext(record.peek(), at);
  const draft = takeUp(answered, known);
  const end = endOf(draft, known, instantToIso(at.now, at.offsetMinutes), at);
  keep(end ? draft : stepOn(draft, known));
  if (end) finish(end, draft);
}

/** Keeps an answer without leaving the card. */
export const keepChoice = (id: string, value: string): void => keep(choose(current(), id, value));
/** Keeps a tick without leaving the card. */
export const keepTick = (id: string, value: string, on: boolean): void =>
  keep(tick(current(), id, value, on));
/** Keeps ticks that stood there already, before one of them is changed. */
export const keepTicks = (id: string, values: readonly string[]): void => {
  const draft = current();
  keep({ ...draft, ticks: { ...draft.ticks, [id]: values } });
};
/** Keeps a number without leaving the card. */
export const keepScore = (id: string, value: number): void => keep(score(current(), id, value));

const standingAt = (id: string): CheckDraft => ({ ...current(), at: id });

/** Leaves a card whose answer is kept. */
export const next = (id: string): void => move(standingAt(id));
/** Answers a card of which one answer holds, and goes on. */
export const pick = (id: string, value: string): void => move(choose(standingAt(id), id, value));
/** Answers with a number, and goes on. */
export const pickScore = (id: string, value: number): void => move(score(standingAt(id), id, value));
/** Answers with who cleared the person and when, and goes on. */
export const pickClearance = (id: string, clearance: Clearance): void =>
  move(clear(standingAt(id), id, clearance));
/** Leaves a card of several answers with what is ticked. */
export const nextWithTicks = (id: string): void => move(settle(standingAt(id), id));
/** Leaves a card of several answers with "None of these". */
export const nextWithNone = (id: string): void => move(settleWithNone(standingAt(id), id));

/** One card back; at the first one, back to where the check was asked for. */
export function back(): void {
  const before = cardBefore(current(), context.peek());
  const plan = askingPlan();
  if (before) keep({ ...current(), at: before.id });
  else if (plan) navigate(plan, { replace: true });
  else goBack('#/today');
}
