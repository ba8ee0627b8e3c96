import type { CivilDate, Instant } from '@ilium/units';
import type { Facts, SessionFact } from '../facts/facts.ts';

/** A worse morning, and when a later session with a calm morning was over with it. */
export interface SoreMorning {
  readonly at: Instant;
  /** The day of the session that it was about; its own where it was about none. */
  readonly about: CivilDate;
  /** `null` while no later session was followed by a morning that was not worse. */
  readonly overAt: Instant | null;
}

const isCalm = ({ morning }: SessionFact): boolean => morning !== null && morning !== 'worse';

/** Every worse morning, oldest first (I07). */
export function findSoreMornings({ sessions, mornings }: Facts): readonly SoreMorning[] {
  const calm = sessions.filter(isCalm);
  let next = 0;
  return mornings
    .filter(({ change }) => change === 'worse')
    .map(({ at, day, about }) => {
      while ((calm[next]?.at ?? Infinity) <= at) next += 1;
      return { at, about: about ?? day, overAt: calm[next]?.mornings[0]?.at ?? null };
    });
}

/** Whether a worse morning still holds everything at a moment: nothing rises anywhere until it is over (I07). */
export const holdsAt = ({ at, overAt }: SoreMorning, now: Instant): boolean =>
  at <= now && (overAt === null || overAt > now);

/** The last worse morning, where it still holds at a moment. */
export function soreMorningAt(soreMornings: readonly SoreMorning[], now: Instant): SoreMorning | null {
  const last = soreMornings.findLast(({ at }) => at <= now);
  return last && holdsAt(last, now) ? last : null;
}
