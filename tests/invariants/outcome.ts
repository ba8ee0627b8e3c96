import type { BodySide, Plan, PlanItem, VariationKey } from '@ilium/movement';
import type { PlanInput } from '@ilium/planner';
import { type Allowance, allowanceOf } from '@ilium/safety';
import { entryOf, keys, type Planned, planFor } from './people.ts';

/** What came out for someone; a planted violation changes it. */
export type Outcome = (planned: Planned) => Plan;

/** What really came out. */
export const asPlanned: Outcome = ({ plan }) => plan;

const bothSides: readonly BodySide[] = ['left', 'right'];

const changeItems = (plan: Plan, change: (items: readonly PlanItem[]) => readonly PlanItem[]): Plan =>
  plan.kind === 'session' ? { ...plan, items: change(plan.items) } : plan;

/** Every item changed. */
export const changeEach =
  (change: (item: PlanItem) => Partial<PlanItem>): Outcome =>
  ({ plan }) =>
    changeItems(plan, (items) => items.map((item) => ({ ...item, ...change(item) })));

/** A variation that is meant stands in the place of the first item. */
export const smuggle =
  (isMeant: (key: VariationKey, allowance: Allowance) => boolean): Outcome =>
  ({ plan, assessment }) =>
    changeItems(plan, ([first, ...rest]) => {
      const key = keys.find((one) => isMeant(one, allowanceOf(assessment, entryOf(one).variation)));
      return first && key ? [{ ...first, variation: key, sides: bothSides }, ...rest] : [];
    });

/** Planned as if something else had been told. */
export const planAnew =
  (change: (input: PlanInput) => PlanInput): Outcome =>
  ({ person, input }) =>
    planFor(person, change(input));
