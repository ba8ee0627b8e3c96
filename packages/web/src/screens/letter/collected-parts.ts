import { joinParts, type LetterPart, parseLetterPart } from '@ilium/exports';

const KEY = 'ilium-letter-parts';
/** Parts that are kept at most: those of the last letters that were scanned. */
const MOST_KEPT = 24;

const partsIn = (text: string | null): readonly string[] =>
  (text ?? '').split(' ').filter((one) => parseLetterPart(one) !== null);

/** Keeps a scanned part until the others are there: each scan opens the app anew. */
export function collectPart(
  text: string,
  part: LetterPart,
): { readonly whole: string | null; readonly have: number } {
  const kept = [text, ...partsIn(localStorage.getItem(KEY)).filter((one) => one !== text)].slice(
    0,
    MOST_KEPT,
  );
  const parts = kept.flatMap((one) => parseLetterPart(one) ?? []);
  const whole = joinParts(parts, part);
  const isOwn = (one: LetterPart) => one.of === part.of && one.mark === part.mark;
  if (whole === null) localStorage.setItem(KEY, kept.join(' '));
  else localStorage.removeItem(KEY);
  return { whole, have: parts.filter(isOwn).length };
}
