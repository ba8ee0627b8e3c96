import type { LibraryIndex, PlanItem, SessionPlan } from '@ilium/movement';
import type { PlanNames } from '@ilium/words';
import { Control } from '../../components/control.tsx';
import { leaveItemOut } from '../../state/session-plan.ts';
import { itemToWhy } from './plan-words.ts';

/** Why an item is here, and what can be done about it. */
export function ItemDetails({
  item,
  plan,
  index,
  names,
  onSwap,
}: {
  readonly item: PlanItem;
  readonly plan: SessionPlan;
  readonly index: LibraryIndex;
  readonly names: PlanNames;
  /** Without it the item stays as it is. */
  readonly onSwap: (() => void) | undefined;
}) {
  const movement = index.entryOf(item.variation)?.movement;
  return (
    <div class="plan-details">
      {movement && <p>{movement.purpose}</p>}
      <ul class="plan-why">
        {itemToWhy(item, names).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {onSwap && (
        <div class="row grow-children">
          <Control icon="swap" text="Swap" onPress={onSwap} />
          {plan.items.length > 1 && (
            <Control icon="close" text="Leave out" onPress={() => leaveItemOut(plan, item.variation)} />
          )}
        </div>
      )}
    </div>
  );
}
