import type { VariationKey } from '@ilium/movement';
import { type RecordState, type SessionRecord, toldPain } from '@ilium/record';
import type { Assessment } from '@ilium/safety';
import type { PlayerRules } from '@ilium/session';
import { HOUR, type Instant, MINUTE } from '@ilium/units';

type Sessions = Pick<RecordState, 'sessions'>;

/** Sessions before easing may add repetitions where pain is easily stirred up (D2). */
const CAREFUL_SESSIONS = 3;
/** A session that was left more recently than this goes on by itself when its page comes back. */
const GOES_ON_WITHIN = 10 * MINUTE;

/** How the answers want the session played (E4, D2). Without answers: strictly. */
export function playerRules(
  assessment: Pick<Assessment, 'irritability'> | null,
  { sessions }: Sessions,
): PlayerRules {
  const isHigh = assessment === null || assessment.irritability === 'high';
  const done = sessions.filter(({ ended }) => ended?.how === 'finished').length;
  return { strict: isHigh, relief: !isHigh || done >= CAREFUL_SESSIONS };
}

/** Variations that were done in an earlier session. */
export const knownVariations = ({ sessions }: Sessions): readonly VariationKey[] => [
  ...new Set(
    sessions.flatMap(({ items }) =>
      items.filter(({ repsDone }) => repsDone > 0).map(({ variation }) => variation),
    ),
  ),
];

/** Whether a session was left so recently that it goes on by itself. */
export const goesOnByItself = ({ position, started }: SessionRecord, now: Instant): boolean =>
  now - (position?.moved.at ?? started?.at ?? 0) <= GOES_ON_WITHIN;

/** Pain told in the check or in the morning within the last hour; `null` where it was not, or is too old. */
export function painJustGiven(
  { intake, mornings }: Pick<RecordState, 'intake' | 'mornings'>,
  now: Instant,
): number | null {
  const morning = mornings.at(-1);
  const told = [
    ...(intake ? [{ at: intake.at, pain: toldPain(intake.intake.pain).now ?? null }] : []),
    ...(morning ? [{ at: morning.at, pain: morning.pain }] : []),
  ];
  const newest = told
    .filter(({ at, pain }) => pain !== null && now - at <= HOUR)
    .toSorted((a, b) => b.at - a.at)[0];
  return newest?.pain ?? null;
}
