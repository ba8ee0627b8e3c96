import { emergencyNumber } from '@ilium/safety';
import { addDays } from '@ilium/units';
import { indexToTitles } from '@ilium/words';
import type { Handout, HandoutItem, HandoutPart } from './handout.ts';
import { handoutStyle } from './handout-style.ts';
import { heading, itemToMarkup } from './item-markup.ts';
import { html, type Markup, trustMarkup } from './markup.ts';
import type { HandoutOptions } from './page-setting.ts';
import { addressToScanCode } from './scan-code.ts';
import { SHEET_DAYS } from './tick-boxes.ts';

export type { DrawingOf, HandoutOptions } from './page-setting.ts';

const isFitted = ({ subject }: Handout): boolean =>
  subject.kind === 'session' || (subject.kind === 'programme' && subject.isFitted);

const titleOf = ({ subject }: Handout, { title, words }: HandoutOptions): string =>
  title ?? words.handout.subjectToTitle(subject);

function scan({ address, words }: HandoutOptions): Markup | null {
  if (address === undefined) return null;
  const { scan: label } = words.handout;
  return html`<a class="scan" href="${address}">${addressToScanCode(address, address)}<span>${label}</span></a>`;
}

function intro({ subject }: Handout): Markup | null {
  if (subject.kind === 'programme') return html`<p>${subject.programme.about}</p>`;
  return subject.kind === 'movement' ? html`<p>${subject.purpose}</p>` : null;
}

/** How to use the sheet: the side that leads, and how much pain is too much. */
function lead(handout: Handout, { words }: HandoutOptions): Markup {
  const { leadToText, howToLead, otherSheet, painRule, tick, holdsFor, labels } = words.handout;
  const { leadSide, reader } = handout;
  const side = leadSide
    ? html`<p class="lead"><b class="chip">${leadToText(leadSide)}</b> ${howToLead(reader)} ${isFitted(handout) ? null : otherSheet(reader)}</p>`
    : null;
  const boxes =
    reader === 'person' ? html`<p class="lead"><b>${labels.boxes}</b> ${tick} ${holdsFor}</p>` : null;
  return html`${side}<p class="lead"><b>${labels.pain}</b> ${painRule(reader)}</p>${boxes}`;
}

function top(handout: Handout, options: HandoutOptions): Markup {
  const { words, date } = options;
  const { daysToText, notFitted } = words.handout;
  const days = date && handout.reader === 'person' ? daysToText(date, addDays(date, SHEET_DAYS - 1)) : null;
  return html`<header class="top"><div><p class="made"><b>Ilium</b> ${days}</p>
<h1>${titleOf(handout, options)}</h1>${intro(handout)}
${isFitted(handout) ? null : html`<p class="warning">${notFitted(handout.reader)}</p>`}
${lead(handout, options)}</div>${scan(options)}</header>`;
}

function partToMarkup(
  { title, totalMs, items }: HandoutPart,
  before: readonly HandoutItem[],
  options: HandoutOptions,
): Markup {
  const level = title === null ? 2 : 3;
  const time = title === null || totalMs === null ? null : options.words.handout.partTime(totalMs);
  return html`<section class="part">${title === null ? null : heading(2, title)}
${time === null ? null : html`<p class="time">${time}</p>`}
${items.map((item, i) => itemToMarkup(item, [...before, ...items.slice(0, i)], level, options))}</section>`;
}

const partsToMarkup = (parts: readonly HandoutPart[], options: HandoutOptions): Markup =>
  html`${parts.map((part, i) =>
    partToMarkup(
      part,
      parts.slice(0, i).flatMap(({ items }) => items),
      options,
    ),
  )}`;

function leftOut(handout: Handout, { words, index, date }: HandoutOptions): Markup | null {
  if (handout.leftOut.length === 0) return null;
  const titles = indexToTitles(index, words);
  const names = { titleOf: titles, ...(date === undefined ? {} : { today: date }) };
  return html`<section class="note">${heading(2, words.handout.labels.leftOut)}
<ul class="bullets">${handout.leftOut.map(
    ({ key, reasons }) =>
      html`<li><b>${titles(key)}.</b> ${reasons.map((reason) => words.rejectionToText(reason, names)).join(' ')}</li>`,
  )}</ul></section>`;
}

function help({ reader }: Handout, { words, country }: HandoutOptions): Markup {
  const { labels, helpSigns, emergencyNumberToText, stopToday } = words.handout;
  return html`<section class="help">${heading(2, labels.help(reader))}
<ul class="bullets">${helpSigns.map(({ text }) => html`<li>${text}</li>`)}</ul>
<p><b>${emergencyNumberToText(emergencyNumber(country), country !== undefined)}</b></p>
<p>${stopToday(reader)}</p></section>`;
}

function background({ subject }: Handout, { words }: HandoutOptions): Markup | null {
  if (subject.kind !== 'programme') return null;
  const { labels } = words.handout;
  const { frequency, claim, evidence } = subject.programme;
  return html`<section class="note">${heading(2, labels.background)}
<dl><dt>${labels.frequency}</dt><dd>${frequency}</dd><dt>${labels.claim}</dt><dd>${claim}</dd>
<dt>${labels.evidence}</dt><dd>${evidence}</dd></dl></section>`;
}

function end(handout: Handout, { words, date }: HandoutOptions): Markup {
  const { labels, madeOn, notReviewed, sourcesToText } = words.handout;
  const movements = handout.parts.flatMap(({ items }) => items.map(({ entry }) => entry.movement.source));
  const sources = [...new Set(movements)].toSorted();
  const fields = [labels.person(handout.reader), labels.givenBy, labels.nextVisit];
  return html`<footer class="end"><div class="fields">${fields.map((field) => html`<p>${field}</p>`)}</div>
<p class="small">${madeOn(date ?? null)} ${notReviewed} ${sourcesToText(sources)}</p></footer>`;
}

/**
 * A handout as one self-contained HTML document for A4: style inside, no script, nothing fetched. Text is text,
 * headings are in order, pictures have words, and no item is cut by a page. When to stop stands at the end; in large
 * type, where an item fills a page, it fills the first page instead. Pure: the same data, the same document.
 */
export function handoutToHtml(handout: Handout, options: HandoutOptions): string {
  const { words, isLarge = false, typeface = '' } = options;
  const title = titleOf(handout, options);
  const style = handoutStyle({ title: `Ilium · ${title}`, ...words.handout.page }, typeface);
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}"${isLarge ? html` class="large"` : null}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${trustMarkup(style)}</style></head>
<body>${top(handout, options)}
<main>${isLarge ? help(handout, options) : null}${partsToMarkup(handout.parts, options)}
${leftOut(handout, options)}${isLarge ? null : help(handout, options)}</main>
<div class="close">${background(handout, options)}${end(handout, options)}</div></body></html>`.markup;
}
