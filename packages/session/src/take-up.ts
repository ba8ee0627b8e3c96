import { RULES_VERSION } from '@ilium/movement';
import { type OrderedStamp, orderOf, type RecordState, type SessionRecord } from '@ilium/record';
import type { Instant } from '@ilium/units';
import { isResumable } from './resume-at.ts';

/** What of a record decides whether a plan in it still holds. */
export type PlanGround = Pick<RecordState, 'intake' | 'signs' | 'clearances' | 'symptoms' | 'clinicianEdits'>;

/**
 * Whether a planned session may be played as it was planned (I28): under the rules of its time, and with nothing told since
 * that bears on what is allowed: answers, signs, clearances, a clinician's word, or symptoms in another session. What was
 * told in the session itself has changed it already (E4). The order of the record decides, not the clock.
 */
export function isPlanCurrent(ground: PlanGround, { id, planned, plan }: SessionRecord): boolean {
  const isSince = (stamp: OrderedStamp): boolean => orderOf(stamp) > orderOf(planned);
  const told = [
    ...(ground.intake ? [ground.intake] : []),
    ...ground.signs,
    ...ground.clearances,
    ...ground.clinicianEdits,
    ...ground.symptoms.filter(({ session }) => session !== id),
  ];
  return plan.rulesVersion === RULES_VERSION && !told.some(isSince);
}

/**
 * The session that can be taken up again; `null` when there is none. One whose plan no longer holds is planned anew
 * instead (I02, I28).
 */
export function sessionToTakeUp(
  record: PlanGround & Pick<RecordState, 'sessions'>,
  now: Instant,
): SessionRecord | null {
  const last = record.sessions.findLast(({ started }) => started !== null);
  return last && isResumable(last, now) && isPlanCurrent(record, last) ? last : null;
}
