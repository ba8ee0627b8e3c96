import { addDays, type CivilDate } from '@ilium/units';
import type { HandoutItem } from './handout.ts';
import { html, type Markup } from './markup.ts';
import type { HandoutOptions } from './page-setting.ts';

/** Days that one sheet is for: as long as the answers of a check hold (E3). */
export const SHEET_DAYS = 14;

const box = html`<td><span class="handout-box"></span></td>`;
const days = Array.from({ length: SHEET_DAYS }, (_, day) => day);

const dayName = (day: number, date: CivilDate | undefined, { handout }: HandoutOptions['words']): string =>
  date === undefined ? handout.dayNumber(day + 1) : handout.weekdayInBrief(addDays(date, day));

/** One box for each of the fourteen days. */
const dayBoxes = ({ words, date }: HandoutOptions): Markup =>
  html`<ul class="handout-boxes handout-days">${days.map((day) => html`<li><span class="handout-box"></span>${dayName(day, date, words)}</li>`)}</ul>`;

/** One box for each round on each side, to write a number in. */
function roundBoxes({ dose, sides }: HandoutItem, { words }: HandoutOptions): Markup {
  const rounds = Array.from({ length: dose.reps * dose.sets }, () => box);
  return html`<div class="handout-boxes handout-rounds"><p class="handout-small">${words.handout.writePain}</p>
<table><tbody><tr>${sides.map((side) => html`<th scope="row">${words.sideToLabel(side)}</th>${rounds}`)}</tr></tbody></table></div>`;
}

/** Room to write what was found on each side. */
const findingBoxes = (
  { sides }: HandoutItem,
  { words }: HandoutOptions,
): Markup => html`<table class="handout-boxes handout-findings">
<caption>${words.handout.writeFinding}</caption>
<tbody>${sides.map((side) => html`<tr><th scope="row">${words.sideToLabel(side)}</th>${box}</tr>`)}</tbody>
</table>`;

/** The place to note that an item was done: by day at home, by round or side at a therapist's table. */
export function itemToBoxes(item: HandoutItem, options: HandoutOptions): Markup {
  const { kind } = item.entry.movement;
  if (kind === 'assisted') return roundBoxes(item, options);
  return kind === 'measure' ? findingBoxes(item, options) : dayBoxes(options);
}
