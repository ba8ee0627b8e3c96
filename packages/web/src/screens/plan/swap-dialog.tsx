import type { LibraryIndex, SessionPlan, VariationKey } from '@ilium/movement';
import { english, type PlanNames } from '@ilium/words';
import { useMemo } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { Figure } from '../../components/figure.tsx';
import { PlanRow } from '../../components/plan-row.tsx';
import { swapItem } from '../../state/session-plan.ts';
import { useThought } from '../../state/use-thought.ts';
import { itemToDose, itemToExtra, itemToLimits } from './plan-words.ts';

/** What could stand in for an item while the others stay. Each was planned before it is offered. */
export function SwapDialog({
  plan,
  variation,
  index,
  names,
  onClose,
}: {
  readonly plan: SessionPlan;
  readonly variation: VariationKey;
  readonly index: LibraryIndex;
  readonly names: PlanNames;
  readonly onClose: () => void;
}) {
  const question = useMemo(() => ({ about: 'swaps' as const, plan, key: variation }), [plan, variation]);
  const choices = useThought<'swaps'>(question);
  const take = (other: VariationKey) => {
    swapItem(plan, variation, other);
    onClose();
  };
  return (
    <Dialog title={`Instead of ${names.titleOf(variation)}`} onClose={onClose}>
      {choices?.length === 0 && (
        <p>
          Nothing else fits beside the other moves just now. More minutes or another place would open some.
        </p>
      )}
      <ul class="stack" aria-busy={choices === null}>
        {choices?.map(({ variation: key, plan: swapped }) => {
          const item = swapped.items.find((planned) => planned.variation === key);
          const entry = index.entryOf(key);
          if (!item || !entry) return null;
          return (
            <PlanRow
              key={key}
              figure={<Figure entry={entry} side={item.sides[0] ?? null} />}
              title={names.titleOf(key)}
              dose={itemToDose(item, index)}
              extra={itemToExtra(item)}
              reason={english.reasonInBrief(item.reasons, names)}
              limit={itemToLimits(item).join(' ') || undefined}
              time={english.durationToClock(item.durationMs)}
              onPress={() => take(key)}
            />
          );
        })}
      </ul>
    </Dialog>
  );
}
