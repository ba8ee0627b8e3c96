import {
  type Equipment,
  itemTime,
  type Movement,
  type MovementKind,
  type Place,
  type Sidedness,
  type TargetGroup,
  type Variation,
} from '@ilium/movement';
import { MINUTE, type Minutes } from '@ilium/units';

/** What is looked for in the library; `null` and the empty text ask for nothing. */
export interface Search {
  readonly text: string;
  readonly place: Place | null;
  /** Only what needs nothing but these things; `null` where it does not matter. */
  readonly things: readonly Equipment[] | null;
  /** At most so long, set-up and both sides included. */
  readonly minutes: Minutes | null;
  readonly target: TargetGroup | null;
  readonly kind: MovementKind | null;
  /** One side at a time, or both together. */
  readonly sides: 'one' | 'both' | null;
}

export const emptySearch: Search = {
  text: '',
  place: null,
  things: null,
  minutes: null,
  target: null,
  kind: null,
  sides: null,
};

/** Lower case, without accents and punctuation, so that "Childs pose" finds "Child’s pose". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Every word must stand somewhere in the movement's names, purpose or ways. */
function hasWords({ title, alsoCalled, purpose, variations }: Movement, text: string): boolean {
  const all = plain([title, ...alsoCalled, purpose, ...variations.map((way) => way.title)].join(' '));
  return plain(text)
    .split(' ')
    .every((word) => all.includes(word));
}

/** Time of the usual dose of a beginner, everything included. */
const variationTime = (variation: Variation) => itemTime(variation, variation.dose.start, 2, 0);

const isOneSided = (sidedness: Sidedness): boolean => sidedness !== 'symmetric';

function fits(variation: Variation, { place, things, minutes, sides }: Search): boolean {
  const isSetUp = variation.setups.some(
    (setup) =>
      (place === null || setup.place === place) &&
      (things === null || setup.equipment.every((thing) => things.includes(thing))),
  );
  return (
    isSetUp &&
    (minutes === null || variationTime(variation) <= minutes * MINUTE) &&
    (sides === null || isOneSided(variation.sidedness) === (sides === 'one'))
  );
}

/** Movements with at least one variation that is all that is looked for, in the library's order. */
export function findMovements(movements: readonly Movement[], search: Search): readonly Movement[] {
  const { text, target, kind } = search;
  return movements.filter(
    (movement) =>
      hasWords(movement, text) &&
      (target === null || movement.targets.includes(target)) &&
      (kind === null || movement.kind === kind) &&
      movement.variations.some((variation) => fits(variation, search)),
  );
}

/** How many of the choices behind "More filters" are made. */
export const countFilters = ({ things, minutes, target, kind, sides }: Search): number =>
  [things, minutes, target, kind, sides].filter((choice) => choice !== null).length;
