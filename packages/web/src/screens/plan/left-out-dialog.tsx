import { Dialog } from '../../components/dialog.tsx';
import type { LeftOut } from './plan-words.ts';

/** Everything that is not in today's plan, reason by reason. */
export function LeftOutDialog({
  leftOut,
  onClose,
}: {
  readonly leftOut: readonly LeftOut[];
  readonly onClose: () => void;
}) {
  return (
    <Dialog title="Not today" onClose={onClose}>
      {leftOut.map(({ text, moves }) => (
        <section key={text} class="plan-left-out">
          <h3>{text}</h3>
          <ul>
            {moves.map(({ key, title }) => (
              <li key={key}>
                <a href={`#/library/${key}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
