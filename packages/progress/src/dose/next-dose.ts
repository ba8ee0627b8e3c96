import type { Dose, DoseChange, DoseHold, DoseSpec, VariationKey } from '@ilium/movement';
import type { Try } from '../facts/facts.ts';
import { findRaiseHolds } from './d1-raise.ts';
import { type Ceilings, underCeiling } from './d9-ceiling.ts';
import { isAbove, isSameDose, mostDose, raiseDose, smallerDose, startAgain } from './dose-step.ts';
import { findLowering } from './lowering.ts';
import type { Person } from './person.ts';

/** What the rules make of a variation's dose, before what only some of several may do. */
export interface NextDose {
  /** The dose to go on from; `null` while the person has none of their own. */
  readonly dose: Dose | null;
  readonly change: DoseChange | null;
  /** One step more, where nothing speaks against it. */
  readonly raised: Dose | null;
  /** What speaks against a step more; empty where it may rise. */
  readonly holds: readonly DoseHold[];
}

/** What a variation's dose is worked out from. */
export interface DoseInput {
  readonly key: VariationKey;
  /** Oldest first; at least one, all of a variation that the library has. */
  readonly tries: readonly Try[];
  readonly spec: DoseSpec;
  /** Something of its family was amber or red since its last two tries began (I07). */
  readonly hasFamilyTrouble: boolean;
  readonly person: Person;
  readonly ceilings: Ceilings | undefined;
}

/**
 * The dose that the tries have led to: the last of the person's own, as it was planned. Where the day made later ones
 * smaller, what lowered it meanwhile still holds.
 */
function doseReached({ tries, spec, person }: DoseInput): Dose | null {
  const lastOwn = tries.findLastIndex(({ isOwn }) => isOwn);
  const own = tries[lastOwn];
  if (!own) return null;
  return tries.slice(lastOwn + 1).reduce(
    (dose, { day }, i) => {
      const before = tries.slice(0, lastOwn + 1 + i);
      return findLowering(before, dose, { spec, breaks: person.breaks, day })?.to ?? dose;
    },
    smallerDose(own.dose, mostDose(spec)),
  );
}

/** A dose from which nothing rises, and why. */
const stay = (dose: Dose | null, change: DoseChange | null, ...holds: readonly DoseHold[]): NextDose => ({
  dose,
  change,
  raised: null,
  holds,
});

/** A dose made smaller, and never above what is prescribed; `null` where nothing makes it smaller. */
function lowered(from: Dose, { key, tries, spec, person, ceilings }: DoseInput): NextDose | null {
  const lowering = findLowering(tries, from, { spec, breaks: person.breaks, day: person.today });
  if (!lowering) return null;
  const { rule, because } = lowering;
  const to = underCeiling(lowering.to, key, ceilings);
  const change = isSameDose(from, to) ? null : { rule, because, from, to };
  return stay(to, change, { code: because.code === 'red' ? 'made-worse' : 'not-twice-well', rule });
}

/** Why a step may not be taken from a dose. */
function findStepHolds(raised: Dose | null, input: DoseInput): readonly DoseHold[] {
  const { key, tries, ceilings, hasFamilyTrouble, person } = input;
  const isOver = raised !== null && isAbove(raised, underCeiling(raised, key, ceilings));
  return [
    ...person.holds,
    ...(hasFamilyTrouble ? [{ code: 'family-made-worse', rule: 'I07' } as const] : []),
    ...(isOver ? [{ code: 'prescribed', rule: 'D9' } as const] : []),
    ...(raised === null ? [{ code: 'at-the-top', rule: 'A.5' } as const] : []),
    ...findRaiseHolds(tries, person),
  ];
}

/**
 * D1–D9 for one variation: at most one change from the dose that was reached, and if it is a step up, only offered: of
 * several that may rise only some do (I10). A variation that was never done at a dose of the person's own gets one only
 * where something lowers it.
 */
export function nextDose(input: DoseInput): NextDose {
  const { key, tries, spec, ceilings } = input;
  const reached = doseReached(input);
  const last = tries.at(-1);
  const less = last && lowered(reached ?? startAgain(spec, last.dose), input);
  if (less) return less;
  if (reached === null) return stay(null, null, { code: 'not-twice-well', rule: 'D1' });
  const to = underCeiling(reached, key, ceilings);
  if (!isSameDose(to, reached)) {
    const change: DoseChange = { rule: 'D9', because: { code: 'prescribed' }, from: reached, to };
    return stay(to, change, { code: 'prescribed', rule: 'D9' });
  }
  const raised = raiseDose(reached, spec);
  const holds = findStepHolds(raised, input);
  return holds.length > 0 ? stay(reached, null, ...holds) : { dose: reached, change: null, raised, holds };
}
