import type { LibraryEntry, LibraryIndex, RuleId, VariationKey } from '@ilium/movement';
import type { Band } from '../facts/item-band.ts';
import type { Person } from './person.ts';
import { familyOf } from './reds.ts';
import { soreMorningAt } from './sore-mornings.ts';

/** Whether a variation is a level above one that was tried: the nearest easier ones that the library names. */
function isAboveTried(
  { variation }: LibraryEntry,
  index: LibraryIndex,
  wasTried: (key: VariationKey) => boolean,
): boolean {
  const seen = new Set<VariationKey>();
  let easier = variation.easier && index.entryOf(variation.easier);
  while (easier && !seen.has(easier.key)) {
    if (wasTried(easier.key)) return true;
    seen.add(easier.key);
    easier = easier.variation.easier && index.entryOf(easier.variation.easier);
  }
  return false;
}

/** Families in whose last session something was amber or red. */
function troubledFamilies({ facts }: Person): ReadonlySet<string> {
  const lastBand = new Map<string, { readonly at: number; readonly bad: boolean }>();
  const isBad = (band: Band | null) => band === 'amber' || band === 'red';
  for (const { at, tries } of facts.sessions)
    for (const one of tries) {
      const before = lastBand.get(familyOf(one));
      const bad = isBad(one.band) || (before?.at === at && before.bad);
      lastBand.set(familyOf(one), { at, bad });
    }
  return new Set([...lastBand].flatMap(([family, { bad }]) => (bad ? [family] : [])));
}

/**
 * Levels that may not be begun now (I07): those above something tried, while a sore morning holds everything or the last
 * session with their family had an amber or a red. With the rule that holds each.
 */
export function findLevelHolds(person: Person, index: LibraryIndex): ReadonlyMap<VariationKey, RuleId> {
  const { facts, soreMornings, now } = person;
  const isSore = soreMorningAt(soreMornings, now) !== null;
  const troubled = troubledFamilies(person);
  if (!isSore && troubled.size === 0) return new Map();
  const wasTried = (key: VariationKey) => facts.triesByKey.has(key);
  return new Map(
    index.entries
      .filter((entry) => isSore || troubled.has(entry.movement.family))
      .filter((entry) => !wasTried(entry.key) && isAboveTried(entry, index, wasTried))
      .map(({ key }) => [key, 'I07']),
  );
}
