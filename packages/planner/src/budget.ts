import type { PlanRequest } from '@ilium/movement';
import type { Assessment } from '@ilium/safety';
import { MINUTE, type Milliseconds, type Minutes } from '@ilium/units';

/** No session is longer (E2, I16). */
const longestSession: Minutes = 30;

/** The most minutes that an assessment allows a session to last. */
export const allowedMinutes = ({ caps }: Assessment): Minutes => Math.min(caps.minutes, longestSession);

/**
 * Time that a session may take, everything included: the minutes asked for, the class's (E2) or 30, whichever is least.
 * Anything that is not a positive number of minutes gives 0.
 */
export function requestToBudget(request: PlanRequest, assessment: Assessment): Milliseconds {
  const minutes = Math.min(request.minutes, allowedMinutes(assessment));
  return minutes > 0 ? Math.floor(minutes * MINUTE) : 0;
}
