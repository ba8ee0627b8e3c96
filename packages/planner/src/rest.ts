import type { LibraryEntry, LibraryIndex, Rejection, VariationKey } from '@ilium/movement';
import type { PlanHistory, PlanInput } from './plan-input.ts';

/** The next easier variation that a library has and a person does alone. */
function easierOf({ variation }: LibraryEntry, index: LibraryIndex): LibraryEntry | undefined {
  const entry = variation.easier === null ? undefined : index.entryOf(variation.easier);
  return entry?.movement.kind === 'assisted' || entry?.movement.kind === 'measure' ? undefined : entry;
}

/** Whether one variation was done after another, as far as the record tells; not known counts as no (I08). */
function isDoneSince(easier: VariationKey, key: VariationKey, { byVariation }: PlanHistory): boolean {
  const mine = byVariation[key]?.daysSince;
  const its = byVariation[easier];
  return mine !== undefined && its?.daysSince !== undefined && its.daysSince < mine && !its.afterRed;
}

/** Whether a variation waits for its easier neighbour, which comes back first after a red (D5). */
function waitsForEasier(entry: LibraryEntry, { index, history }: PlanInput): boolean {
  const easier = easierOf(entry, index);
  return (
    history.byVariation[entry.key]?.afterRed === true &&
    easier !== undefined &&
    !isDoneSince(easier.key, entry.key, history)
  );
}

/**
 * Whether a variation stands in for a harder one that went red and waits for it: then only half of it is done (D5, I12).
 */
export const standsInAfterRed = (entry: LibraryEntry, input: PlanInput): boolean =>
  input.index.entries.some(
    (other) =>
      input.history.byVariation[other.key]?.afterRed === true &&
      easierOf(other, input.index)?.key === entry.key &&
      waitsForEasier(other, input),
  );

/**
 * Why a variation rests, or `null` where it does not: the days after a red, then one level lower comes first (D5); or it
 * is a new level on a day on which none is begun (I07).
 */
export function judgeRest(entry: LibraryEntry, input: PlanInput): Rejection | null {
  const { restUntil, waits } = input.history.byVariation[entry.key] ?? {};
  if (restUntil) return { code: 'resting', untilDay: restUntil, rule: 'D5' };
  const { phase } = entry.variation;
  if (waits) return { code: 'phase', needs: phase, has: phase, rule: waits };
  return waitsForEasier(entry, input) ? { code: 'resting', untilDay: null, rule: 'D5' } : null;
}
