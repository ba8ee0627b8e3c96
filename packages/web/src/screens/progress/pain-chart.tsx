import { type PainDay, painMeans } from '@ilium/progress';
import { type CivilDate, type Days, daysBetween } from '@ilium/units';
import { english } from '@ilium/words';
import { dayToX, field, painToY, splitAtGaps } from './chart-frame.ts';
import './pain-chart.css';
import { PainRules } from './pain-rules.tsx';

const words = english.progressPage.pain;

/** Most days whose circles are still told apart. */
const WIDE_CIRCLES: Days = 28;

/** Pain of the last days: a circle for each day, a line for the 7-day mean, broken where nothing is known. */
export function PainChart({
  days,
  today,
  span,
  mark,
  ends = [words.begins(span), words.today],
}: {
  readonly days: readonly PainDay[];
  readonly today: CivilDate;
  readonly span: Days;
  /** Where a change begins to be noticeable; `null` where there is no start to compare with. */
  readonly mark: number | null;
  /** What stands under the first day and under the last. */
  readonly ends?: readonly [string, string] | undefined;
}) {
  const x = (day: CivilDate) => dayToX(day, today, span);
  const runs = splitAtGaps(painMeans(days, today, span));
  const recent = days.filter(({ day }) => {
    const ago = daysBetween(day, today);
    return ago >= 0 && ago < span;
  });
  const last = runs.at(-1)?.at(-1);
  return (
    <svg class="pain-chart" viewBox="0 0 320 170" aria-hidden="true" focusable="false">
      <PainRules />
      {runs.map((run) => {
        const [first, end] = [run[0], run.at(-1)];
        if (!first || !end) return null;
        const line = run
          .map(({ day, mean }, i) => `${i === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${painToY(mean).toFixed(1)}`)
          .join('');
        return (
          <g key={first.day}>
            <path
              class="chart-area"
              d={`${line}L${x(end.day).toFixed(1)} ${painToY(0)}L${x(first.day).toFixed(1)} ${painToY(0)}Z`}
            />
            <path class="chart-line" d={line} />
          </g>
        );
      })}
      {mark !== null && <path class="chart-mark" d={`M${field.left} ${painToY(mark)}h${field.width}`} />}
      {recent.map(({ day, pain }) => (
        <circle
          key={day}
          class="chart-day"
          cx={x(day)}
          cy={painToY(pain)}
          r={span > WIDE_CIRCLES ? 1.6 : 3.2}
        />
      ))}
      {last && (
        <>
          <circle class="chart-now" cx={x(last.day)} cy={painToY(last.mean)} r="4.5" />
          <text class="chart-value" x={x(last.day) + 8} y={painToY(last.mean) + 5}>
            {last.mean.toFixed(1)}
          </text>
        </>
      )}
      <text class="chart-text" x={field.left} y="164">
        {ends[0]}
      </text>
      <text class="chart-text chart-text-end" x={field.left + field.width} y="164">
        {ends[1]}
      </text>
    </svg>
  );
}
