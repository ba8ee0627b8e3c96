import { type RecordState, stampToDay } from '@ilium/record';
import type { CivilDate, Instant } from '@ilium/units';

type Goals = Pick<RecordState, 'goals' | 'goalScores'>;

/** The goals' scores of one time. */
export interface GoalScore {
  readonly at: Instant;
  readonly day: CivilDate;
  /** Mean of the goals that were answered, to a tenth; 0–10, higher is better. */
  readonly mean: number;
  /** Goals that were answered, of those followed now. */
  readonly answered: number;
}

/** The mean of what was answered, to a tenth; `null` where nothing was (I30). */
export const meanOf = (scores: readonly number[]): number | null =>
  scores.length === 0
    ? null
    : Math.round((10 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 10;

/**
 * Scores of the goals that are followed now, oldest first (outcomes.md): the mean of those answered each time. Goals that
 * were given up are left out everywhere, so that only like is compared with like.
 */
export function foldGoals({ goals, goalScores }: Goals): readonly GoalScore[] {
  const followed = new Set(goals?.goals.map(({ id }) => id));
  return goalScores.flatMap((stamp) => {
    const scores = stamp.scores.filter(({ goal }) => followed.has(goal)).map(({ score }) => score);
    const mean = meanOf(scores);
    return mean === null ? [] : [{ at: stamp.at, day: stampToDay(stamp), mean, answered: scores.length }];
  });
}
