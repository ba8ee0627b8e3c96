import { Icon, type IconName } from './icon.tsx';
import './chip.css';

interface ChipProps {
  readonly text: string;
  readonly onPress: () => void;
  readonly icon?: IconName | undefined;
  /** On or off, where the chip is a toggle; leave out where it opens something or removes itself. */
  readonly chosen?: boolean | undefined;
  /** Opens a choice: shows a chevron. */
  readonly opens?: boolean | undefined;
  /** Marks the painful side: the accent, with a cross to take it away. */
  readonly side?: boolean | undefined;
  /** Said instead of the text; must contain it. */
  readonly label?: string | undefined;
}

/** A small choice: a filter, a setting of the moment, or a marked place. */
export function Chip({ text, onPress, icon, chosen, opens = false, side = false, label }: ChipProps) {
  return (
    <button
      type="button"
      class={`chip${side ? ' chip-side' : ''}`}
      onClick={onPress}
      aria-pressed={chosen}
      aria-label={label}
      aria-haspopup={opens ? 'dialog' : undefined}
    >
      {icon && <Icon name={icon} />}
      <span>{text}</span>
      {opens && <Icon name="down" size="s" />}
      {side && <Icon name="close" size="s" />}
    </button>
  );
}
