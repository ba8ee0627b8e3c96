import { Icon, type IconName } from './icon.tsx';
import { type Press, Pressable } from './pressable.tsx';
import './go-button.css';

/** The one primary action of a screen: pine, solid, large. At most one a screen. */
export function GoButton({
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
    <Pressable class="go" disabled={disabled} {...press}>
      {icon && <Icon name={icon} size="l" />}
      <span>{text}</span>
    </Pressable>
  );
}
