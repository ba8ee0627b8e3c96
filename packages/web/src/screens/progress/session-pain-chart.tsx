import type { SessionPain } from '@ilium/progress';
import { field, painToY } from './chart-frame.ts';
import './pain-chart.css';
import { PainRules } from './pain-rules.tsx';

/** Sessions that fit side by side. */
export const MOST_PAIRS = 14;

/** Pain before and after each of the last sessions: a ring, a disc, and what lies between them. */
export function SessionPainChart({ pairs }: { readonly pairs: readonly SessionPain[] }) {
  const shown = pairs.slice(-MOST_PAIRS);
  const x = (place: number) => field.left + 9 + (place * (field.width - 18)) / (MOST_PAIRS - 1);
  return (
    <svg class="pain-chart" viewBox="0 0 320 150" aria-hidden="true" focusable="false">
      <PainRules />
      {shown.map(({ session, before, after }, place) => (
        <g key={session}>
          <path class="chart-pair" d={`M${x(place)} ${painToY(before)}V${painToY(after)}`} />
          <circle class="chart-before" cx={x(place)} cy={painToY(before)} r="5.5" />
          <circle class="chart-after" cx={x(place)} cy={painToY(after)} r="3.5" />
        </g>
      ))}
    </svg>
  );
}
