import type { VariationKey } from '@ilium/movement';
import type { CivilDate, Instant } from '@ilium/units';
import type { Facts, SessionFact } from '../facts/facts.ts';
import { isWorseForADay } from '../facts/morning.ts';

/** Something red: an item, or a whole session that was still felt after 24 hours (C.1). */
export interface Red {
  readonly at: Instant;
  readonly day: CivilDate;
  /** Families of movements that it concerns. */
  readonly families: readonly string[];
  /** `null` for a whole session. */
  readonly variation: VariationKey | null;
}

/** The family of a variation; one that the library lacks is a family of its own. */
export const familyOf = ({ entry, key }: SessionFact['tries'][number]): string =>
  entry?.movement.family ?? key;

function redsOfSession({ tries, mornings }: SessionFact): readonly Red[] {
  const reds = tries
    .filter(({ band }) => band === 'red')
    .map((one): Red => ({ at: one.at, day: one.day, families: [familyOf(one)], variation: one.key }));
  const last = mornings.findLast(({ change }) => change === 'worse');
  if (!last || !isWorseForADay(mornings) || tries.length === 0) return reds;
  const families = [...new Set(tries.map(familyOf))];
  return [...reds, { at: last.at, day: last.day, families, variation: null }];
}

/** Every red of the record, oldest first. */
export const findReds = ({ sessions }: Facts): readonly Red[] =>
  sessions.flatMap(redsOfSession).toSorted((a, b) => a.at - b.at);
