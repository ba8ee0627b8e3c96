import type { LibraryIndex, ReferralCode, VariationKey } from '@ilium/movement';
import {
  findReferrals,
  foldLedger,
  foldOutcomes,
  foldTries,
  type LedgerLine,
  type PainDay,
  type PainMean,
  painMeans,
} from '@ilium/progress';
import {
  type Clearance,
  firstAverage,
  type Hidden,
  type Intake,
  type ItemRecord,
  type RecordState,
  type RedFlagId,
  type Stamp,
  type Symptom,
  shownRecord,
  stampToDay,
} from '@ilium/record';
import { type Assessment, assessRecord, compareTiers, redFlagOf } from '@ilium/safety';
import { addDays, type CivilDate, daysBetween, type Instant, instantToCivilDate } from '@ilium/units';

/** Days that a report looks back on: twelve weeks. */
export const REPORT_DAYS = 84;

/** A warning sign that was not answered with no. */
export interface ToldSign {
  readonly flag: RedFlagId;
  readonly answer: 'yes' | 'unsure';
  readonly day: CivilDate;
  /** Who cleared the person of it since, and when; `null` where nobody is recorded. */
  readonly cleared: Clearance | null;
}

/** What came of one movement over the whole record. */
export interface MoveOutcome {
  readonly key: VariationKey;
  /** Sessions in which it was done. */
  readonly done: number;
  readonly eased: number;
  readonly same: number;
  /** How often it was rated worse, or left because it hurt. */
  readonly worse: number;
  /** The highest pain told while doing it, 0–10; `null` where none was. */
  readonly mostPain: number | null;
}

/** A goal with its first and its last score, 0–10; `null` where it was never scored. */
export interface GoalCourse {
  readonly text: string;
  readonly first: { readonly day: CivilDate; readonly score: number } | null;
  readonly last: { readonly day: CivilDate; readonly score: number } | null;
}

/** Pain of one week: of the days that have a number. */
export interface PainWeek {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** What a clinician is shown of a record, as plain data. */
export interface Report {
  readonly made: CivilDate;
  /** The first day of the record; `null` where it is empty. */
  readonly since: CivilDate | null;
  /** The first of the days that the report looks at. */
  readonly from: CivilDate;
  readonly check: { readonly day: CivilDate; readonly intake: Intake } | null;
  /** What the answers mean today; `null` before the first check. */
  readonly assessment: Assessment | null;
  readonly signs: readonly ToldSign[];
  readonly painDays: readonly PainDay[];
  readonly painMeans: readonly PainMean[];
  readonly painWeeks: readonly PainWeek[];
  /** Average pain of the first check, and the mean of the last seven days. */
  readonly painAtStart: number | null;
  readonly painNow: number | null;
  readonly goals: readonly GoalCourse[];
  /** The last overall answer, −5 to 5. */
  readonly change: { readonly day: CivilDate; readonly change: number } | null;
  /** Sessions of the days looked at, newest first; days left out and plans only opened are not among them. */
  readonly sessions: readonly LedgerLine[];
  /** Of those, how many had a move that made it worse. */
  readonly worseSessions: number;
  /** Those that eased most often first. */
  readonly moves: readonly MoveOutcome[];
  readonly symptoms: readonly {
    readonly day: CivilDate;
    readonly symptom: Symptom;
    readonly key: VariationKey;
  }[];
  readonly referrals: readonly ReferralCode[];
  /** What the person left out of it. */
  readonly hidden: Hidden;
}

const isFlag = (name: string): name is RedFlagId => name !== 'others';

/** Signs told in the newest check and since, each once, the newest word about it; the most pressing first. */
function toSigns(record: RecordState): readonly ToldSign[] {
  const { intake, signs, clearances } = record;
  const clearanceOf = (flag: RedFlagId, told: Stamp): Clearance | null =>
    clearances.findLast(({ flags, at }) => flags.includes(flag) && at >= told.at)?.clearance ?? null;
  const told = new Map<RedFlagId, ToldSign>();
  const tell = (flag: RedFlagId, answer: 'yes' | 'unsure', at: Stamp, cleared: Clearance | null) =>
    told.set(flag, { flag, answer, day: stampToDay(at), cleared });
  for (const sign of signs) for (const flag of sign.flags) tell(flag, 'yes', sign, clearanceOf(flag, sign));
  if (intake)
    for (const [flag, answer] of Object.entries(intake.intake.redFlags)) {
      if (!isFlag(flag) || answer === 'no') continue;
      const inAnswers = intake.intake.clearances?.find((one) => one.flag === flag)?.clearance ?? null;
      if (!told.has(flag) || (told.get(flag)?.day ?? '') <= stampToDay(intake))
        tell(flag, answer, intake, clearanceOf(flag, intake) ?? inAnswers);
    }
  return [...told.values()].toSorted(
    (a, b) =>
      compareTiers(redFlagOf(a.flag).tier, redFlagOf(b.flag).tier) ||
      (a.day < b.day ? 1 : a.day > b.day ? -1 : 0),
  );
}

const madeWorse = ({ rating, because }: ItemRecord): boolean => rating === 'worse' || because === 'hurts';

/** What came of every movement in these sessions; those that eased most often first. */
export function toMoves(record: Pick<RecordState, 'sessions'>): readonly MoveOutcome[] {
  const items = record.sessions.flatMap((session) => session.items);
  const keys = new Set(
    items
      .filter((item) => item.repsDone > 0 || item.rating !== null || madeWorse(item))
      .map(({ variation }) => variation),
  );
  return [...keys]
    .map((key): MoveOutcome => {
      const { done, ratings } = foldTries(record, key);
      const count = (wanted: string) => ratings.filter((rating) => rating === wanted).length;
      const own = items.filter(({ variation }) => variation === key);
      const pains = own.flatMap(({ pain }) => pain ?? []);
      return {
        key,
        done,
        eased: count('eased'),
        same: count('same'),
        worse: own.filter(madeWorse).length,
        mostPain: pains.length === 0 ? null : Math.max(...pains),
      };
    })
    .toSorted((a, b) => b.eased - b.worse - (a.eased - a.worse) || b.done - a.done);
}

const toGoals = ({ goals, goalScores }: RecordState): readonly GoalCourse[] =>
  (goals?.goals ?? []).map(({ id, text }) => {
    const scores = goalScores.flatMap((stamp) =>
      stamp.scores.filter(({ goal }) => goal === id).map(({ score }) => ({ day: stampToDay(stamp), score })),
    );
    return { text, first: scores[0] ?? null, last: scores.at(-1) ?? null };
  });

/** Weeks of seven days back from the day of the report, oldest first; weeks without a number are left out. */
const toPainWeeks = (days: readonly PainDay[], made: CivilDate): readonly PainWeek[] =>
  Array.from({ length: REPORT_DAYS / 7 }, (_, week) => {
    const to = addDays(made, -7 * (REPORT_DAYS / 7 - 1 - week));
    return { from: addDays(to, -6), to };
  }).flatMap(({ from, to }) => {
    const pains = days.filter(({ day }) => day >= from && day <= to).map(({ pain }) => pain);
    if (pains.length === 0) return [];
    const mean = pains.reduce((sum, pain) => sum + pain, 0) / pains.length;
    return [{ from, to, days: pains.length, mean, least: Math.min(...pains), most: Math.max(...pains) }];
  });

function firstDay({ checks, sessions, mornings }: RecordState): CivilDate | null {
  const stamps = [checks[0], sessions[0]?.planned, mornings[0]].flatMap((stamp) => stamp ?? []);
  return stamps.map(stampToDay).toSorted()[0] ?? null;
}

/**
 * Reads from the record what a clinician asks first, without what the person left out; warning signs and what they mean
 * stay. Pure: the same record and moment, the same report.
 */
export function recordToReport(
  whole: RecordState,
  {
    now,
    offsetMinutes,
    index,
  }: { readonly now: Instant; readonly offsetMinutes: number; readonly index: LibraryIndex },
): Report {
  const made = instantToCivilDate(now, offsetMinutes);
  const from = addDays(made, 1 - REPORT_DAYS);
  const isShown = (day: CivilDate) => day >= from && day <= made;
  const record = shownRecord(whole);
  const { intake: answered } = whole;
  const judged = assessRecord(whole, { now, offsetMinutes });
  const { painDays, painMean, overall } = foldOutcomes(record, { now, offsetMinutes });
  const sessions = foldLedger(record).filter(
    ({ code, day }) => code !== 'skipped' && code !== 'opened' && isShown(day),
  );
  const worse = new Set(record.sessions.filter(({ items }) => items.some(madeWorse)).map(({ id }) => id));
  return {
    made,
    since: firstDay(record),
    from,
    check: answered && { day: stampToDay(answered), intake: answered.intake },
    assessment: judged?.assessment ?? null,
    hidden: whole.hidden,
    signs: toSigns(whole),
    painDays: painDays.filter(({ day }) => isShown(day)),
    painMeans: painMeans(painDays, made, REPORT_DAYS),
    painWeeks: toPainWeeks(painDays, made),
    painAtStart: firstAverage(record),
    painNow: painMean,
    goals: toGoals(record),
    change: overall.at(-1) ?? null,
    sessions,
    worseSessions: sessions.filter(({ id }) => worse.has(id)).length,
    moves: toMoves(record),
    symptoms: record.symptoms
      .map((told) => ({ day: stampToDay(told), symptom: told.symptom, key: told.variation }))
      .filter(({ day }) => isShown(day)),
    referrals: judged
      ? findReferrals(whole, { now, offsetMinutes, index, assessment: judged.assessment }).map(
          ({ code }) => code,
        )
      : [],
  };
}

/** Days of the record, the first and the last included; 0 for an empty one. */
export const daysKept = ({ since, made }: Report): number =>
  since === null ? 0 : Math.max(1, daysBetween(since, made) + 1);
