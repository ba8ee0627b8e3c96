import type { Handout } from './handout.ts';
import { handoutToTitle } from './handout-markup.ts';
import type { HandoutOptions } from './page-setting.ts';

/** Text for a `content` of a style rule. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"<>\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** What the foot of every page says: custom properties for the root of the document, which `handout.css` reads. */
export function pageFoot(
  handout: Handout,
  options: Pick<HandoutOptions, 'title' | 'words'>,
): Readonly<Record<`--${string}`, string>> {
  const { before, between } = options.words.handout.page;
  return {
    '--handout-foot': quoted(`Ilium · ${handoutToTitle(handout, options)}`),
    '--handout-page': quoted(before),
    '--handout-of': quoted(between),
  };
}
