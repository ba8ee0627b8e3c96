import type { LibraryIndex, PlanItem, SessionPlan } from '@ilium/movement';
import type { PlanNames } from '@ilium/words';
import { ItemHand } from './item-hand.tsx';
import type { ItemThoughts } from './item-thoughts.ts';
import { itemToWhy } from './plan-words.ts';

interface Shown {
  readonly item: PlanItem;
  readonly plan: SessionPlan;
  readonly index: LibraryIndex;
  readonly names: PlanNames;
  /** What a rule has changed about its dose since the last time, and why. */
  readonly change: string | null;
  readonly thoughts: ItemThoughts;
  /** Without it the item stays as it is: it was chosen. */
  readonly onSwap: (() => void) | undefined;
}

/** Why an item is here, and what can be done about it. */
export function ItemDetails({ item, plan, index, names, change, thoughts, onSwap }: Shown) {
  const { presence, places } = thoughts;
  const movement = index.entryOf(item.variation)?.movement;
  return (
    <div class="plan-details">
      {movement && <p>{movement.purpose}</p>}
      <ul class="plan-why" aria-busy={onSwap && !presence}>
        {change !== null && <li>{change}</li>}
        {itemToWhy(item, names, presence).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {onSwap && <ItemHand item={item} plan={plan} names={names} places={places} onSwap={onSwap} />}
    </div>
  );
}
