import { type BodySide, roleToSide } from './side.ts';

/**
 * A sentence that names sides by role: `{working}` and `{other}` stand for "left" or "right",
 * `{Working}` and `{Other}` for the same with a capital. Nothing else stands in braces.
 */
export type Wording = string;

/** The words for the two sides in the language that a wording is read in. */
export type SideWords = Readonly<Record<BodySide, string>>;

const TOKEN = /\{(working|other|Working|Other)\}/g;

/** Every brace token in a wording that is not one of the four allowed ones; empty when the wording is sound. */
export function findUnknownTokens(wording: Wording): readonly string[] {
  return wording.replace(TOKEN, '').match(/\{[^}]*\}?|\}/g) ?? [];
}

/** The wording with its sides named for the side that works now. */
export function wordingToText(wording: Wording, workingSide: BodySide, words: SideWords): string {
  return wording.replace(TOKEN, (_, token: string) => {
    const role = token.toLowerCase() === 'working' ? 'working' : 'other';
    const word = words[roleToSide(role, workingSide)];
    return token[0] === token[0]?.toUpperCase() ? word[0]?.toUpperCase() + word.slice(1) : word;
  });
}
