import type { ComponentChildren } from 'preact';
import { IconButton } from './control.tsx';
import './page-header.css';

/** Back, the page's heading, and one action. The heading takes the focus on arrival. */
export function PageHeader({
  title,
  back,
  action,
  above,
}: {
  readonly title: ComponentChildren;
  readonly back?: string | (() => void) | undefined;
  readonly action?: ComponentChildren;
  /** Takes the row of the arrow for itself; the heading goes under it. */
  readonly above?: ComponentChildren;
}) {
  const arrow =
    back === undefined ? null : typeof back === 'string' ? (
      <IconButton icon="back" label="Back" href={back} />
    ) : (
      <IconButton icon="back" label="Back" onPress={back} />
    );
  const heading = <h1 tabindex={-1}>{title}</h1>;
  if (above !== undefined)
    return (
      <header class="page-header-tall">
        <div class="page-header">
          {arrow}
          {above}
          {action}
        </div>
        {heading}
      </header>
    );
  return (
    <header class="page-header">
      {arrow}
      {heading}
      {action}
    </header>
  );
}
