import type { Days } from '@ilium/units';
import type { Learner } from './learner.ts';
import { chanceAbove, type Normal } from './normal.ts';

/** Chance of no relief from which a rest is suggested (design "Learn", P). */
const NO_RELIEF_CHANCE = 0.8;
/** Points of morning pain per set that count as harm, and the chance of more from which a rest is suggested (P). */
const HARM = 0.35;
const HARM_CHANCE = 0.4;

/** Tries before a rest may be suggested: one bad rating never is enough (design "Learn"). */
export const LEAST_TRIES = 2;

/** Days of the first suggested rest of an item, and of any later one (P, as long as those of D5 at most). */
const REST_DAYS: readonly [Days, Days] = [10, 28];

/** A rest that is only suggested; the person may take it back. */
export interface ItemRest {
  /** First day after it. */
  readonly until: Days;
  /** What speaks for it: what was felt at once, or the mornings after. */
  readonly because: 'relief' | 'mornings';
}

/** Whether it most likely does no good at once. */
const bringsNoRelief = (relief: Normal): boolean => 1 - chanceAbove(relief, 0) > NO_RELIEF_CHANCE;

/** Chance that it costs the next morning. */
const harmChance = (harm: Normal): number => chanceAbove(harm, HARM);

/** Follows what a learner believes, session by session, and suggests rests. Days are counted from any fixed one. */
export interface SuggestedRests {
  /** Items of a session were rated. */
  readonly rated: (day: Days, items: readonly number[]) => void;
  /** The morning after a session with these items was told. Of those that may spoil it only the likeliest rests. */
  readonly woke: (day: Days, items: readonly number[]) => void;
  /** The person takes a rest back; two more tries are needed for the next. */
  readonly lift: (item: number) => void;
  /** The last rest of an item, over or not; `null` where none was suggested or it was taken back. */
  readonly restOf: (item: number) => ItemRest | null;
}

/** Begins to follow a learner that has seen nothing yet. */
export function followLearner(learner: Learner): SuggestedRests {
  const tries = new Map<number, number>();
  const strikes = new Map<number, number>();
  const rests = new Map<number, ItemRest>();
  const mayRest = (item: number, day: Days): boolean =>
    (tries.get(item) ?? 0) >= LEAST_TRIES && (rests.get(item)?.until ?? day) <= day;
  const rest = (item: number, day: Days, because: ItemRest['because']): void => {
    const before = strikes.get(item) ?? 0;
    rests.set(item, { until: day + REST_DAYS[before > 0 ? 1 : 0], because });
    strikes.set(item, before + 1);
  };
  return {
    rated: (day, items) => {
      for (const item of items) {
        tries.set(item, (tries.get(item) ?? 0) + 1);
        if (mayRest(item, day) && bringsNoRelief(learner.relief(item))) rest(item, day, 'relief');
      }
    },
    woke: (day, items) => {
      const chanceOf = (item: number) => harmChance(learner.harm(item));
      const [likeliest] = items
        .filter((item) => mayRest(item, day) && chanceOf(item) > HARM_CHANCE)
        .toSorted((a, b) => chanceOf(b) - chanceOf(a) || a - b);
      if (likeliest !== undefined) rest(likeliest, day, 'mornings');
    },
    lift: (item) => {
      rests.delete(item);
      tries.set(item, 0);
    },
    restOf: (item) => rests.get(item) ?? null,
  };
}
