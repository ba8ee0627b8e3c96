import { Icon, type IconName } from './icon.tsx';
import { type Press, Pressable } from './pressable.tsx';
import './control.css';

/** A secondary action with an icon and a word: Pause, Skip, Hurts, Helps, Swap. */
export function Control({
  icon,
  text,
  disabled,
  pressed,
  label,
  ...press
}: Press & {
  readonly icon: IconName;
  readonly text: string;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly label?: string | undefined;
}) {
  return (
    <Pressable class="control" disabled={disabled} pressed={pressed} label={label} {...press}>
      <Icon name={icon} />
      <span>{text}</span>
    </Pressable>
  );
}

/** A round control that is an icon alone; `label` is its name for screen readers and its tooltip. */
export function IconButton({
  icon,
  label,
  outlined = false,
  disabled,
  pressed,
  ...press
}: Press & {
  readonly icon: IconName;
  readonly label: string;
  readonly outlined?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
}) {
  return (
    <Pressable
      class={`icon-button${outlined ? ' icon-button-outlined' : ''}`}
      disabled={disabled}
      pressed={pressed}
      label={label}
      {...press}
    >
      <Icon name={icon} />
    </Pressable>
  );
}
