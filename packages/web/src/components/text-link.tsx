import { Icon, type IconName } from './icon.tsx';
import { type Press, Pressable } from './pressable.tsx';
import './text-link.css';

/** An underlined way onward; a button where it does not lead to a page. */
export function TextLink({
  text,
  icon,
  ...press
}: Press & { readonly text: string; readonly icon?: IconName | undefined }) {
  return (
    <Pressable class="text-link" {...press}>
      {icon && <Icon name={icon} />}
      <span>{text}</span>
    </Pressable>
  );
}
