import type { RecordState, SessionRecord } from '@ilium/record';
import { HOUR, type Instant } from '@ilium/units';

/** An interrupted session is offered again for so long. */
const RESUME_WITHIN = 12 * HOUR;

/** The session that was begun, reached a repetition and has no end yet; `null` when there is none to go on with. */
export function sessionToResume(
  { sessions }: RecordState,
  now: Instant,
): (SessionRecord & { readonly position: NonNullable<SessionRecord['position']> }) | null {
  const last = sessions.findLast(({ started }) => started !== null);
  if (!last || last.ended || !last.position) return null;
  return now - last.position.moved.at <= RESUME_WITHIN ? { ...last, position: last.position } : null;
}
