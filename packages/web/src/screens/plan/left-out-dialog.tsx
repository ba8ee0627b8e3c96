import type { LibraryIndex, SessionPlan, VariationKey } from '@ilium/movement';
import type { PlanNames } from '@ilium/words';
import { useMemo } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { planToLeftOut } from './plan-words.ts';
import { WhyNot } from './why-not.tsx';

/** Everything that is not in the plan, reason by reason; of today's own plan one can also ask for one by name. */
export function LeftOutDialog({
  plan,
  index,
  names,
  without,
  asks,
  onClose,
}: {
  readonly plan: SessionPlan;
  readonly index: LibraryIndex;
  readonly names: PlanNames;
  /** What the person left out. */
  readonly without: readonly VariationKey[];
  /** Whether the plan may be asked about and changed. */
  readonly asks: boolean;
  readonly onClose: () => void;
}) {
  const leftOut = useMemo(() => planToLeftOut(plan, without, names), [plan, without, names]);
  return (
    <Dialog title="Not today" onClose={onClose}>
      {asks && <WhyNot plan={plan} index={index} names={names} onDone={onClose} />}
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
