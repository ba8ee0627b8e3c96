import { RULES_VERSION } from '@ilium/movement';
import {
  type AnsweredIntake,
  mostSince,
  type OrderedStamp,
  orderOf,
  type RecordState,
  type RecordTime,
} from '@ilium/record';
import { DAY, type Instant, parseIso } from '@ilium/units';
import { INTAKE_DAYS } from './missing-answers.ts';

/** Why the whole check is due (E8). `first`: there was none yet. */
export type ReScreenReason =
  | 'first'
  | 'old'
  | 'new-rules'
  | 'gap'
  | 'sign'
  | 'unlocked'
  | 'leg'
  | 'pain-jump';

/** A break between sessions that calls for the whole check, in days (E8). */
const LONG_GAP_DAYS = 14;
/** Pain that is this much above what was usual calls for the whole check (E8). */
const PAIN_JUMP = 3;
/** What was usual is the median of this many days (E8). */
const PAIN_DAYS = 14;

/** When the answers of the whole check were given, by the clock and in the record's order. */
function wholeCheck(answers: AnsweredIntake): OrderedStamp {
  const read = parseIso(answers.intake.answeredAt ?? '');
  return {
    at: read.ok ? read.value.at : answers.at,
    order: answers.wholeOrder ?? orderOf(answers),
  };
}

interface Reading extends OrderedStamp {
  readonly pain: number;
}

/** Every number that was given for pain now: in checks, before sessions, in mornings. */
function painReadings({ checks, sessions, mornings }: RecordState): readonly Reading[] {
  const told: readonly (OrderedStamp & { readonly pain: number | null })[] = [
    ...checks.map((check) => ({ ...check, pain: check.pain.now })),
    ...sessions.flatMap(({ started, painBefore }) => (started ? [{ ...started, pain: painBefore }] : [])),
    ...mornings,
  ];
  return told
    .flatMap(({ at, order, pain }): readonly Reading[] =>
      pain === null ? [] : [{ at, pain, ...(order !== undefined && { order }) }],
    )
    .toSorted((a, b) => orderOf(a) - orderOf(b));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Whether the newest number for pain is three or more above the median of those of the 14 days before it (E8). What the
 * check calls the average is one of them, so that one bad day early on is compared with something (mark P).
 */
function hasPainJumped(record: RecordState, answers: AnsweredIntake, whole: OrderedStamp): boolean {
  const readings = painReadings(record);
  const newest = readings.at(-1);
  if (!newest || orderOf(newest) <= orderOf(whole)) return false;
  const before = readings
    .slice(0, -1)
    .filter((one) => orderOf(newest) - orderOf(one) <= PAIN_DAYS * DAY)
    .map(({ pain }) => pain);
  return newest.pain - median([...before, answers.intake.pain.average]) >= PAIN_JUMP;
}

const lastStart = ({ sessions }: RecordState): OrderedStamp | undefined =>
  sessions
    .flatMap(({ started }) => started ?? [])
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .at(-1);

/** Whether there was a long break since the last session, and no whole check at its end. */
function hasPaused(record: RecordState, whole: OrderedStamp, time: RecordTime): boolean {
  const last = lastStart(record);
  if (!last || mostSince(last, time) < LONG_GAP_DAYS * DAY) return false;
  return orderOf(whole) - orderOf(last) < LONG_GAP_DAYS * DAY;
}

/**
 * Why the whole check is due before the next session (E8), the most telling first; empty where the short one is enough.
 * What follows from the answers themselves (something new, farther down, much more pain) is the check's own to find.
 * The clock set back makes nothing younger.
 */
export function reScreenReasons(record: RecordState, now: Instant): readonly ReScreenReason[] {
  const { intake: answers, signs, clearances, movedDown } = record;
  if (!answers) return ['first'];
  const time: RecordTime = { now, latest: record.latest };
  const whole = wholeCheck(answers);
  const isSince = (stamp: OrderedStamp): boolean => orderOf(stamp) > orderOf(whole);
  const found: readonly (readonly [ReScreenReason, boolean])[] = [
    ['new-rules', answers.rulesVersion !== RULES_VERSION],
    ['sign', signs.some(isSince)],
    ['unlocked', clearances.some(isSince)],
    ['leg', movedDown !== null && isSince(movedDown)],
    ['pain-jump', hasPainJumped(record, answers, whole)],
    ['gap', hasPaused(record, whole, time)],
    ['old', mostSince(whole, time) > INTAKE_DAYS * DAY],
  ];
  return found.filter(([, isSo]) => isSo).map(([reason]) => reason);
}
