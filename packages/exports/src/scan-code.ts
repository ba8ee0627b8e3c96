import { encode } from 'uqr';
import { html, type Markup, trustMarkup } from './markup.ts';

/** White modules around the code that readers need. */
const QUIET = 4;

/** Modules along one edge of the code of an address, the quiet border among them. */
export const addressToCodeSize = (address: string): number =>
  encode(address, { ecc: 'M', border: QUIET }).size;

/** A code to scan that opens an address, as a drawing; without the address in words. */
export function addressToScanCode(address: string, label: string): Markup {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end === -1 ? size : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    }),
  );
  return html`<svg class="handout-code" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"><path fill="#000" d="${trustMarkup(runs.join(''))}"/></svg>`;
}
