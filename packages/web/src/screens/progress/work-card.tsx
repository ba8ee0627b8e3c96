import { foldWork, type WorkWeek } from '@ilium/progress';
import { MINUTE, type Milliseconds } from '@ilium/units';
import { english } from '@ilium/words';
import { Card } from '../../components/card.tsx';
import { today } from '../../state/clock.ts';
import { record } from '../../state/record.ts';
import { DataTable } from './data-table.tsx';
import './work-card.css';

const words = english.progressPage.work;

const MOST_WEEKS = 12;
const WIDTH = 300;
const HEIGHT = 90;

const minutes = (time: Milliseconds): number => Math.round(time / MINUTE);

/** Minutes of the last twelve weeks as bars. */
function WeekBars({ weeks }: { readonly weeks: readonly WorkWeek[] }) {
  const shown = weeks.slice(-MOST_WEEKS);
  const most = Math.max(1, ...shown.map(({ active }) => active));
  const step = WIDTH / MOST_WEEKS;
  return (
    <svg class="week-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`} aria-hidden="true" focusable="false">
      <path class="chart-rule" d={`M0 ${HEIGHT}h${WIDTH}`} />
      {shown.map(({ to, active }, i) => {
        const tall = (active / most) * (HEIGHT - 16);
        const x = (MOST_WEEKS - shown.length + i) * step;
        return (
          <g key={to}>
            <rect class="week-bar" x={x + 3} y={HEIGHT - tall} width={step - 6} height={tall} rx="3" />
            {active > 0 && (
              <text class="week-value" x={x + step / 2} y={HEIGHT - tall - 4}>
                {minutes(active)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Minutes of each week, and how they fell to the two sides. */
export function WorkCard() {
  const weeks = foldWork(record.value, today.value);
  const last = weeks.at(-1);
  if (!last)
    return (
      <Card title={words.title}>
        <p class="quiet">{words.none}</p>
      </Card>
    );
  return (
    <Card title={words.title}>
      {weeks.length > 1 && <WeekBars weeks={weeks} />}
      <p>
        {words.weekToText(last.sessions, last.active)}{' '}
        <span class="quiet">{words.sidesToText(last.left, last.right)}</span>
      </p>
      <div class="wide-table">
        <DataTable
          summary={english.progressPage.asTable}
          columns={words.columns}
          rows={weeks
            .toReversed()
            .map(({ from, to, sessions, active, left, right }) => [
              words.weekToLabel(from, to),
              sessions,
              minutes(active),
              minutes(left),
              minutes(right),
            ])}
        />
      </div>
    </Card>
  );
}
