import { emergencyNumber } from '@ilium/safety';
import { addDays } from '@ilium/units';
import { indexToTitles } from '@ilium/words';
import type { Handout, HandoutItem, HandoutPart } from './handout.ts';
import { heading, itemToMarkup } from './item-markup.ts';
import { html, type Markup } from './markup.ts';
import type { HandoutOptions } from './page-setting.ts';
import { addressToScanCode } from './scan-code.ts';
import { SHEET_DAYS } from './tick-boxes.ts';

const isFitted = ({ subject }: Handout): boolean =>
  subject.kind === 'session' || (subject.kind === 'programme' && subject.isFitted);

/** What the handout is called, on its first page and in the window. */
export const handoutToTitle = (
  { subject }: Handout,
  { title, words }: Pick<HandoutOptions, 'title' | 'words'>,
): string => title ?? words.handout.subjectToTitle(subject);

function scan({ subject }: Handout, { address, words }: HandoutOptions): Markup | null {
  if (address === undefined) return null;
  return html`<a class="handout-scan" href="${address}">${addressToScanCode(address, address)}<span>${words.handout.scanToText(subject)}</span></a>`;
}

/** What it is for; a single item says that itself. */
function intro({ subject, parts }: Handout): Markup | null {
  if (subject.kind === 'programme') return html`<p>${subject.programme.about}</p>`;
  if (subject.kind === 'letter') return html`<p>${subject.lead}</p>`;
  const isSingle = parts.flatMap(({ items }) => items).length === 1;
  return subject.kind === 'movement' && !isSingle ? html`<p>${subject.purpose}</p>` : null;
}

/** How to use the sheet: the side that leads, and how much pain is too much. */
function lead(handout: Handout, { words }: HandoutOptions): Markup {
  const { leadToText, howToLead, otherSheet, painRule, tick, holdsFor, labels } = words.handout;
  const { leadSide, reader, parts } = handout;
  const hasOneSided = parts.some(({ items }) => items.some(({ oneSided }) => oneSided !== null));
  const side = leadSide
    ? html`<p class="handout-lead"><b class="handout-chip">${leadToText(leadSide)}</b> ${howToLead(reader, hasOneSided)} ${isFitted(handout) ? null : otherSheet(reader)}</p>`
    : null;
  const boxes =
    reader === 'person' ? html`<p class="handout-lead"><b>${labels.boxes}</b> ${tick} ${holdsFor}</p>` : null;
  return html`${side}<p class="handout-lead"><b>${labels.pain}</b> ${painRule(reader)}</p>${boxes}`;
}

/** Lines to write on. */
function fields({ reader }: Handout, { words }: HandoutOptions): Markup {
  const { labels } = words.handout;
  const names = [labels.person(reader), labels.givenBy, labels.nextVisit];
  return html`<div class="handout-fields">${names.map((name) => html`<p>${name}</p>`)}</div>`;
}

/** The day it is for, or the days to tick. */
function time({ reader }: Handout, { words, date }: HandoutOptions): string | null {
  if (date === undefined) return null;
  return reader === 'person'
    ? words.handout.daysToText(date, addDays(date, SHEET_DAYS - 1))
    : words.dateToText(date);
}

function top(handout: Handout, options: HandoutOptions): Markup {
  const { words } = options;
  const { notFitted } = words.handout;
  return html`<header class="handout-top">${scan(handout, options)}<p class="handout-made"><b>Ilium</b> ${time(handout, options)}</p>
<h1>${handoutToTitle(handout, options)}</h1>${intro(handout)}
${isFitted(handout) ? null : html`<p class="handout-warning">${notFitted(handout.reader)}</p>`}
${lead(handout, options)}${fields(handout, options)}</header>`;
}

function partToMarkup(
  { title, totalMs, items }: HandoutPart,
  before: readonly HandoutItem[],
  options: HandoutOptions,
): Markup {
  const level = title === null ? 2 : 3;
  const time =
    totalMs === null ? null : html`<p class="handout-small">${options.words.handout.partTime(totalMs)}</p>`;
  const head = title === null ? null : html`<div class="handout-part-head">${heading(2, title)}${time}</div>`;
  return html`<section class="handout-part">${head}
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
  return html`<section class="handout-left-out">${heading(2, words.handout.labels.leftOut)}
<ul class="handout-bullets">${handout.leftOut.map(
    ({ key, reasons }) =>
      html`<li><b>${titles(key)}.</b> ${reasons.map((reason) => words.rejectionToText(reason, names)).join(' ')}</li>`,
  )}</ul></section>`;
}

function help({ reader }: Handout, { words, country }: HandoutOptions): Markup {
  const { labels, helpSigns, emergencyNumberToText, stopToday } = words.handout;
  return html`<section class="handout-help">${heading(2, labels.help(reader))}
<ul class="handout-bullets">${helpSigns.map(({ text }) => html`<li>${text}</li>`)}</ul>
<p><b>${emergencyNumberToText(emergencyNumber(country), country !== undefined)}</b> ${stopToday(reader)}</p></section>`;
}

function background({ subject }: Handout, { words }: HandoutOptions): Markup | null {
  if (subject.kind !== 'programme') return null;
  const { labels } = words.handout;
  const { frequency, claim, evidence } = subject.programme;
  return html`<section class="handout-note">${heading(2, labels.background)}
<dl><dt>${labels.frequency}</dt><dd>${frequency}</dd><dt>${labels.claim}</dt><dd>${claim}</dd>
<dt>${labels.evidence}</dt><dd>${evidence}</dd></dl></section>`;
}

/** Who did not review it, where it comes from and what is known. */
function origin(handout: Handout, { words, index }: HandoutOptions): Markup {
  const { notReviewed, sourcesToText, evidenceInBrief, ours } = words.handout;
  const used = new Set(handout.parts.flatMap(({ items }) => items.map(({ entry }) => entry.movement.source)));
  const sources = index.library.programmes.filter(({ source }) => used.has(source));
  const known = handout.subject.kind === 'programme' ? null : `${evidenceInBrief} `;
  return html`<footer class="handout-end"><p>${notReviewed} ${sourcesToText(
    sources.map(({ source, title }) => ({ id: source, title })),
  )} ${known}${ours}</p></footer>`;
}

/**
 * A handout as markup for a page that has `handout.css`: one `article` with headings from level 1. Text is text,
 * pictures have words, and no item is cut by a page. When to stop stands on the first page. So does the background,
 * except in large type, where it would not fit. Pure: the same data, the same markup.
 */
export function handoutToMarkup(handout: Handout, options: HandoutOptions): string {
  const { isLarge = false } = options;
  const about = html`<div class="handout-about">${background(handout, options)}${origin(handout, options)}</div>`;
  return html`<article class="handout${isLarge ? ' handout-large' : ''}">${top(handout, options)}
${help(handout, options)}${isLarge ? null : about}
${partsToMarkup(handout.parts, options)}
${leftOut(handout, options)}${isLarge ? about : null}</article>`.markup;
}
