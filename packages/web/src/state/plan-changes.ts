import type { DoseChange, SessionPlan, VariationKey } from '@ilium/movement';
import type { History } from '@ilium/progress';

/** A move of the plan whose dose a rule has changed since the last time. */
export interface PlanChange {
  readonly key: VariationKey;
  readonly change: DoseChange;
}

/** Changes that today's plan really has: what the day itself makes smaller or larger again is said by its own notes. */
export function planChanges(
  { items }: Pick<SessionPlan, 'items'>,
  byVariation: History['byVariation'],
): readonly PlanChange[] {
  return items.flatMap(({ variation, dose }) => {
    const change = byVariation[variation]?.change;
    if (!change) return [];
    const { holdSeconds, reps, sets } = change.to;
    const isTaken = dose.holdSeconds === holdSeconds && dose.reps === reps && dose.sets === sets;
    return isTaken ? [{ key: variation, change }] : [];
  });
}
