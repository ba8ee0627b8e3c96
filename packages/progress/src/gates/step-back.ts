import { DAY, type Instant } from '@ilium/units';
import type { Flare } from '../dose/d6-flare.ts';
import type { Red } from '../dose/reds.ts';

const REDS = 2;
const WITHIN = 7 * DAY;

/**
 * When the person goes one phase back (E6), oldest first: with each flare, and with the second red of seven days. A red
 * counts for one step only.
 */
export function findStepsBack(reds: readonly Red[], flares: readonly Flare[]): readonly Instant[] {
  const flareAt = new Set(flares.map(({ since }) => since));
  const steps: Instant[] = [];
  let counted: Red[] = [];
  for (const red of reds) {
    counted = [...counted.filter(({ at }) => red.at - at < WITHIN), red];
    if (counted.length < REDS && !flareAt.has(red.at)) continue;
    steps.push(red.at);
    counted = [];
  }
  return steps;
}
