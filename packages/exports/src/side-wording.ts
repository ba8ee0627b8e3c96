import { type BodySide, type SideWords, type Wording, wordingToText } from '@ilium/movement';
import { html, type Markup } from './markup.ts';

const TOKEN = /(\{(?:working|other|Working|Other)\})/;
const WORKING = /^\{[wW]orking\}$/;

/** A movement's sentence with its sides named; the working side stands out. */
export const wordingToMarkup = (wording: Wording, side: BodySide, words: SideWords): Markup =>
  html`${wording.split(TOKEN).map((part) => {
    const text = wordingToText(part, side, words);
    return WORKING.test(part) ? html`<b class="handout-side">${text}</b>` : text;
  })}`;
