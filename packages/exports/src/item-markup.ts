import type { LimitNote, Reason, Wording } from '@ilium/movement';
import { conditionIds } from '@ilium/record';
import { limitText } from '@ilium/safety';
import { entryToTitle, indexToTitles } from '@ilium/words';
import { drawingToPrint } from './drawing-ink.ts';
import type { HandoutItem } from './handout.ts';
import { html, type Markup, trustMarkup } from './markup.ts';
import type { HandoutOptions } from './page-setting.ts';
import { wordingToMarkup } from './side-wording.ts';
import { itemToBoxes } from './tick-boxes.ts';

/** A heading of the depth that the page needs. */
export const heading = (level: number, text: Markup | string, className = ''): Markup =>
  html`<h${level}${className ? html` class="${className}"` : null}>${text}</h${level}>`;

/** Reasons that still hold in two weeks; what is new or near today says nothing on paper. */
const lasting: readonly Reason['code'][] = [
  'prescribed',
  'eased-before',
  'opens-session',
  'gentle-phase',
  'settles',
];

interface Setting {
  readonly item: HandoutItem;
  readonly options: HandoutOptions;
  readonly level: number;
}

const say = ({ item, options }: Setting, wording: Wording): Markup =>
  wordingToMarkup(wording, item.shownSide, options.words.sideWords);

function drawing({ item, options }: Setting): Markup | null {
  const { words, drawingOf } = options;
  const svg = drawingOf(item.entry.key, item.shownSide);
  if (svg === null) return null;
  const side = item.sides.length === 0 ? null : item.shownSide;
  const label = words.handout.drawingToLabel(entryToTitle(item.entry, words), side);
  return html`<div class="handout-drawing" role="img" aria-label="${label}">${trustMarkup(drawingToPrint(svg))}</div>`;
}

function limitToMarkup({ condition, side }: LimitNote, setting: Setting): Markup {
  const id = conditionIds.find((known) => known === condition);
  if (!id) throw new Error(`a limit names ${condition}, which is no condition`);
  const { sideToLabel, sideWords } = setting.options.words;
  const text = wordingToMarkup(limitText(id), side ?? setting.item.shownSide, sideWords);
  return html`<li>${side ? html`<b>${sideToLabel(side)}:</b> ` : null}${text}</li>`;
}

/** What this person's answers ask for; first, framed, never left out (I04). */
function limits(setting: Setting): Markup | null {
  const { item, options, level } = setting;
  const oneSided = options.words.oneSidedToText(item.oneSided);
  if (item.limits.length === 0 && oneSided === null) return null;
  return html`<div class="handout-limits">${heading(level + 1, options.words.handout.labels.limits, 'handout-label')}
<ul class="handout-bullets">${oneSided === null ? null : html`<li>${oneSided}</li>`}${item.limits.map((limit) => limitToMarkup(limit, setting))}</ul></div>`;
}

function care(setting: Setting): Markup | null {
  const { cautions, balanceSupport } = setting.item.entry.variation;
  const all = [...(balanceSupport === null ? [] : [balanceSupport]), ...cautions.map(({ text }) => text)];
  if (all.length === 0) return null;
  return html`<div class="handout-care">${heading(setting.level + 1, setting.options.words.handout.labels.care, 'handout-label')}
<ul class="handout-bullets">${all.map((text) => html`<li>${say(setting, text)}</li>`)}</ul></div>`;
}

/** Why one would do it: what it does, and why this person has it. */
function why(setting: Setting): Markup {
  const { item, options } = setting;
  const names = { titleOf: indexToTitles(options.index, options.words) };
  const told = item.reasons.filter(({ code }) => lasting.includes(code));
  return html`<p class="handout-why">${say(setting, item.entry.variation.purpose)} ${options.words.reasonInBrief(told, names)}</p>`;
}

function dose(setting: Setting): Markup {
  const { item, options } = setting;
  const { words } = options;
  const { variation, movement } = item.entry;
  const notes = item.doseNotes.filter(({ code }) => code !== 'extra-on-painful-side');
  const pace = movement.kind === 'strength' && item.dose.sets > 1 ? words.handout.dayBetween : null;
  const amount =
    movement.kind === 'measure'
      ? null
      : html`<b class="handout-amount">${words.handout.doseInFull(variation, item.dose, item.extraReps, item.sides)}</b>`;
  const texts = [
    ...notes.map((note) => words.doseNoteToText(note, item.sides[0] ?? null)),
    ...(pace ? [pace] : []),
  ];
  return html`<p class="handout-dose">${amount}${sidesChip(setting)}</p>
${texts.length === 0 ? null : html`<p class="handout-small">${texts.join(' ')}</p>`}`;
}

function sidesChip({ item, options }: Setting): Markup | null {
  const text = options.words.handout.sidesToText(item.entry.variation, item.sides);
  return text === null ? null : html` <b class="handout-chip">${text}</b>`;
}

const later = ({ item, options: { words } }: Setting): Markup | null =>
  item.gates.length === 0
    ? null
    : html`<p class="handout-later"><b>${words.handout.labels.later}</b> ${item.gates.map(words.gateToText).join(' ')}</p>`;

function ready(setting: Setting): Markup {
  const { item, options, level } = setting;
  const { labels, setupsToText } = options.words.handout;
  const where = html`${labels.setUp} <span class="handout-where">${setupsToText(item.setups)}.</span>`;
  return html`<div class="handout-run">${heading(level + 1, where, 'handout-label')}
<p>${item.entry.variation.setUp.map((sentence) => html`${say(setting, sentence)} `)}</p></div>`;
}

const steps = (setting: Setting): Markup =>
  html`<div class="handout-steps">${heading(setting.level + 1, setting.options.words.handout.labels.steps, 'handout-label')}
<ol>${setting.item.entry.variation.steps.map((step) => html`<li>${say(setting, step)}</li>`)}</ol></div>`;

const feel = (setting: Setting): Markup =>
  html`<div class="handout-run">${heading(setting.level + 1, setting.options.words.handout.labels.feel, 'handout-label')}
<p>${say(setting, setting.item.entry.variation.feel)}</p></div>`;

const name = ({ item, options, level }: Setting, place: number): Markup =>
  heading(
    level,
    html`<span class="handout-number">${place}</span> ${entryToTitle(item.entry, options.words)}`,
    'handout-title',
  );

/** An item that stands on the sheet already: its number, its dose and its own boxes. */
const repeated = (
  setting: Setting,
  place: number,
  before: number,
): Markup => html`<article class="handout-item">
<div class="handout-name">${name(setting, place)}<p class="handout-why">${setting.options.words.handout.asBefore(before)}</p>${dose(setting)}</div>
${itemToBoxes(setting.item, setting.options)}
</article>`;

/** Whether two items say the same to the reader. */
const isSame = (a: HandoutItem, b: HandoutItem): boolean =>
  JSON.stringify({ ...a, entry: a.entry.key }) === JSON.stringify({ ...b, entry: b.entry.key });

/**
 * One item: drawing and feeling on one side, what to do on the other, care and boxes below. Without a drawing the
 * words spread over both sides. `before` are the items that stand above it, in order from number 1.
 */
export function itemToMarkup(
  item: HandoutItem,
  before: readonly HandoutItem[],
  level: number,
  options: HandoutOptions,
): Markup {
  const setting = { item, options, level };
  const place = before.length + 1;
  const same = before.findIndex((other) => isSame(other, item));
  if (same !== -1) return repeated(setting, place, same + 1);
  const picture = drawing(setting);
  return html`<article class="handout-item${picture ? '' : ' handout-bare'}">
<div class="handout-name">${name(setting, place)}${why(setting)}${later(setting)}${dose(setting)}</div>
${picture}
<div class="handout-doing">${ready(setting)}${steps(setting)}${feel(setting)}</div>
${limits(setting)}${care(setting)}${itemToBoxes(item, options)}
</article>`;
}
