/** A way of speaking that the product never uses (evidence C.4, I23). */
export interface BannedWords {
  /** Matches the words anywhere in a text, whatever their case. */
  readonly pattern: RegExp;
  /** Why they are not said. */
  readonly because: string;
}

const promise = 'It promises a result that nobody can promise.';
const unproven = 'Nothing shows that exercise does this.';
const diagnosis = 'It names a cause, and only a clinician can.';
const steering = 'It steers people away from care.';

/** Everything that no sentence of the product may say (evidence C.4). */
export const bannedWords: readonly BannedWords[] = [
  { pattern: /\bfix(?:es|ed|ing)?\b/i, because: promise },
  { pattern: /\bcur(?:e|es|ed|ing)\b/i, because: promise },
  { pattern: /\bheal(?:s|ed|ing)?\b/i, because: promise },
  { pattern: /\bfor good\b/i, because: promise },
  { pattern: /\binstant(?:ly)?\b/i, because: promise },
  { pattern: /\bguarantee(?:s|d)?\b/i, because: promise },
  { pattern: /\b(?:pain[- ]free|eliminat(?:e|es|ed|ing))\b/i, because: promise },
  { pattern: /\bout of (?:balance|alignment|place)\b/i, because: diagnosis },
  { pattern: /\bimbalance[sd]?\b/i, because: diagnosis },
  {
    pattern:
      /\b(?:it'?s|it is|this is|you have|caused by) (?:your |a |an )?(?:ql|quadratus|piriformis|sciatica|slipped disc|disc|si joint)\b/i,
    because: diagnosis,
  },
  { pattern: /\bprevent(?:s|ed|ing)? (?:an? )?(?:injur(?:y|ies)|pain)\b/i, because: unproven },
  { pattern: /\binjury prevention\b/i, because: unproven },
  { pattern: /\b(?:correct|improve)(?:s|ed|ing)? (?:your )?posture\b/i, because: unproven },
  { pattern: /\bposture correction\b/i, because: unproven },
  {
    pattern:
      /\b(?:avoid(?:s|ing)?|instead of|no need for|before) (?:seeing )?(?:a |any |your )?(?:doctors?|drugs|medicines?|medications?|surgery)\b/i,
    because: steering,
  },
  { pattern: /\bPRP\b/, because: steering },
  { pattern: /\bstem[- ]cells?\b/i, because: steering },
  { pattern: /\bregenerative\b/i, because: steering },
];

/** The banned words that stand in a text, as written there; empty when it is sound. */
export function findBannedWords(
  text: string,
): readonly { readonly words: string; readonly because: string }[] {
  return bannedWords.flatMap(({ pattern, because }) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ words, because }];
  });
}
