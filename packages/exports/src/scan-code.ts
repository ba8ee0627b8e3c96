import { encode } from 'uqr';
import { html, type Markup, trustMarkup } from './markup.ts';

/** White modules around the code that readers need. */
const QUIET = 4;

/** A code to scan: its dark modules as a path over a white square of so many modules a side, the quiet border among them. */
export interface CodeDrawing {
  readonly size: number;
  readonly path: string;
}

/** How much of a code may be hidden: `L` 7 % for codes that come again, `M` 15 % for those that are printed. */
type Spare = 'L' | 'M';

/** Of the eight patterns that break up large areas one does for what looks like chance; trying all takes eight times as long. */
const ANY_PATTERN = 0;

/** A text as a code to scan. */
export function textToCode(text: string, spare: Spare): CodeDrawing {
  const maskPattern = spare === 'L' ? { maskPattern: ANY_PATTERN } : {};
  const { data, size } = encode(text, { ecc: spare, border: QUIET, ...maskPattern });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end === -1 ? size : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    }),
  );
  return { size, path: runs.join('') };
}

/** A code to scan that opens an address, as a drawing; without the address in words. */
export function addressToScanCode(address: string, label: string): Markup {
  const { size, path } = textToCode(address, 'M');
  return html`<svg class="handout-code" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"><path fill="#000" d="${trustMarkup(path)}"/></svg>`;
}
