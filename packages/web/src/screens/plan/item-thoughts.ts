import type { Presence, SessionPlan, VariationKey } from '@ilium/movement';
import { useMemo } from 'preact/hooks';
import { useThought } from '../../state/use-thought.ts';

/** A plan that is not being changed any more, as when the dial is let go. */
export const settledMs = 120;

/** What is known of one item of today's plan beyond the plan itself; `null` until it is thought out. */
export interface ItemThoughts {
  readonly presence: Presence | null;
  /** Places, counted from 0, to which it may be moved. */
  readonly places: readonly number[] | null;
}

/** Thinks about one item; asked once for everywhere it is shown. Without a key nothing is asked. */
export function useItemThoughts(plan: SessionPlan, key: VariationKey | null): ItemThoughts {
  const why = useMemo(() => (key === null ? null : { about: 'presence' as const, plan, key }), [plan, key]);
  const where = useMemo(() => (key === null ? null : { about: 'moves' as const, plan, key }), [plan, key]);
  return {
    presence: useThought<'presence'>(why, { afterMs: settledMs }),
    places: useThought<'moves'>(where, { afterMs: settledMs }),
  };
}
