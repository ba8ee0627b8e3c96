import type { ReferralCode, RuleId } from '@ilium/movement';
import { firstAverage, type RecordState, toldPain } from '@ilium/record';
import type { Tier } from '@ilium/safety';
import { type CivilDate, DAY, type Days, daysBetween } from '@ilium/units';
import { findCoolOff } from '../dose/d5-cool-off.ts';
import { areManyReds } from '../dose/d6-flare.ts';
import { type Person, readPerson } from '../dose/person.ts';
import { readFacts } from '../facts/facts.ts';
import type { ProgressContext } from '../progress-context.ts';
import { startDay } from './due.ts';
import { foldGoals } from './goals.ts';
import { goalMarks, painChange } from './noticeable.ts';
import { painMeanOn } from './pain-days.ts';

/** A reason to let a clinician have a look, and how soon (E7). It locks nothing. */
export interface Referral {
  readonly code: ReferralCode;
  readonly tier: Extract<Tier, 'soon' | 'routine'>;
  readonly rule: RuleId;
}

const WEEK: Days = 7;
/** Days after the start at which E7 looks (2, 6 and 12 weeks). */
const LOOKS_AFTER = { worse: 2 * WEEK, unchanged: 6 * WEEK, flat: 12 * WEEK } as const;
/** Rise of pain, and overall answer, that count as worse (E7). */
const PAIN_RISE = 2;
const FEELS_WORSE = -2;
/** Overall answer that counts as better (E7). */
const FEELS_BETTER = 2;
/** Days that the farthest point must have been farther (E7). */
const FARTHER_DAYS: Days = 7;
/** Days for which a repeated red is worth saying: its whole rest (D5). */
const RED_AGAIN_DAYS: Days = 28;

/** What tells whether it works: `null` where it is not known. */
interface Course {
  /** Points that pain fell from the first check's average to the week's mean. */
  readonly pain: ReturnType<typeof painChange> | null;
  /** From the first score of the goals to the last. */
  readonly goals: ReturnType<typeof goalMarks> | null;
  /** The last overall answer. */
  readonly overall: number | null;
}

function readCourse(record: RecordState, { painDays, today, now }: Person): Course {
  const first = firstAverage(record);
  const mean = painMeanOn(painDays, today);
  const scores = foldGoals(record).filter(({ at }) => at <= now);
  const [firstScore, lastScore] = [scores[0], scores.at(-1)];
  const hasTwo = firstScore !== undefined && lastScore !== undefined && scores.length > 1;
  return {
    pain: first === null || mean === null ? null : painChange(first, mean),
    goals: hasTwo ? goalMarks(firstScore.mean, lastScore.mean) : null,
    overall: record.changes.findLast(({ at }) => at <= now)?.change ?? null,
  };
}

const isWorse = ({ pain, overall }: Course): boolean =>
  (pain !== null && -pain.fell >= PAIN_RISE) || (overall !== null && overall <= FEELS_WORSE);

/** Something is known, and nothing of it is a noticeable change for the better (E7). Nothing known says nothing. */
function isUnchanged({ pain, goals, overall }: Course): boolean {
  if (pain === null && goals === null && overall === null) return false;
  const isBetter =
    pain?.marks.some(({ met }) => met) ||
    goals?.some(({ met }) => met) ||
    (overall !== null && overall >= FEELS_BETTER);
  return !isBetter;
}

/** Every answer of the last seven days, the first of them seven days ago, is farther than the last one before (E7). */
function isFartherForAWeek({ farthest, now }: Person): boolean {
  const week = farthest.findIndex(({ at }) => now - at <= (FARTHER_DAYS + 1) * DAY);
  const recent = farthest.slice(week).filter(({ at }) => at <= now);
  const before = farthest[week - 1];
  const first = recent[0];
  if (week < 1 || !before || !first || now - first.at < (FARTHER_DAYS - 1) * DAY) return false;
  return recent.length > 1 && recent.every(({ rank }) => rank > before.rank);
}

/** A variation went red again after its rest, within the new one (D5). */
const isRedAgain = ({ facts, today }: Person): boolean =>
  [...facts.triesByKey.values()].some((tries) => {
    const coolOff = findCoolOff(tries);
    return coolOff?.isRepeated === true && daysBetween(coolOff.redOn, today) < RED_AGAIN_DAYS;
  });

/** Days since the first check; 0 before it. */
const daysIn = (record: RecordState, today: CivilDate): Days => {
  const start = startDay(record);
  return start === null ? 0 : daysBetween(start, today);
};

/**
 * E7, with what D5 and D6 ask for: reasons to let a clinician have a look, the soonest first. More exercise is never the
 * answer to any of them.
 */
export function findReferrals(record: RecordState, context: ProgressContext): readonly Referral[] {
  const person = readPerson(record, readFacts(record, context.index), context);
  const course = readCourse(record, person);
  const days = daysIn(record, person.today);
  const soon = (code: ReferralCode, rule: RuleId, applies: boolean): readonly Referral[] =>
    applies ? [{ code, tier: 'soon', rule }] : [];
  const routine = (code: ReferralCode, applies: boolean): readonly Referral[] =>
    applies ? [{ code, tier: 'routine', rule: 'E7' }] : [];
  const isFlat = days >= LOOKS_AFTER.flat && isUnchanged(course);
  return [
    ...soon('farther-for-a-week', 'E7', isFartherForAWeek(person)),
    ...soon('worse-after-two-weeks', 'E7', days >= LOOKS_AFTER.worse && isWorse(course)),
    ...soon('three-reds', 'D6', areManyReds(person.reds, person.today)),
    ...soon('red-again', 'D5', isRedAgain(person)),
    ...routine('flat-after-twelve-weeks', isFlat),
    ...routine('no-change-after-six-weeks', !isFlat && days >= LOOKS_AFTER.unchanged && isUnchanged(course)),
    ...routine(
      'long-standing',
      record.checks[0] !== undefined && toldPain(record.checks[0].pain).duration === 'over-12-weeks',
    ),
  ];
}
