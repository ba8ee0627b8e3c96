import { Icon, type IconName } from './icon.tsx';
import { type Press, Pressable } from './pressable.tsx';
import './outline-button.css';

/** A full-width action that is not the primary one. */
export function OutlineButton({
  text,
  icon,
  disabled,
  label,
  ...press
}: Press & {
  readonly text: string;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean | undefined;
  /** Said instead of the text; must contain it. */
  readonly label?: string | undefined;
}) {
  return (
    <Pressable class="outline-button" disabled={disabled} label={label} {...press}>
      {icon && <Icon name={icon} />}
      <span>{text}</span>
    </Pressable>
  );
}
