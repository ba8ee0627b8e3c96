import './trend.css';

/** Pain from 0 to 10 over some days as a line, for a glance. The numbers stand beside it in words. */
export function Trend({ values }: { readonly values: readonly number[] }) {
  const step = values.length > 1 ? 96 / (values.length - 1) : 0;
  const points = values.map((value, index) => [2 + index * step, 38 - (value / 10) * 36] as const);
  const line = points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
  const last = points.at(-1);
  if (!last) return null;
  return (
    <svg class="trend" viewBox="0 0 104 40" aria-hidden="true" focusable="false">
      <path class="trend-area" d={`${line}L${last[0].toFixed(1)} 39L2 39Z`} />
      <path class="trend-line" d={line} />
      <circle class="trend-now" cx={last[0]} cy={last[1]} r="3.5" />
    </svg>
  );
}
