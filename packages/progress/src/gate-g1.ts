import type { RecordState, SessionRecord } from '@ilium/record';
import { DAY, type Instant } from '@ilium/units';
import { itemToBand } from './item-band.ts';

const SESSIONS_NEEDED = 3;
const MORNINGS_NEEDED = 2;
const WITHIN_DAYS = 7;
const AVERAGE_PAIN_AT_MOST = 6;

const isCalm = ({ items, painBefore, ended }: SessionRecord): boolean =>
  ended?.how === 'finished' && items.every((item) => itemToBand(item, painBefore) !== 'red');

/**
 * G1, from the calm phase on (E6): within seven days three finished sessions without a red and two answered
 * mornings that were not worse, and an average pain of at most 6. A morning not answered counts for nothing.
 */
export function isG1Met({ sessions, mornings, intake }: RecordState, now: Instant): boolean {
  const recent = ({ at }: { readonly at: Instant }) => at <= now && now - at <= WITHIN_DAYS * DAY;
  const calm = sessions.filter((session) => session.started && recent(session.started) && isCalm(session));
  const lastMornings = mornings.filter(recent).slice(-MORNINGS_NEEDED);
  return (
    calm.length >= SESSIONS_NEEDED &&
    lastMornings.length === MORNINGS_NEEDED &&
    lastMornings.every(({ change }) => change !== 'worse') &&
    intake !== null &&
    intake.intake.pain.average <= AVERAGE_PAIN_AT_MOST
  );
}
