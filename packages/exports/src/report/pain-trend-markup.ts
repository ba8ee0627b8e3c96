import { daysBetween } from '@ilium/units';
import { html, type Markup, trustMarkup } from '../markup.ts';
import { englishReport } from './english-report.ts';
import { REPORT_DAYS, type Report } from './report.ts';

const LEFT = 22;
const WIDTH = 640;
const TOP = 8;
const HEIGHT = 116;
/** Days without a number over which the line of the mean is broken. */
const GAP = 7;

const place = (value: number): string => value.toFixed(1);

/** Twelve weeks of pain as a drawing: a circle for each day, a line for the 7-day mean, a rule for each second week. */
export function painTrendToMarkup({ made, painDays, painMeans }: Report): Markup {
  const x = (day: string) => LEFT + (1 - daysBetween(day, made) / (REPORT_DAYS - 1)) * WIDTH;
  const y = (pain: number) => TOP + (1 - pain / 10) * HEIGHT;
  const line = painMeans
    .map(({ day, mean }, i) => {
      const before = painMeans[i - 1];
      const isJoined = before !== undefined && daysBetween(before.day, day) < GAP;
      return `${isJoined ? 'L' : 'M'}${place(x(day))} ${place(y(mean))}`;
    })
    .join('');
  const rules = [0, 2, 4, 6, 8, 10].map(
    (pain) =>
      html`<path class="report-rule" d="M${LEFT} ${place(y(pain))}h${WIDTH}"/><text class="report-number" x="${LEFT - 6}" y="${place(y(pain) + 4)}">${pain}</text>`,
  );
  const weeks = [12, 10, 8, 6, 4, 2, 0].map((ago) => {
    const at = LEFT + (1 - (7 * ago) / REPORT_DAYS) * WIDTH;
    return html`<text class="report-week" x="${place(at)}" y="${TOP + HEIGHT + 16}">${ago === 0 ? 'now' : `−${ago} wk`}</text>`;
  });
  return html`<svg class="report-chart" role="img" aria-label="${englishReport.chartLabel(painDays.length)}" viewBox="0 0 ${LEFT + WIDTH + 18} ${TOP + HEIGHT + 22}">${rules}${weeks}<path class="report-mean" d="${trustMarkup(line)}"/>${painDays.map(
    ({ day, pain }) =>
      html`<circle class="report-day" cx="${place(x(day))}" cy="${place(y(pain))}" r="2.6"/>`,
  )}</svg>`;
}
