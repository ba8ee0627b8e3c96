import { createGaussian } from './gaussian.ts';
import type { Normal } from './normal.ts';

/**
 * What is assumed before anything is seen (design "Learn", mark P: fixed from simulation, not from people). Relief in
 * steps of the rating, −2 to 2; harm in points of morning pain per set.
 */
const prior = {
  relief: { mean: 0.5, personSd: 0.3, familySd: 0.3, ownSd: 0.3 },
  /** How much better or worse a whole session may be than the days around it. */
  sessionSd: 0.6,
  /** Noise of one rating, and of rounding it to a step. */
  ratingNoise: 1.1 ** 2 + 0.08,
  harm: { mean: 0.05, sd: 0.3 },
  /** Noise of a morning: its own, and of everything else that happens in a day. */
  morningNoise: 0.9 ** 2 + 0.3,
} as const;

/** What harm weighs against relief in a score (design "Learn", P). */
const HARM_WEIGHT = 1.2;

/** An item of a session as it was rated, −2 much worse to 2 much eased. */
export interface RatedItem {
  readonly item: number;
  readonly rating: number;
}

/** An item of a session as it was done. */
export interface DoneItem {
  readonly item: number;
  readonly sets: number;
}

/**
 * Two small conjugate models over a list of items: what each gives at once, and what it costs by the next morning.
 * Items of one family learn from each other, and all of one person do. It only ever takes note; nothing is drawn by lot.
 */
export interface Learner {
  /** The ratings of one session; what was not rated is not there. */
  readonly rate: (ratings: readonly RatedItem[]) => void;
  /** The morning after a session: the change of pain in points, positive where it was worse. */
  readonly wake: (done: readonly DoneItem[], change: number) => void;
  /** Relief expected of an item, in steps of the rating. */
  readonly relief: (item: number) => Normal;
  /** Points that a set of an item adds to the next morning. */
  readonly harm: (item: number) => Normal;
  /** Relief less 1.2 times harm. */
  readonly score: (item: number) => number;
}

/** A learner that has seen nothing, over items of these families. */
export function createLearner(families: readonly string[]): Learner {
  const { relief, harm, sessionSd, ratingNoise, morningNoise } = prior;
  const session = families.length;
  const reliefs = createGaussian([...families.map(() => relief.mean), 0], (a, b) => {
    if (a === session || b === session) return a === b ? sessionSd ** 2 : 0;
    const shared = families[a] === families[b] ? relief.familySd ** 2 : 0;
    return relief.personSd ** 2 + shared + (a === b ? relief.ownSd ** 2 : 0);
  });
  const harms = createGaussian(
    families.map(() => harm.mean),
    (a, b) => (a === b ? harm.sd ** 2 : 0),
  );
  return {
    rate: (ratings) => {
      reliefs.renew(session, 0, sessionSd ** 2);
      for (const { item, rating } of ratings)
        reliefs.observe(
          [
            { unknown: item, weight: 1 },
            { unknown: session, weight: 1 },
          ],
          rating,
          ratingNoise,
        );
    },
    wake: (done, change) =>
      harms.observe(
        done.map(({ item, sets }) => ({ unknown: item, weight: sets })),
        change,
        morningNoise,
      ),
    relief: reliefs.belief,
    harm: harms.belief,
    score: (item) => reliefs.belief(item).mean - HARM_WEIGHT * harms.belief(item).mean,
  };
}
