import type { BodySide } from '@ilium/movement';
import './side-word.css';

/** The words for the sides, alone. */
export const sideLabel: Readonly<Record<BodySide, string>> = { left: 'Left', right: 'Right' };

/**
 * The working or painful side as a word on the accent. `hero` is read from 2 to 3 m, `chip` at arm's length.
 * Give `text` where more than the side belongs to it ("Left leg").
 */
export function SideWord({
  side,
  size = 'hero',
  text = sideLabel[side],
}: {
  readonly side: BodySide;
  readonly size?: 'hero' | 'chip' | undefined;
  readonly text?: string | undefined;
}) {
  return <span class={`side-word side-word-${size}`}>{text}</span>;
}
