import type { Lost } from '@ilium/movement';
import { counted } from './draft.ts';
import type { Pick, Problem } from './problem.ts';
import { whole } from './worth.ts';

/** Least points at which a loss is worth telling. */
const tellingPoints = 15;

const givenBy = (picks: readonly Pick[], goal: number): number =>
  picks.reduce(
    (sum, { gives }) => sum + gives.reduce((own, { of, amount }) => own + (of === goal ? amount : 0), 0),
    0,
  );

/** What a session would have less of without an item and with nothing in its place, the greatest loss first. */
export function lossesWithout(pick: Pick, picks: readonly Pick[], { goals }: Problem): readonly Lost[] {
  const others = picks.filter((one) => one !== pick);
  return pick.gives
    .flatMap(({ of, amount }) => {
      const goal = goals[of];
      if (!goal?.meaning) return [];
      const points = goal.points * counted(amount, goal.need - givenBy(others, of));
      return [{ meaning: goal.meaning, points }];
    })
    .filter(({ points }) => points >= tellingPoints * whole)
    .toSorted((a, b) => b.points - a.points)
    .map(({ meaning }) => meaning);
}
