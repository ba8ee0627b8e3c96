import type { ComponentChildren } from 'preact';
import { Stage } from './stage.tsx';
import './plan-row.css';

interface PlanRowProps {
  /** The figure, in `row` size. */
  readonly figure: ComponentChildren;
  readonly title: string;
  /** "20 s × 3 each side" */
  readonly dose: string;
  /** Repetitions added on the painful side ("+1 left"): the accent. */
  readonly extra?: string | undefined;
  readonly reason: string;
  /** What must be said with it: a limit, as a framed line. */
  readonly limit?: string | undefined;
  /** "3:35" */
  readonly time: string;
  /** Whether its reasons are unfolded; without it they cannot be. */
  readonly selected?: boolean | undefined;
  /** Pressing the row itself: shows why it is here. */
  readonly onPress?: (() => void) | undefined;
  /** Ends the row, for example the swap control. */
  readonly action?: ComponentChildren;
}

/** One item of a plan: picture, name, dose, reason, time. An `<li>`: put it in a list. */
export function PlanRow({
  figure,
  title,
  dose,
  extra,
  reason,
  limit,
  time,
  selected,
  onPress,
  action,
}: PlanRowProps) {
  return (
    <li class={`plan-row${selected ? ' plan-row-selected' : ''}`}>
      <Stage size="row">{figure}</Stage>
      <div class="plan-row-words">
        <h2 class="plan-row-title">
          {onPress ? (
            <button type="button" class="plan-row-press" onClick={onPress} aria-expanded={selected}>
              {title}
              {selected !== undefined && <span class="heard-only">, why?</span>}
            </button>
          ) : (
            title
          )}
        </h2>
        <p class="plan-row-dose">
          {dose}
          {extra !== undefined && <span class="side-text">, {extra}</span>}
        </p>
        <p class="plan-row-reason">
          {reason}
          {selected !== undefined && (
            <>
              {' '}
              <span class="plan-row-why" aria-hidden="true">
                Why?
              </span>
            </>
          )}
        </p>
        {limit !== undefined && <p class="plan-row-limit">{limit}</p>}
      </div>
      <div class="plan-row-end">
        <span class="plan-row-time">{time}</span>
        {action}
      </div>
    </li>
  );
}
