import { addDays, type CivilDate, type Days } from '@ilium/units';
import type { Try } from '../facts/facts.ts';

/** Days that a variation rests after its first red, and after any later one (D5). */
const COOL_OFF_DAYS: readonly [Days, Days] = [7, 28];

/** A rest after a red. */
export interface CoolOff {
  readonly redOn: CivilDate;
  /** First day on which it may return. */
  readonly untilDay: CivilDate;
  /** It was not the first: a clinician should know (D5). */
  readonly isRepeated: boolean;
}

/**
 * D5: after a red a variation rests for seven days, after any later red for 28 and with a note for a clinician. It comes
 * back at half the dose and one level lower. Reds of one day count once. `null` where it never was red.
 */
export function findCoolOff(tries: readonly Try[]): CoolOff | null {
  const days = [...new Set(tries.filter(({ band }) => band === 'red').map(({ day }) => day))];
  const redOn = days.at(-1);
  if (redOn === undefined) return null;
  const isRepeated = days.length > 1;
  return { redOn, untilDay: addDays(redOn, COOL_OFF_DAYS[isRepeated ? 1 : 0]), isRepeated };
}
