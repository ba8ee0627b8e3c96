import { type PainDay, painMeans } from '@ilium/progress';
import { type CivilDate, daysBetween } from '@ilium/units';
import './pain-chart.css';

const SHOWN_DAYS = 28;
const LEFT = 30;
const WIDTH = 252;
const TOP = 10;
const HEIGHT = 130;

/** Four weeks of pain: a circle for each day, a line for the 7-day mean. A table stands beside it. */
export function PainChart({ days, today }: { readonly days: readonly PainDay[]; readonly today: CivilDate }) {
  const x = (day: CivilDate) => LEFT + (1 - daysBetween(day, today) / (SHOWN_DAYS - 1)) * WIDTH;
  const y = (pain: number) => TOP + (1 - pain / 10) * HEIGHT;
  const means = painMeans(days, today, SHOWN_DAYS);
  const recent = days.filter(({ day }) => {
    const ago = daysBetween(day, today);
    return ago >= 0 && ago < SHOWN_DAYS;
  });
  const line = means
    .map(({ day, mean }, i) => `${i === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${y(mean).toFixed(1)}`)
    .join('');
  const [first, last] = [means[0], means.at(-1)];
  return (
    <svg class="pain-chart" viewBox="0 0 320 170" aria-hidden="true" focusable="false">
      {[0, 5, 10].map((pain) => (
        <g key={pain}>
          <path class="chart-rule" d={`M${LEFT} ${y(pain)}h${WIDTH}`} />
          <text class="chart-text" x="0" y={y(pain) + 4.5}>
            {pain}
          </text>
        </g>
      ))}
      {first && last && (
        <path
          class="chart-area"
          d={`${line}L${x(last.day).toFixed(1)} ${y(0)}L${x(first.day).toFixed(1)} ${y(0)}Z`}
        />
      )}
      <path class="chart-line" d={line} />
      {recent.map(({ day, pain }) => (
        <circle key={day} class="chart-day" cx={x(day)} cy={y(pain)} r="3.2" />
      ))}
      {last && (
        <>
          <circle class="chart-now" cx={x(last.day)} cy={y(last.mean)} r="4.5" />
          <text class="chart-value" x={x(last.day) + 8} y={y(last.mean) + 5}>
            {last.mean.toFixed(1)}
          </text>
        </>
      )}
      <text class="chart-text" x={LEFT} y="164">
        4 weeks ago
      </text>
      <text class="chart-text chart-text-end" x={LEFT + WIDTH} y="164">
        today
      </text>
    </svg>
  );
}
