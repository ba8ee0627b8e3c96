import { DAY, type Instant } from '@ilium/units';

/**
 * Whether new answers may take the place of answers that locked the programme (E3, mark `P`):
 * after 24 hours, or sooner with a reason given. A clock set back does not count as waiting.
 */
export const mayReplaceLock = (lockedAt: Instant, now: Instant, reason: string | null): boolean =>
  now - lockedAt >= DAY || (reason ?? '').trim() !== '';
