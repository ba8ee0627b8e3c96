import type { Dose, DoseHold } from '@ilium/movement';
import { HOUR, type Instant } from '@ilium/units';
import type { Try } from '../facts/facts.ts';
import { farthestAt, wasEverInLeg } from '../outcomes/farthest.ts';
import { isAbove } from './dose-step.ts';
import type { Person } from './person.ts';

/** Time between two raises of one variation (D1). */
const BETWEEN_RAISES = 48 * HOUR;

/** Green, said to be so, at the person's own dose and to the end. */
const wentWell = ({ band, rating, isOwn, isWhole }: Try): boolean =>
  band === 'green' && rating !== null && isOwn && isWhole;

/** When the own dose was last above the one before it; `null` where it never was. */
function lastRaiseAt(tries: readonly Try[]): Instant | null {
  let before: Dose | null = null;
  let raisedAt: Instant | null = null;
  for (const { isOwn, dose, at } of tries) {
    if (!isOwn) continue;
    if (before && isAbove(dose, before)) raisedAt = at;
    before = dose;
  }
  return raisedAt;
}

/** Why the farthest point speaks against raising: it moved down the leg, or was not told though it once was there. */
function holdByFarthest(first: Try, last: Try, { farthest }: Person): readonly DoseHold[] {
  const before = farthestAt(farthest, first.at);
  const since = farthest.filter(({ at }) => at > first.at);
  if (before !== null && since.some(({ rank }) => rank > before))
    return [{ code: 'farther-down', rule: 'D1' }];
  const isTold = before !== null && since.some(({ at }) => at > last.at);
  return wasEverInLeg(farthest) && !isTold ? [{ code: 'farthest-not-told', rule: 'I08' }] : [];
}

/**
 * D1: what speaks against raising a variation whose tries these are, oldest first, beside what holds the whole person.
 * Empty where its last two tries went well, the mornings after both were told and calm, nothing moved down the leg, and
 * its last raise is 48 hours ago.
 */
export function findRaiseHolds(tries: readonly Try[], person: Person): readonly DoseHold[] {
  const [first, last] = [tries.at(-2), tries.at(-1)];
  if (last && last.band !== 'green' && last.band !== null) return [{ code: 'made-worse', rule: 'D3' }];
  if (!first || !last || !wentWell(first) || !wentWell(last)) return [{ code: 'not-twice-well', rule: 'D1' }];
  if (first.soreOn || last.soreOn) return [{ code: 'sore-morning', rule: 'D1' }];
  if (first.morning === null || last.morning === null) return [{ code: 'morning-not-told', rule: 'D3' }];
  const raisedAt = lastRaiseAt(tries);
  return [
    ...holdByFarthest(first, last, person),
    ...(raisedAt !== null && person.now - raisedAt < BETWEEN_RAISES
      ? [{ code: 'raised-lately', rule: 'D1' } as const]
      : []),
  ];
}
