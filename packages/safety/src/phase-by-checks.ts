import type { Phase } from '@ilium/movement';
import type { RecordState } from '@ilium/record';
import { classCaps, irritabilityOf } from './irritability.ts';

/**
 * The phase that the checks have opened, one after another: a check that finds the pain much calmer opens the next phase
 * and not the one after, which is left to the check that follows (E2 with I17; mark ?, the careful reading). Down it goes
 * at once. 0 before the first check.
 */
export function phaseByChecks({ intake, replacedIntakes }: RecordState): Phase {
  const given = [...replacedIntakes, ...(intake ? [intake] : [])];
  const [first = 0, ...later] = given.map((one) => classCaps[irritabilityOf(one.intake.pain)].phase);
  return later.reduce<Phase>((reached, phase) => (phase > reached ? ((reached + 1) as Phase) : phase), first);
}
