import type { LibraryEntry, LibraryIndex, Plan, VariationKey } from '@ilium/movement';
import { keepVariations } from './keep-variations.ts';

/** What the person changed about today's plan. Whatever is chosen goes through the planner's filter again. */
export interface Edits {
  /** Exactly these items, where an item was swapped or left out; `null` leaves the choice to the planner. */
  readonly chosen: readonly VariationKey[] | null;
  /** Not today, whatever else changes. */
  readonly without: readonly VariationKey[];
}

/** Nothing changed. */
export const noEdits: Edits = { chosen: null, without: [] };

/** Plans with a library; everything else that a plan depends on stays the same. */
export type PlanWith = (index: LibraryIndex) => Plan;

const keysOf = (plan: Plan): readonly VariationKey[] =>
  plan.kind === 'session' ? plan.items.map(({ variation }) => variation) : [];

/** Plans from nothing but some variations. */
const planOnly = (keys: readonly VariationKey[], index: LibraryIndex, planWith: PlanWith): Plan =>
  planWith(keepVariations(index, (key) => keys.includes(key)));

/** Today's plan with what the person changed, judged by the same rules as any other plan. */
export function planEdited({ chosen, without }: Edits, index: LibraryIndex, planWith: PlanWith): Plan {
  const base = planWith(
    without.length === 0 ? index : keepVariations(index, (key) => !without.includes(key)),
  );
  if (!chosen || base.kind === 'none') return base;
  const edited = planOnly(chosen, index, planWith);
  if (edited.kind === 'none') return base;
  const planned = keysOf(edited);
  const rejections = Object.fromEntries(
    Object.entries({ ...base.rejections, ...edited.rejections }).filter(
      ([key]) => !planned.some((other) => other === key),
    ),
  );
  return { ...edited, rejections };
}

/** The plan without an item, and nothing in its place. */
export const leaveOut = (edits: Edits, plan: Plan, key: VariationKey): Edits => ({
  chosen: keysOf(plan).filter((other) => other !== key),
  without: [...edits.without, key],
});

/** The plan with another item in the place of one. */
export const swapFor = (edits: Edits, plan: Plan, key: VariationKey, other: VariationKey): Edits => ({
  chosen: keysOf(plan).map((planned) => (planned === key ? other : planned)),
  without: [...edits.without.filter((left) => left !== other), key],
});

/** What stands against a variation only because others were chosen; nothing of it is about safety. */
const softCodes: readonly string[] = ['outranked', 'family-full', 'minutes'];

/** How well a variation stands in for another: the library's own neighbours first, then what works on the same. */
function likeness(entry: LibraryEntry, other: LibraryEntry): number {
  const { alternates, easier, harder } = entry.variation;
  const isNeighbour = [easier, harder, ...Object.values(alternates).flat()].includes(other.key);
  const sharedTargets = entry.movement.targets.filter((target) => other.movement.targets.includes(target));
  return (
    (isNeighbour ? 100 : 0) +
    (entry.movement.kind === other.movement.kind ? 20 : 0) +
    10 * sharedTargets.length +
    (entry.movement.family === other.movement.family ? 5 : 0)
  );
}

/** A swap that the planner accepts, with the plan it gives. */
export interface SwapChoice {
  readonly key: VariationKey;
  readonly plan: Extract<Plan, { kind: 'session' }>;
}

/** Plans to try for a swap before giving up; each is small. */
const MOST_TRIALS = 24;
/** Choices of one movement: a choice is between things that differ. */
const MOST_OF_A_KIND = 2;

/** What could stand in for an item while every other stays, the likest first. Never anything a rule keeps out. */
export function swapChoices(
  plan: Plan,
  key: VariationKey,
  { index, planWith, most = 4 }: { index: LibraryIndex; planWith: PlanWith; most?: number },
): readonly SwapChoice[] {
  const entry = index.entryOf(key);
  if (!entry || plan.kind === 'none') return [];
  const all = planWith(index);
  const isOpen = (other: VariationKey) =>
    keysOf(all).includes(other) ||
    (all.rejections[other]?.every(({ code }) => softCodes.includes(code)) ?? false);
  const planned = keysOf(plan);
  const candidates = index.entries
    .filter((other) => !planned.includes(other.key) && isOpen(other.key))
    .toSorted((a, b) => likeness(entry, b) - likeness(entry, a))
    .slice(0, MOST_TRIALS);
  const found: SwapChoice[] = [];
  for (const candidate of candidates) {
    if (found.length >= most) break;
    const { id } = candidate.movement;
    const alike = found.filter((choice) => index.entryOf(choice.key)?.movement.id === id);
    if (alike.length >= MOST_OF_A_KIND) continue;
    const wanted = planned.map((other) => (other === key ? candidate.key : other));
    const trial = planOnly(wanted, index, planWith);
    if (trial.kind === 'session' && wanted.every((other) => keysOf(trial).includes(other)))
      found.push({ key: candidate.key, plan: trial });
  }
  return found;
}
