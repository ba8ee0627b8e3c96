import type { ComponentChildren } from 'preact';

/** What can be pressed: a link where it leads somewhere, a button where it does something. */
export type Press =
  | { readonly href: string; readonly onPress?: undefined }
  | { readonly onPress: () => void; readonly href?: undefined };

type PressableProps = Press & {
  readonly class: string;
  readonly children: ComponentChildren;
  readonly disabled?: boolean | undefined;
  /** Said instead of the visible words; must contain them. */
  readonly label?: string | undefined;
  /** Whether a toggle is on; leave out for plain buttons. */
  readonly pressed?: boolean | undefined;
};

/** A link or a button that looks the same. */
export function Pressable({
  class: className,
  children,
  disabled,
  label,
  pressed,
  ...press
}: PressableProps) {
  if (press.href !== undefined)
    return (
      <a class={className} href={press.href} aria-label={label}>
        {children}
      </a>
    );
  return (
    <button
      type="button"
      class={className}
      onClick={press.onPress}
      disabled={disabled}
      aria-label={label}
      aria-pressed={pressed}
    >
      {children}
    </button>
  );
}
