import { painMeanOn, painMeans, recordToPainDays } from '@ilium/progress';
import { addDays } from '@ilium/units';
import { Trend } from '../../components/trend.tsx';
import { today } from '../../state/clock.ts';
import { record } from '../../state/record.ts';
import './pain-trend.css';

const LEAST_DAYS = 3;

/** The 7-day mean of pain, and what it was two weeks ago. Nothing until there are three days. */
export function PainTrend() {
  const days = recordToPainDays(record.value);
  const now = painMeanOn(days, today.value);
  const before = painMeanOn(days, addDays(today.value, -14));
  if (now === null || days.length < LEAST_DAYS) return null;
  return (
    <a class="pain-trend" href="#/progress">
      <span class="pain-trend-words">
        <span class="quiet small">Pain, 7-day mean</span>
        <span>
          <span class="pain-trend-now">{now.toFixed(1)}</span>
          {before !== null && <span class="quiet small"> from {before.toFixed(1)}, 2 weeks ago</span>}
        </span>
      </span>
      <Trend values={painMeans(days, today.value, 28).map(({ mean }) => mean)} />
    </a>
  );
}
