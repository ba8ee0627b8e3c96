/** A piece of finished HTML. Only `html` and `trustMarkup` make one, so that text cannot be taken for markup. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in the gaps of an `html` template; texts and numbers are escaped, `null` leaves nothing. */
export type Part = Markup | string | number | null | readonly Part[];

const entityByCharacter: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entityByCharacter[character] ?? character);

function partToText(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(partToText).join('');
}

/** Markup from a template: `html`<p>${text}</p>``. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((string, i) => string + partToText(parts[i] ?? null)).join(''),
});

/** Takes text from our own hands (a drawing, a style sheet) for markup as it is. */
export const trustMarkup = (markup: string): Markup => ({ markup });
