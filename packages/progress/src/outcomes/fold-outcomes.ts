import { firstAverage, type RecordState, type SessionRecord, stampToDay } from '@ilium/record';
import { type CivilDate, instantToCivilDate } from '@ilium/units';
import type { ProgressContext } from '../progress-context.ts';
import { type DueQuestion, dueQuestions, startDay } from './due.ts';
import { foldGoals, type GoalScore } from './goals.ts';
import { goalMarks, type Mark, overallMark, type PainChange, painChange } from './noticeable.ts';
import { type PainDay, painMeanOn, recordToPainDays } from './pain-days.ts';

/** Pain before and after one session. */
export interface SessionPain {
  readonly session: string;
  readonly day: CivilDate;
  readonly before: number;
  readonly after: number;
}

/** An overall answer: −5 much worse to 5 much better than at the start, from memory. */
export interface OverallChange {
  readonly day: CivilDate;
  readonly change: number;
  readonly mark: Mark;
}

/** One week looked back at. */
export interface WeekBack {
  readonly day: CivilDate;
  /** Days that pain limited what the person did, 0–7. */
  readonly limitedDays: number;
  /** Days on which they exercised, 0–7; `null` where it was not told. */
  readonly exercisedDays: number | null;
}

/** Whether it works, as far as the answers tell (outcomes.md). What was not answered is missing everywhere. */
export interface Outcomes {
  /** Day of the first check; `null` before it. */
  readonly startDay: CivilDate | null;
  readonly painDays: readonly PainDay[];
  /** 7-day mean of today; `null` where no day of the week has a number. */
  readonly painMean: number | null;
  /** From the average of the first check to the mean of today; `null` while one of them is missing. */
  readonly pain: PainChange | null;
  /** Sessions with a number before and after, oldest first. */
  readonly sessionPain: readonly SessionPain[];
  readonly goalScores: readonly GoalScore[];
  /** Marks from the first score to the last; empty while there is only one. */
  readonly goalMarks: readonly Mark[];
  readonly overall: readonly OverallChange[];
  readonly weeks: readonly WeekBack[];
  readonly due: readonly DueQuestion[];
  /**
   * Whether the note is due that people mostly begin when it is bad, and that pain then often eases by itself: once
   * there is any fall to be shown.
   */
  readonly explainRegression: boolean;
}

const toSessionPain = ({ id, started, painBefore, painAfter }: SessionRecord): readonly SessionPain[] =>
  started && painBefore !== null && painAfter !== null
    ? [{ session: id, day: stampToDay(started), before: painBefore, after: painAfter }]
    : [];

/** Reads the outcomes from the record on the day of `now`. */
export function foldOutcomes(
  record: RecordState,
  { now, offsetMinutes }: Pick<ProgressContext, 'now' | 'offsetMinutes'>,
): Outcomes {
  const today = instantToCivilDate(now, offsetMinutes);
  const painDays = recordToPainDays(record);
  const painMean = painMeanOn(painDays, today);
  const first = firstAverage(record);
  const pain = first === null || painMean === null ? null : painChange(first, painMean);
  const goalScores = foldGoals(record);
  const [firstScore, lastScore] = [goalScores[0], goalScores.at(-1)];
  return {
    startDay: startDay(record),
    painDays,
    painMean,
    pain,
    sessionPain: record.sessions.flatMap(toSessionPain),
    goalScores,
    goalMarks:
      firstScore && lastScore && goalScores.length > 1 ? goalMarks(firstScore.mean, lastScore.mean) : [],
    overall: record.changes.map((stamp) => ({
      day: stampToDay(stamp),
      change: stamp.change,
      mark: overallMark(stamp.change),
    })),
    weeks: record.weeks.map((stamp) => ({
      day: stampToDay(stamp),
      limitedDays: stamp.limitedDays,
      exercisedDays: stamp.exercisedDays,
    })),
    due: dueQuestions(record, now, offsetMinutes),
    explainRegression: pain !== null && pain.fell > 0,
  };
}
