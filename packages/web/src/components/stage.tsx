import type { ComponentChildren } from 'preact';
import './stage.css';

/**
 * The place of the figure: a quiet ground on which nothing competes.
 * `hero` fills its place, `row` is a square of about 84 px, `thumb` one of 48 px. `edge` runs to the screen's edges.
 */
export function Stage({
  size = 'hero',
  edge = false,
  children,
  over,
}: {
  readonly size?: 'hero' | 'row' | 'thumb' | undefined;
  readonly edge?: boolean | undefined;
  readonly children: ComponentChildren;
  /** Laid over the upper starting corner, for example the side word. */
  readonly over?: ComponentChildren;
}) {
  return (
    <div class={`stage stage-${size}${edge ? ' stage-edge' : ''}`}>
      {children}
      {over !== undefined && <div class="stage-over">{over}</div>}
    </div>
  );
}
