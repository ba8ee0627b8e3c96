import { html, trustMarkup } from './markup.ts';

/** What a document of its own is made of. */
export interface PageParts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** Custom properties for the root, which the style reads. */
  readonly foot: Readonly<Record<string, string>>;
  readonly style: string;
  /** Finished markup. */
  readonly markup: string;
}

/** One self-contained HTML document: style inside, no script, nothing fetched. */
export function pageToHtml({ language, direction, title, foot, style, markup }: PageParts): string {
  const properties = Object.entries(foot).map(([name, value]) => `${name}:${value};`);
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trustMarkup(`:root{${properties.join('')}}body{margin:0}${style}`)}</style></head>
<body><main>${trustMarkup(markup)}</main></body></html>`.markup;
}
