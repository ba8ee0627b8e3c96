import type { PropName } from '@ilium/body';
import { library } from '@ilium/library';
import { loadMotions } from '@ilium/library/motions';
import type { Equipment, Place, Setup } from '@ilium/movement';
import { type ContentRule, defineVariationRule } from './rule.ts';

/** What a drawn thing calls for in the set-up; things that are no equipment call for nothing. */
const calledFor: Readonly<Record<PropName, Equipment | Place | null>> = {
  mat: null,
  wall: null,
  pillow: 'towel',
  towel: 'towel',
  sling: null,
  chair: 'sturdy-chair',
  stair: 'stairs',
  doorFrame: 'door-frame',
  bed: 'bed',
  table: 'treatment-table',
  band: 'loop-band',
  strap: 'strap',
};

/** The things drawn with a variation. */
export type PropsOf = (movementId: string, variationId: string) => readonly PropName[];

const isIn = ({ place, equipment }: Setup, needed: Equipment | Place | null): boolean =>
  needed === null || place === needed || equipment.some((thing) => thing === needed);

/** What the figure stands on, sits on and holds is what the set-up names. */
export const definePlaceAndProps = (propsOf: PropsOf): ContentRule =>
  defineVariationRule('place-and-props', ({ id, setups }, movement) => {
    const needs = propsOf(movement.id, id).map((prop) => ({ prop, needed: calledFor[prop] }));
    const isWhole = setups.some((setup) => needs.every(({ needed }) => isIn(setup, needed)));
    const named = needs.filter(({ needed }) => needed !== null).map(({ prop }) => prop);
    return isWhole ? [] : [`the figure is drawn with ${named.join(' and ')}, but no set-up names that`];
  });

/** The things of every solved motion, by variation key. */
async function loadProps(): Promise<ReadonlyMap<string, readonly PropName[]>> {
  const found = new Map<string, readonly PropName[]>();
  for (const { id } of library.movements) {
    const { definitions } = await loadMotions(id);
    for (const [variation, { keyframes }] of Object.entries(definitions))
      found.set(`${id}/${variation}`, [
        ...new Set(keyframes.flatMap(({ pose }) => pose.props.map(({ prop }) => prop))),
      ]);
  }
  return found;
}

const drawn = await loadProps();

/** `definePlaceAndProps` for the poses of the library. */
export const placeAndProps = definePlaceAndProps(
  (movement, variation) => drawn.get(`${movement}/${variation}`) ?? [],
);
