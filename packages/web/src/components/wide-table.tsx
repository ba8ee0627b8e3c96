import type { ComponentChildren } from 'preact';
import './wide-table.css';

/** A table that scrolls by itself where very large text leaves it too little room; the keyboard reaches it. */
export function WideTable({
  label,
  class: look,
  children,
}: {
  readonly label: string;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
    <section class="wide-table" aria-label={label} tabIndex={0}>
      <table class={look}>{children}</table>
    </section>
  );
}
