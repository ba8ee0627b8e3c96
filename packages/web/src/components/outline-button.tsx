import { Icon, type IconName } from './icon.tsx';
import { type Press, Pressable } from './pressable.tsx';
import './outline-button.css';

/** A full-width action that is not the primary one. */
export function OutlineButton({
  text,
  icon,
  disabled,
  ...press
}: Press & {
  readonly text: string;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean | undefined;
}) {
  return (
    <Pressable class="outline-button" disabled={disabled} {...press}>
      {icon && <Icon name={icon} />}
      <span>{text}</span>
    </Pressable>
  );
}
