import type { PlanInput } from '../plan-input.ts';
import { isOpen, prepare } from '../planning.ts';
import type { Problem } from '../problem.ts';

/** The problem that a plan is the answer to; `null` where there is to be no session at all. */
export function problemOf(input: PlanInput): Problem | null {
  const prepared = prepare(input);
  return isOpen(prepared) ? prepared.problem : null;
}
