import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './card.css';

/** A sheet of paper on the table. With a title it is a section of the page. `calm` is sea-coloured: information, care. */
export function Card({
  title,
  calm = false,
  children,
}: {
  readonly title?: string | undefined;
  readonly calm?: boolean | undefined;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const className = `card${calm ? ' card-calm' : ''}`;
  if (title === undefined) return <div class={className}>{children}</div>;
  return (
    <section class={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
