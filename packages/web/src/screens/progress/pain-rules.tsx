import { field, painToY } from './chart-frame.ts';

/** The rules of a chart of pain at 0, 5 and 10, with their numbers. */
export function PainRules() {
  return [0, 5, 10].map((pain) => (
    <g key={pain}>
      <path class="chart-rule" d={`M${field.left} ${painToY(pain)}h${field.width}`} />
      <text class="chart-text" x="0" y={painToY(pain) + 4.5}>
        {pain}
      </text>
    </g>
  ));
}
