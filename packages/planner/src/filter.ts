import type { Rejection, VariationKey } from '@ilium/movement';
import { admit, type Candidate } from './candidate.ts';
import { hasEased } from './dose-option.ts';
import { type PlanInput, shapeOf } from './plan-input.ts';
import { rejectBelowBounds } from './usual-dose.ts';

/** The library after the filter: what may be planned, and every reason against the rest. */
export interface Filtered {
  readonly candidates: readonly Candidate[];
  readonly rejections: Readonly<Record<VariationKey, readonly Rejection[]>>;
}

/** For just the one that helps: what has helped, if anything has; else everything, so that there is one at all (P). */
function keepHelpful({ candidates, rejections }: Filtered): Filtered {
  const helpful = candidates.filter(({ past }) => hasEased(past));
  if (helpful.length === 0) return { candidates, rejections };
  const others = candidates.filter((candidate) => !helpful.includes(candidate));
  const reason: Rejection = { code: 'shape', shape: 'one', rule: 'D2' };
  return {
    candidates: helpful,
    rejections: { ...rejections, ...Object.fromEntries(others.map(({ key }) => [key, [reason]])) },
  };
}

/** Filters the whole library. Its order does not matter: the result is in order of keys. */
export function filterLibrary(input: PlanInput): Filtered {
  const filtered = filterEntries(input);
  return shapeOf(input) === 'one' ? keepHelpful(filtered) : filtered;
}

function filterEntries(input: PlanInput): Filtered {
  const entries = input.index.entries.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const candidates: Candidate[] = [];
  const rejections: Record<VariationKey, readonly Rejection[]> = {};
  for (const entry of entries) {
    const { candidate, rejections: reasons } = admit(entry, input);
    const all = candidate ? rejectBelowBounds(candidate) : reasons;
    if (candidate && all.length === 0) candidates.push(candidate);
    else rejections[entry.key] = all;
  }
  return { candidates, rejections };
}
