import { type CodeDrawing, MOST_PARTS, splitLetter, textToCode } from '@ilium/exports';

/** Pixels of one module at least, so that a camera at arm's length tells them apart. */
const LEAST_PIXELS = 4;
/** Pixels at most: a code fills the camera's frame, not the wall. */
const MOST_PIXELS = 6;
/** The narrowest room that codes are cut for; where there is less, the page is enlarged, and the codes with it. */
const LEAST_ROOM = 320;

/** Where codes are shown. */
export interface CodeRoom {
  /** The side of a square that a code may fill, in pixels of the page. */
  readonly room: number;
  /** Dots of the screen for each of them. */
  readonly density: number;
}

/** Codes that hold a text together, each module a whole number of the screen's dots. */
export interface CodeLayout {
  readonly codes: readonly (CodeDrawing & { readonly address: string })[];
  readonly pixels: number;
}

/**
 * A text as codes for a square of so many pixels: as few as keep the modules large enough. `addressOf` makes the address
 * of a piece.
 */
export function textToLayout(
  text: string,
  addressOf: (part: string) => string,
  { room, density }: CodeRoom,
): CodeLayout {
  const modules = Math.floor(Math.max(room, LEAST_ROOM) / LEAST_PIXELS);
  const draw = (part: string) => {
    const address = addressOf(part);
    return { address, ...textToCode(address, 'L') };
  };
  let parts = splitLetter(text);
  while (parts.length < MOST_PARTS && draw(parts[0] ?? '').size > modules)
    parts = splitLetter(text, parts.length + 1);
  const codes = parts.map(draw);
  const size = Math.max(...codes.map((code) => code.size));
  const dots = Math.max(1, Math.floor((Math.min(room, MOST_PIXELS * size) * density) / size));
  return { codes, pixels: dots / density };
}
