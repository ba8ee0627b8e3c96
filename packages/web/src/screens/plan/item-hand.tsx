import type { PlanItem, SessionPlan, VariationKey } from '@ilium/movement';
import { english, type PlanNames } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Control } from '../../components/control.tsx';
import { isKept, keepItem, leaveItemOut, letItemGo, moveItem } from '../../state/session-plan.ts';

type Way = 'earlier' | 'later';

/** The nearest place on each side to which an item may be moved. */
const nearest = (places: readonly number[], from: number): Readonly<Record<Way, number | undefined>> => ({
  earlier: places.filter((place) => place < from).at(-1),
  later: places.find((place) => place > from),
});

const placeOf = ({ items }: SessionPlan, key: VariationKey): number =>
  items.findIndex(({ variation }) => variation === key);

/** Moves an item a place on, within what the rules allow. The focus stays with what was pressed, though the row moves. */
function MoveControls({
  plan,
  variation,
  title,
  places,
}: {
  readonly plan: SessionPlan;
  readonly variation: VariationKey;
  readonly title: string;
  readonly places: readonly number[] | null;
}) {
  const place = placeOf(plan, variation);
  const to = nearest(places ?? [], place);
  const group = useRef<HTMLDivElement>(null);
  const pressed = useRef<Way | null>(null);
  const said = useSignal('');
  useLayoutEffect(() => {
    if (!pressed.current) return;
    said.value = english.movedToText(place, plan.items.length);
  }, [place]);
  useLayoutEffect(() => {
    if (!pressed.current || !places) return;
    const own = group.current?.querySelector<HTMLButtonElement>(
      `[data-way="${pressed.current}"] button:enabled`,
    );
    (own ?? group.current?.querySelector<HTMLButtonElement>('button:enabled'))?.focus();
    pressed.current = null;
  }, [places]);
  const control = (way: Way, text: string, icon: 'up' | 'down') => {
    const place = to[way];
    return (
      <span data-way={way}>
        <Control
          icon={icon}
          text={text}
          label={`${text}: ${title}`}
          disabled={place === undefined}
          onPress={() => {
            if (place === undefined) return;
            pressed.current = way;
            moveItem(plan, variation, place);
          }}
        />
      </span>
    );
  };
  return (
    <div ref={group} class="plan-moves">
      {control('earlier', 'Earlier', 'up')}
      {control('later', 'Later', 'down')}
      <span class="heard-only" role="status">
        {said.value}
      </span>
    </div>
  );
}

/** What the person's own hand can do with an item: swap, keep, move, leave out. All of it passes the same rules. */
export function ItemHand({
  item: { variation },
  plan,
  names,
  places,
  onSwap,
}: {
  readonly item: PlanItem;
  readonly plan: SessionPlan;
  readonly names: PlanNames;
  /** Where it may be moved; `null` until that is known. */
  readonly places: readonly number[] | null;
  readonly onSwap: () => void;
}) {
  const title = names.titleOf(variation);
  const kept = isKept(variation);
  const isOneOfMore = plan.items.length > 1;
  return (
    <div class="plan-hand">
      <Control icon="swap" text="Swap" label={`Swap: ${title}`} onPress={onSwap} />
      <Control
        icon="lock"
        text="Keep"
        label={`Keep: ${title}`}
        pressed={kept}
        onPress={() => (kept ? letItemGo(variation) : keepItem(variation))}
      />
      {isOneOfMore && <MoveControls plan={plan} variation={variation} title={title} places={places} />}
      {isOneOfMore && (
        <Control
          icon="close"
          text="Leave out"
          label={`Leave out: ${title}`}
          onPress={() => leaveItemOut(plan, variation)}
        />
      )}
    </div>
  );
}
