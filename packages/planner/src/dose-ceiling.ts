import type { Dose, DoseNote, LibraryEntry, VariationKey } from '@ilium/movement';
import { halveDose, isHeavyOnOneLeg } from './dose-arithmetic.ts';
import type { PlanInput } from './plan-input.ts';
import { standsInAfterRed } from './rest.ts';

/** The most that may be done of something besides what its bounds and the class allow, and how that is said. */
export interface DoseCeiling {
  readonly dose: Dose;
  readonly note: DoseNote;
}

/** Days that lie between two sessions with several sets of heavy work (E2: at most every other day). */
const daysBetweenSets = 2;

const isHeavyStrength = ({ movement, variation }: LibraryEntry): boolean =>
  movement.kind === 'strength' && isHeavyOnOneLeg(variation);

/** Whether the last heavy strength work is known to be two days ago, or there was none (E2; not known counts as no, I08). */
function hasRested({ index, history }: PlanInput): boolean {
  return (Object.keys(history.byVariation) as VariationKey[]).every((key) => {
    const entry = index.entryOf(key);
    const past = history.byVariation[key];
    if (!entry || !past || past.tried === 0 || !isHeavyStrength(entry)) return true;
    return past.daysSince !== undefined && past.daysSince >= daysBetweenSets;
  });
}

/** After a red at most what the record brings it back with; where it stands in for a harder one, half of its own (D5). */
function afterRed(entry: LibraryEntry, input: PlanInput): readonly DoseCeiling[] {
  const past = input.history.byVariation[entry.key];
  const note = { code: 'after-red', rule: 'D5' } as const;
  return [
    ...(past?.afterRed && past.dose ? [{ dose: past.dose, note }] : []),
    ...(standsInAfterRed(entry, input)
      ? [{ dose: halveDose(past?.dose ?? entry.variation.dose.start), note }]
      : []),
  ];
}

/** One set of heavy work on consecutive days (E2). */
function everyOtherDay(entry: LibraryEntry, input: PlanInput): readonly DoseCeiling[] {
  if (!isHeavyStrength(entry) || hasRested(input)) return [];
  const oneSet: Dose = { holdSeconds: Infinity, reps: Infinity, sets: 1 };
  return [{ dose: oneSet, note: { code: 'every-other-day', rule: 'E2' } }];
}

/** A prescription is a ceiling: nothing goes above it by itself (D9). */
const prescribed = ({ key }: LibraryEntry, { index, prescription }: PlanInput): readonly DoseCeiling[] =>
  (prescription?.items ?? [])
    .filter(({ variation }) => index.entryOf(variation)?.key === key)
    .map(({ dose }) => ({ dose, note: { code: 'prescribed', rule: 'D9' } }));

/** Everything that bounds a variation's dose besides bounds, class and conditions. */
export const ceilingsOf = (entry: LibraryEntry, input: PlanInput): readonly DoseCeiling[] => [
  ...afterRed(entry, input),
  ...everyOtherDay(entry, input),
  ...prescribed(entry, input),
];
