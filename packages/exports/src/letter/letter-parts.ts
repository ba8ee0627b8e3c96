/** Characters of one part, at most: where there is room, its code stays coarse enough for a phone's camera. */
const PART_CHARACTERS = 900;
/** Pieces of one letter, at most. */
export const MOST_PARTS = 12;

/** A piece of a letter: which of how many, of which letter. */
export interface LetterPart {
  readonly part: number;
  readonly of: number;
  /** The end of the letter, which tells letters apart. */
  readonly mark: string;
  readonly text: string;
}

const MARK_CHARACTERS = 8;

/** A letter cut into equal pieces, as few as codes can show and no fewer than `least`; a short one stays whole. */
export function splitLetter(text: string, least = 1): readonly string[] {
  const of = Math.min(MOST_PARTS, Math.max(least, Math.ceil(text.length / PART_CHARACTERS)));
  if (of <= 1) return [text];
  const size = Math.ceil(text.length / of);
  const mark = text.slice(-MARK_CHARACTERS);
  return Array.from(
    { length: of },
    (_, n) => `${n + 1}.${of}.${mark}.${text.slice(n * size, (n + 1) * size)}`,
  );
}

/** A piece as {@link splitLetter} wrote it; `null` for anything else, among it a whole letter. */
export function parseLetterPart(text: string): LetterPart | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.([\w-]{8})\.([\w-]+)$/.exec(text);
  if (!match) return null;
  const [part, of] = [Number(match[1]), Number(match[2])];
  const isSound = part >= 1 && part <= of && of >= 2 && of <= MOST_PARTS;
  return isSound ? { part, of, mark: match[3] ?? '', text: match[4] ?? '' } : null;
}

/** The whole letter from its pieces in any order; `null` while one is missing. Pieces of other letters do not count. */
export function joinParts(parts: readonly LetterPart[], { of, mark }: LetterPart): string | null {
  const own = parts.filter((one) => one.of === of && one.mark === mark);
  const texts = Array.from({ length: of }, (_, n) => own.find(({ part }) => part === n + 1)?.text);
  return texts.every((text) => text !== undefined) ? texts.join('') : null;
}
