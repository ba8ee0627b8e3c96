import type { VariationKey } from '@ilium/movement';
import { english } from '@ilium/words';
import { heading } from '../item-markup.ts';
import { html, type Markup, type Part } from '../markup.ts';
import { englishReport as words } from './english-report.ts';
import { painTrendToMarkup } from './pain-trend-markup.ts';
import { daysKept, type MoveOutcome, type Report } from './report.ts';

/** Lines of a list on the first page; the rest stands in the appendix. */
const MOST_SIGNS = 4;
const MOST_CONDITIONS = 4;
const MOST_MOVES = 3;
/** Letters of a goal on the first page. */
const LONGEST_GOAL = 90;

type TitleOf = (key: VariationKey) => string;

const section = (title: string, ...parts: readonly Part[]): Markup =>
  html`<section class="report-part">${heading(2, title)}${parts}</section>`;

const bullets = (texts: readonly Part[]): Markup =>
  html`<ul class="handout-bullets">${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

const paragraphs = (texts: readonly string[]): Markup => html`${texts.map((text) => html`<p>${text}</p>`)}`;

function table(columns: readonly string[], rows: readonly (readonly Part[])[]): Markup {
  const body = rows.map(
    ([first = null, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
  return html`<table class="report-table"><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${body}</tbody></table>`;
}

const top = (report: Report): Markup =>
  html`<header class="handout-top"><p class="handout-made"><b>Ilium</b> ${words.madeOn(report.made, report.since, daysKept(report))}</p>
<h1>${words.title}</h1><p>${words.whatItIs}</p>
<div class="handout-fields">${words.fields.map((name) => html`<p>${name}</p>`)}</div></header>`;

const pain = (report: Report): Markup =>
  section(
    words.headings.pain,
    html`<p>${words.painTrend(report.painAtStart, report.painNow)} <span class="handout-small">${report.painDays.length > 0 ? words.chartKey : words.noPain}</span></p>`,
    report.painDays.length > 0 ? painTrendToMarkup(report) : null,
  );

function where({ check }: Report): Markup {
  const told = check
    ? [
        `${words.checkedOn(check.day)} ${words.whereToText(check.intake).join(' ')}`,
        words.conditionsToText(
          check.intake.conditions.slice(0, MOST_CONDITIONS),
          check.intake.conditions.length - MOST_CONDITIONS,
        ),
      ]
    : [words.nothingYet];
  return section(words.headings.where, paragraphs(told));
}

function signs({ signs: all, assessment, check }: Report): Markup {
  const status = assessment && words.statusToText(assessment.status, assessment.locks);
  const more = all.length - MOST_SIGNS;
  const isWhole = !assessment?.missing.some((name) => /^RF/.test(name));
  if (all.length === 0) {
    const told = check ? (isWhole ? words.noSigns : words.openSigns) : words.nothingYet;
    return section(words.headings.signs, html`<p>${told} ${status}</p>`);
  }
  return section(
    words.headings.signs,
    bullets(all.slice(0, MOST_SIGNS).map(words.signToText)),
    html`<p>${more > 0 ? words.moreSigns(more) : null} <b>${status}</b></p>`,
  );
}

const shorten = (text: string): string =>
  text.length > LONGEST_GOAL ? `${text.slice(0, LONGEST_GOAL).trimEnd()}…` : text;

function goals({ goals: all, change }: Report): Markup {
  const list = bullets(
    all.map(
      ({ text, first, last }) =>
        html`${shorten(text)}: <b>${words.goalToText(first?.score ?? null, last?.score ?? null)}</b>`,
    ),
  );
  return section(
    words.headings.goals,
    all.length === 0 ? html`<p>${words.noGoals}</p>` : list,
    change && html`<p>${words.changeToText(change.change, change.day)}</p>`,
  );
}

function done({ sessions, worseSessions, hidden }: Report): Markup {
  const isWhole = hidden.sessions.length === 0 && hidden.days.length === 0;
  const leftOut = isWhole ? [] : [words.leftOutToText(hidden.sessions.length, hidden.days.length)];
  if (sessions.length === 0) return section(words.headings.done, paragraphs([words.noSessions, ...leftOut]));
  const whole = sessions.filter(({ code }) => code === 'done').length;
  const minutes = sessions.reduce((sum, session) => sum + (session.minutes ?? 0), 0);
  const days = new Set(sessions.map(({ day }) => day)).size;
  const safety = sessions.filter(({ ended }) => ended === 'safety').length;
  return section(
    words.headings.done,
    paragraphs([
      words.doneToText(sessions.length, whole, minutes, days),
      words.stoppedToText(worseSessions, safety),
      ...leftOut,
    ]),
  );
}

const moveList = (moves: readonly MoveOutcome[], titleOf: TitleOf): Markup =>
  bullets(
    moves
      .slice(0, MOST_MOVES)
      .map(
        ({ key, done: times, eased, worse, mostPain }) =>
          html`<b>${titleOf(key)}</b>: ${words.moveToText(times, eased, worse)}${mostPain === null ? null : words.mostPain(mostPain)}`,
      ),
  );

function helped({ moves }: Report, titleOf: TitleOf): Markup {
  const eased = moves.filter(({ eased: times }) => times > 0);
  return section(
    words.headings.helped,
    eased.length === 0 ? html`<p>${words.noneHelped}</p>` : moveList(eased, titleOf),
  );
}

function hurt({ moves }: Report, titleOf: TitleOf): Markup {
  const worse = moves
    .filter(({ worse: times }) => times > 0)
    .toSorted((a, b) => b.worse - a.worse || (b.mostPain ?? 0) - (a.mostPain ?? 0));
  return section(
    words.headings.hurt,
    worse.length === 0 ? html`<p>${words.noneHurt}</p>` : moveList(worse, titleOf),
  );
}

const notice = ({ referrals }: Report): Markup | null =>
  referrals.length === 0
    ? null
    : section(words.headings.notice, html`<p>${referrals.map(words.referralToText).join(' ')}</p>`);

const shown = (number: number | null): string => (number === null ? '–' : String(number));

/** Everything that the first page sums up, as tables. Empty ones are left out. */
function appendix(report: Report, titleOf: TitleOf): Markup | null {
  const { columns, headings } = words;
  const { painWeeks, painDays, moves, sessions, symptoms, signs: all } = report;
  const conditions = report.check?.intake.conditions ?? [];
  const parts: readonly (Markup | null)[] = [
    all.length > MOST_SIGNS
      ? section(headings.signs, bullets(all.slice(MOST_SIGNS).map(words.signToText)))
      : null,
    report.goals.some(({ text }) => text.length > LONGEST_GOAL)
      ? section(headings.goals, bullets(report.goals.map(({ text }) => text)))
      : null,
    conditions.length > MOST_CONDITIONS
      ? section(headings.conditions, bullets(conditions.slice(MOST_CONDITIONS).map(words.conditionToText)))
      : null,
    painWeeks.length === 0
      ? null
      : section(
          headings.painWeeks,
          table(
            [columns.week, columns.days, columns.mean, columns.range],
            painWeeks.map((week) => [
              words.weekToText(week),
              week.days,
              week.mean.toFixed(1),
              week.least === week.most ? week.least : `${week.least} to ${week.most}`,
            ]),
          ),
        ),
    moves.length === 0
      ? null
      : section(
          headings.moves,
          table(
            [columns.move, columns.done, columns.eased, columns.same, columns.worse, columns.most],
            moves.map(({ key, done: times, eased, same, worse, mostPain }) => [
              titleOf(key),
              times,
              eased,
              same,
              worse,
              shown(mostPain),
            ]),
          ),
        ),
    symptoms.length === 0
      ? null
      : section(
          headings.symptoms,
          table(
            [columns.day, columns.symptom, columns.move],
            symptoms.map(({ day, symptom, key }) => [
              english.dateToText(day),
              words.symptomToText(symptom),
              titleOf(key),
            ]),
          ),
        ),
    painDays.length === 0
      ? null
      : section(
          headings.painDays,
          html`<ul class="report-days">${painDays.map(
            ({ day, pain: number }) =>
              html`<li>${english.dateToText(day).replace(/ \d+$/, '')} <b>${number}</b></li>`,
          )}</ul>`,
        ),
    sessions.length === 0
      ? null
      : section(
          headings.sessions,
          table(
            [columns.day, columns.result, columns.details],
            sessions.map((line) => [
              english.dateToText(line.day),
              english.ledgerToLabel(line),
              english.ledgerToDetail(line),
            ]),
          ),
        ),
  ];
  if (parts.every((part) => part === null)) return null;
  return html`<div class="report-appendix"><h1>${words.appendix}</h1>${parts}</div>`;
}

/**
 * A report as markup for a page that has `handout.css` and `report.css`: the first page sums up, the appendix shows
 * everything in tables. Text is text. Pure: the same data, the same markup.
 */
export const reportToMarkup = (report: Report, titleOf: TitleOf): string =>
  html`<article class="handout report"><div class="report-first">${top(report)}
${pain(report)}${notice(report)}${signs(report)}${where(report)}
${goals(report)}${done(report)}
<div class="report-pair">${helped(report, titleOf)}${hurt(report, titleOf)}</div>
<footer class="handout-end"><p>${words.reading.join(' ')}</p></footer></div>
${appendix(report, titleOf)}</article>`.markup;
