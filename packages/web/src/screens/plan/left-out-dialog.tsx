import type { LibraryIndex, SessionPlan } from '@ilium/movement';
import type { PlanNames } from '@ilium/words';
import { Dialog } from '../../components/dialog.tsx';
import type { LeftOut } from './plan-words.ts';
import { WhyNot } from './why-not.tsx';

/** Everything that is not in the plan, reason by reason; of today's own plan one can also ask for one by name. */
export function LeftOutDialog({
  leftOut,
  asks,
  onClose,
}: {
  readonly leftOut: readonly LeftOut[];
  /** The plan that may be asked about and changed; `null` where it was chosen as it is. */
  readonly asks: {
    readonly plan: SessionPlan;
    readonly index: LibraryIndex;
    readonly names: PlanNames;
  } | null;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title="Not today" onClose={onClose}>
      {asks && <WhyNot {...asks} onDone={onClose} />}
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
