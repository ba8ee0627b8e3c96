import type { RuleId } from '@ilium/movement';
import { mostSince, type OrderedStamp, orderOf, type PayloadOf, type RecordState } from '@ilium/record';
import { HOUR, instantToCivilDate, type Milliseconds } from '@ilium/units';
import { freshLocks } from './answer-again.ts';
import { assessRecord, type PersonMoment } from './assess-record.ts';
import { type Contradiction, findContradictions } from './contradictions.ts';
import { type ReScreenReason, reScreenReasons } from './re-screen.ts';

/** A part of the check (E1): one card or a few that belong together. */
export type AskedPart =
  | 'reason'
  | 'age'
  | 'warning-signs'
  | 'health'
  | 'pain'
  | 'news'
  | 'pain-now'
  | 'farthest'
  | 'place';

/** Why something is asked. `locked`: sessions are shut, or an answer is open · `session`: before every one (E4). */
export type AskReason = ReScreenReason | 'locked' | 'session';

/** One part of the check that is due. */
export interface Ask {
  readonly part: AskedPart;
  /** `anew`: nothing is chosen beforehand · `confirm`: what is remembered stands there, and one tap keeps it. */
  readonly how: 'anew' | 'confirm';
  readonly why: AskReason;
  readonly rule: RuleId;
}

/** What the check has to ask now. */
export interface Asking {
  /** `first`, `whole` and `short` as in E8; `slip`: only what cannot be right; `nothing`: a session may begin. */
  readonly kind: 'first' | 'whole' | 'short' | 'slip' | 'nothing';
  readonly because: readonly AskReason[];
  /** Asked before the parts, each in one sentence. */
  readonly slips: readonly Contradiction[];
  /** In order. */
  readonly parts: readonly Ask[];
}

/** A check is good for the session that follows it within this time (mark P). */
const CHECK_HOLDS: Milliseconds = 4 * HOUR;
/** A number given this recently is not asked for again: asking often draws attention to pain (D, mark P). */
const TOLD_HOLDS: Milliseconds = HOUR;

const ruleByReason: Readonly<Record<AskReason, RuleId>> = {
  first: 'E1',
  old: 'E8',
  'new-rules': 'E8',
  gap: 'E8',
  sign: 'E8',
  unlocked: 'E8',
  leg: 'E8',
  'pain-jump': 'E8',
  locked: 'E3',
  session: 'E4',
};

const ask = (part: AskedPart, how: Ask['how'], why: AskReason): Ask => ({
  part,
  how,
  why,
  rule: ruleByReason[why],
});

/** Warning signs and pain are always asked anew; what seldom changes is only confirmed, unless nothing is known. */
function wholeParts(why: AskReason, needsReason: boolean): readonly Ask[] {
  const isKnown = why !== 'first' && why !== 'new-rules';
  const how = isKnown ? 'confirm' : 'anew';
  return [
    ...(needsReason ? [ask('reason', 'anew', 'locked')] : []),
    ...(isKnown ? [] : [ask('age', 'anew', why)]),
    ask('warning-signs', 'anew', why),
    ask('health', how, why),
    ask('pain', 'anew', why),
    ask('place', how, why),
  ];
}

/** What the morning question was told within the hour: it is not asked for again. `null` for what was not told. */
export function toldThisHour(
  { mornings, latest }: Pick<RecordState, 'mornings' | 'latest'>,
  now: PersonMoment['now'],
): Pick<PayloadOf<'morning-answered'>, 'pain' | 'farthest'> {
  const morning = mornings.at(-1);
  const isFresh = morning !== undefined && mostSince(morning, { now, latest }) <= TOLD_HOLDS;
  return isFresh ? { pain: morning.pain, farthest: morning.farthest } : { pain: null, farthest: null };
}

function shortParts(record: RecordState, now: PersonMoment['now']): readonly Ask[] {
  const { pain, farthest } = toldThisHour(record, now);
  return [
    ask('news', 'anew', 'session'),
    ...(pain === null ? [ask('pain-now', 'anew', 'session')] : []),
    ...(farthest === null ? [ask('farthest', 'anew', 'session')] : []),
    ask('place', 'confirm', 'session'),
  ];
}

/** Whether the newest check is still to be used by a session (E4). */
function isCheckUnused({ intake, sessions, latest }: RecordState, now: PersonMoment['now']): boolean {
  if (!intake || mostSince(intake, { now, latest }) > CHECK_HOLDS) return false;
  const isSince = (stamp: OrderedStamp | null) => stamp !== null && orderOf(stamp) > orderOf(intake);
  return !sessions.some(({ started }) => isSince(started));
}

/**
 * What has to be asked before a session can begin (E4, E8): the whole check where E8 calls for it or sessions are shut,
 * else the short one ("anything new?"), each with what is remembered; only the slip where answers cannot all be right;
 * nothing where a check has just been made for it.
 */
export function whatToAsk(record: RecordState, moment: PersonMoment): Asking {
  const { now, offsetMinutes } = moment;
  const judged = assessRecord(record, moment);
  const slips = judged ? findContradictions(judged.intake, instantToCivilDate(now, offsetMinutes)) : [];
  const status = judged?.assessment.status;
  const isShut = status === 'locked' || status === 'incomplete';
  const reasons: readonly AskReason[] = reScreenReasons(record, now);
  const because = reasons.length === 0 && isShut ? (['locked'] as const) : reasons;
  const [why] = because;
  if (why) {
    const parts = wholeParts(why, freshLocks(record, moment).length > 0);
    return { kind: why === 'first' ? 'first' : 'whole', because, slips, parts };
  }
  if (slips.length > 0) return { kind: 'slip', because: [], slips, parts: [] };
  if (isCheckUnused(record, now)) return { kind: 'nothing', because: [], slips, parts: [] };
  return { kind: 'short', because: ['session'], slips, parts: shortParts(record, now) };
}

/**
 * Whether a session may begin with nothing more asked (E4, E8). A slip that the check could not mend stands in nobody's
 * way: until it is mended, the careful side of each answer counts.
 */
export function mayBegin(record: RecordState, moment: PersonMoment): boolean {
  const { kind } = whatToAsk(record, moment);
  return kind === 'nothing' || (kind === 'slip' && isCheckUnused(record, moment.now));
}

/** Whether a session that was left may go on with the check that it began with: as long as a check holds (E4, E8). */
export function mayGoOn(record: RecordState, moment: PersonMoment): boolean {
  const { intake, latest } = record;
  if (!intake || mostSince(intake, { now: moment.now, latest }) > CHECK_HOLDS) return false;
  const { kind } = whatToAsk(record, moment);
  return kind !== 'first' && kind !== 'whole';
}
