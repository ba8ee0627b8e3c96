import type { Handout } from './handout.ts';
import { handoutToTitle } from './handout-markup.ts';
import type { HandoutOptions } from './page-setting.ts';

/** Text for a `content` of a style rule. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"<>\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** What the foot of every page says under a title: custom properties for the root, which `handout.css` reads. */
export const footOf = (
  title: string,
  { before, between }: { readonly before: string; readonly between: string },
): Readonly<Record<`--${string}`, string>> => ({
  '--handout-foot': quoted(`Ilium · ${title}`),
  '--handout-page': quoted(before),
  '--handout-of': quoted(between),
});

/** What the foot of every page of a handout says. */
export const pageFoot = (
  handout: Handout,
  options: Pick<HandoutOptions, 'title' | 'words'>,
): Readonly<Record<`--${string}`, string>> =>
  footOf(handoutToTitle(handout, options), options.words.handout.page);
