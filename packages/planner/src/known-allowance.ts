import type { Variation } from '@ilium/movement';
import { type Allowance, type Assessment, allowanceOf } from '@ilium/safety';

const allowances = new WeakMap<Assessment['conditions'], WeakMap<Variation, Allowance>>();

/**
 * {@link allowanceOf}, worked out once for each variation and set of findings: planning again for another place or more
 * minutes asks the same questions. Depends on nothing else, so remembering changes no answer.
 */
export function knownAllowance({ conditions }: Assessment, variation: Variation): Allowance {
  const known = allowances.get(conditions) ?? new WeakMap<Variation, Allowance>();
  allowances.set(conditions, known);
  const allowance = known.get(variation) ?? allowanceOf({ conditions }, variation);
  known.set(variation, allowance);
  return allowance;
}
