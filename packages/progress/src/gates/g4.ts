import type { GateNeed } from '@ilium/movement';
import type { ConditionId } from '@ilium/record';
import { isInLeg } from '../outcomes/farthest.ts';
import { daysFrom, type Evidence, type Gate, testNeeds } from './evidence.ts';

const DAYS = 14;
/** Conditions that keep loaded bending shut (E6). */
const against: readonly ConditionId[] = ['flexion-sensitive', 'bone'];

/** Needs that certain conditions do not hold. */
export const conditionNeeds = (
  conditions: readonly ConditionId[],
  { conditions: present }: Evidence,
): readonly GateNeed[] =>
  conditions.map((condition) => ({ code: 'no-condition', condition, met: !present.includes(condition) }));

/** Days without a sign in a leg, up to the 14 that are asked for; before the first answer nothing is known. */
function quietLegNeed({ farthest, now }: Evidence): GateNeed {
  const last = farthest.findLastIndex(isInLeg);
  const from = farthest[last + 1]?.at;
  const have = from === undefined ? 0 : Math.min(DAYS, daysFrom(from, now));
  return { code: 'no-leg-signs', met: have >= DAYS, have, need: DAYS };
}

/**
 * G4, for loaded bending to the end of range (E6): fourteen days without a sign in a leg, neither bending-sensitive nor
 * fragile bones, and what the library asks to have been done.
 */
export const g4: Gate = (evidence) => [
  quietLegNeed(evidence),
  ...conditionNeeds(against, evidence),
  ...testNeeds('G4', evidence),
];
