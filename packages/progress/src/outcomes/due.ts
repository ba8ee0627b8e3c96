import type { OutcomeQuestion } from '@ilium/movement';
import { type RecordState, type Stamp, stampToDay } from '@ilium/record';
import {
  addDays,
  type CivilDate,
  type Days,
  daysBetween,
  type Instant,
  instantToCivilDate,
} from '@ilium/units';

/** A question and the first day on which it is asked. */
export interface DueQuestion {
  readonly question: OutcomeQuestion;
  /** Today or earlier: it is due. */
  readonly day: CivilDate;
}

/** Days of a week of looking back (outcomes.md). */
const WEEK: Days = 7;
/** Weeks after the start at which the overall change is asked (outcomes.md). */
const CHANGE_WEEKS = [2, 4, 6, 12] as const;
/** Days after the last session for which the morning is asked; later nobody remembers (P). */
const MORNING_DAYS: Days = 2;

/** What tells when questions fall due. */
type Asked = Pick<
  RecordState,
  'checks' | 'sessions' | 'mornings' | 'goals' | 'goalScores' | 'weeks' | 'changes'
>;

const lastDay = (stamps: readonly Stamp[]): CivilDate | null => {
  const last = stamps.at(-1);
  return last ? stampToDay(last) : null;
};

/** The day on which the person began: that of their first check; `null` before it. */
export const startDay = ({ checks }: Pick<RecordState, 'checks'>): CivilDate | null =>
  checks[0] ? stampToDay(checks[0]) : null;

/** The morning after the last session, where it is not answered yet and not too late. */
function morningDay({ sessions, mornings }: Asked, today: CivilDate): CivilDate | null {
  const last = sessions.findLast(({ started }) => started !== null)?.started;
  if (!last || mornings.some(({ at }) => at > last.at)) return null;
  const day = stampToDay(last);
  return daysBetween(day, today) > MORNING_DAYS ? null : addDays(day, 1);
}

/** A week after the last answer, or a week after the start. */
const weekly = (answers: readonly Stamp[], start: CivilDate): CivilDate =>
  addDays(lastDay(answers) ?? start, WEEK);

/** The first of the weeks in which the overall change is asked that is not answered; each stays open until the next. */
function changeDay({ changes }: Asked, start: CivilDate, today: CivilDate): CivilDate | null {
  const days = CHANGE_WEEKS.map((weeks) => addDays(start, weeks * WEEK));
  const current = days.findLast((day) => day <= today);
  const last = lastDay(changes);
  if (current !== undefined && (last === null || last < current)) return current;
  return days.find((day) => day > today) ?? null;
}

/**
 * When each question is asked next (outcomes.md), the earliest first: the morning after a session, goals once at the start
 * and their scores weekly, the look back at the week weekly, the overall change at 2, 4, 6 and 12 weeks. Nothing is asked
 * before the first check.
 */
export function dueQuestions(record: Asked, now: Instant, offsetMinutes: number): readonly DueQuestion[] {
  const today = instantToCivilDate(now, offsetMinutes);
  const start = startDay(record);
  if (start === null) return [];
  const { goals, goalScores, weeks } = record;
  const followsGoals = goals !== null && goals.goals.length > 0;
  const days: Readonly<Record<OutcomeQuestion, CivilDate | null>> = {
    morning: morningDay(record, today),
    goals: goals === null ? start : null,
    'goal-scores': !followsGoals
      ? null
      : goalScores.some(({ at }) => at >= goals.at)
        ? weekly(goalScores, start)
        : stampToDay(goals),
    week: weekly(weeks, start),
    change: changeDay(record, start, today),
  };
  return (Object.entries(days) as [OutcomeQuestion, CivilDate | null][])
    .flatMap(([question, day]) => (day === null ? [] : [{ question, day }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
