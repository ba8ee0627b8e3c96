import type { LibraryEntry, Rejection, VariationKey } from '@ilium/movement';
import { mobilityShareOf } from '@ilium/safety';
import { admit, type Candidate } from './candidate.ts';
import { hasEased } from './dose-option.ts';
import { type PlanInput, prescribedKeys, shapeOf } from './plan-input.ts';
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

const isStrength = ({ movement }: Pick<LibraryEntry, 'movement'>): boolean => movement.kind === 'strength';

/**
 * The library where a letter is followed: what it asks for and nothing else (D9). One rule asks for more: where mobility
 * may only have a share of the time (B.4 hypermobile) and the letter has no strength today, strength of one's own goes
 * beside it.
 */
function filterForLetter(input: PlanInput, asked: readonly VariationKey[]): Filtered {
  const own = filterEntries(input, ({ key }) => asked.includes(key));
  const needsStrength =
    mobilityShareOf(input.assessment) < 1 && own.candidates.length > 0 && !own.candidates.some(isStrength);
  return needsStrength
    ? filterEntries(input, (entry) => asked.includes(entry.key) || isStrength(entry))
    : own;
}

/** Filters the whole library. Its order does not matter: the result is in order of keys. */
export function filterLibrary(input: PlanInput): Filtered {
  const asked = prescribedKeys(input);
  const filtered = asked ? filterForLetter(input, asked) : filterEntries(input, () => true);
  return shapeOf(input) === 'one' ? keepHelpful(filtered) : filtered;
}

const notPrescribed: readonly Rejection[] = [{ code: 'not-prescribed', rule: 'D9' }];

function filterEntries(input: PlanInput, isAsked: (entry: LibraryEntry) => boolean): Filtered {
  const entries = input.index.entries.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const candidates: Candidate[] = [];
  const rejections: Record<VariationKey, readonly Rejection[]> = {};
  for (const entry of entries) {
    if (!isAsked(entry)) {
      rejections[entry.key] = notPrescribed;
      continue;
    }
    const { candidate, rejections: reasons } = admit(entry, input);
    const all = candidate ? rejectBelowBounds(candidate) : reasons;
    if (candidate && all.length === 0) candidates.push(candidate);
    else rejections[entry.key] = all;
  }
  return { candidates, rejections };
}
