import type { Handout } from './handout.ts';
import { handoutToMarkup, handoutToTitle } from './handout-markup.ts';
import { html, trustMarkup } from './markup.ts';
import { pageFoot } from './page-foot.ts';
import type { HandoutOptions } from './page-setting.ts';

/** What a document of its own needs besides. */
export interface DocumentOptions extends HandoutOptions {
  /** The rules of `handout.css`, and the typeface with its data inside where it is to be embedded. */
  readonly style: string;
}

/** A handout as one self-contained HTML document for A4: style inside, no script, nothing fetched. */
export function handoutToHtml(handout: Handout, options: DocumentOptions): string {
  const { words, style } = options;
  const foot = Object.entries(pageFoot(handout, options)).map(([name, value]) => `${name}:${value};`);
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${handoutToTitle(handout, options)}</title>
<style>${trustMarkup(`:root{${foot.join('')}}body{margin:0}${style}`)}</style></head>
<body><main>${trustMarkup(handoutToMarkup(handout, options))}</main></body></html>`.markup;
}
