import type { ChangeCause } from '@ilium/movement';
import type { Try } from '../facts/facts.ts';

/** Amber, or what is worse than that. */
const isBad = (one: Try | undefined): boolean => one?.band === 'amber' || one?.band === 'red';

/**
 * D4: why the next dose of a variation is one step smaller: the morning after its last try was worse, or its last two
 * tries were amber. `null` where neither is so.
 */
export function whyLower(tries: readonly Try[]): ChangeCause | null {
  const [before, last] = [tries.at(-2), tries.at(-1)];
  if (last?.soreOn) return { code: 'sore-morning', day: last.soreOn };
  return isBad(before) && isBad(last) ? { code: 'worse-twice' } : null;
}
