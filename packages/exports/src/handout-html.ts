import type { Handout } from './handout.ts';
import { handoutToMarkup, handoutToTitle } from './handout-markup.ts';
import { pageFoot } from './page-foot.ts';
import { pageToHtml } from './page-html.ts';
import type { HandoutOptions } from './page-setting.ts';

/** What a document of its own needs besides. */
export interface DocumentOptions extends HandoutOptions {
  /** The rules of `handout.css`, and the typeface with its data inside where it is to be embedded. */
  readonly style: string;
}

/** A handout as one self-contained HTML document for A4: style inside, no script, nothing fetched. */
export function handoutToHtml(handout: Handout, options: DocumentOptions): string {
  const { language, direction } = options.words;
  return pageToHtml({
    language,
    direction,
    title: handoutToTitle(handout, options),
    foot: pageFoot(handout, options),
    style: options.style,
    markup: handoutToMarkup(handout, options),
  });
}
