import type { ComponentChildren } from 'preact';
import './ring.css';

/**
 * Time or repetitions left, as a ring around a number. `left` runs from 1 (all still to do) to 0.
 * The accent only while a side works; otherwise the ring is pine.
 */
export function Ring({
  left,
  accent,
  children,
  label,
  breath,
}: {
  readonly left: number;
  readonly accent: boolean;
  readonly children: ComponentChildren;
  /** Said by screen readers instead of the number; leave out where captions already say it. */
  readonly label?: string | undefined;
  /** How full the breath is, 0 to 1: shown behind the number. */
  readonly breath?: number | null | undefined;
}) {
  const share = Math.min(1, Math.max(0, left));
  return (
    <div class="ring" {...(label !== undefined && { role: 'img', 'aria-label': label })}>
      <svg class="ring-drawing" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle class="ring-edge" cx="50" cy="50" r="45" />
        <circle class="ring-track" cx="50" cy="50" r="45" />
        {share > 0 && (
          <circle
            class={accent ? 'ring-part ring-part-side' : 'ring-part'}
            cx="50"
            cy="50"
            r="45"
            pathLength={1}
            stroke-dasharray={`${share} 1`}
          />
        )}
        <circle class="ring-face" cx="50" cy="50" r="40.5" />
        {typeof breath === 'number' && <circle class="ring-breath" cx="50" cy="50" r={12 + 28 * breath} />}
      </svg>
      <span class="ring-number">{children}</span>
    </div>
  );
}
