import { type Equipment, equipments, type Place, places } from '@ilium/movement';
import { type CheckDraft, ticksOf } from './check-draft.ts';

/** Places that are asked for; a treatment table is a therapist's. */
export const askedPlaces = [
  'floor',
  'bed',
  'chair',
  'standing',
  'stairs',
] as const satisfies readonly Place[];

/** Things that belong to a place and are asked for with it: a chair counts only without wheels (I25). */
const thingOfPlace: Readonly<Partial<Record<Place, Equipment>>> = {
  chair: 'sturdy-chair',
  stairs: 'stair-rail',
};

/** Things that are asked for one by one. */
export const askedThings = [
  'mat',
  'towel',
  'strap',
  'loop-band',
  'door-frame',
] as const satisfies readonly Equipment[];

/** Minutes that can be chosen in the check; the plan has the rest (E1.14). */
export const askedMinutes = [3, 6, 10, 15, 20] as const;
/** A first session is short: few items are done more often (C.3). */
const USUAL_MINUTES = 6;

const canReachFloor = (draft: CheckDraft): boolean =>
  !ticksOf(draft, 'health').includes('floor') || draft.choices['health:floor'] === 'yes';

/** What stands on the place card before it is touched: shown as chosen, and confirmed with the button. */
export const placesShown = (draft: CheckDraft): readonly string[] =>
  draft.ticks['places'] ?? (canReachFloor(draft) ? ['floor', 'chair', 'standing'] : ['chair', 'standing']);

/** Minutes as shown. */
export const minutesShown = (draft: CheckDraft): number => draft.scores['minutes'] ?? USUAL_MINUTES;

/** Things at hand as shown; none until the person says so. */
export const thingsShown = (draft: CheckDraft): readonly string[] => draft.ticks['things'] ?? [];

/** Places, things and minutes as answered (E1.13, E1.14). */
export function placeAnswer(draft: CheckDraft): {
  readonly places: Place[];
  readonly equipment: Equipment[];
  readonly minutes: number;
} {
  const chosen = placesShown(draft);
  const things = thingsShown(draft);
  const here = places.filter((place) => chosen.includes(place));
  const withPlace = here.flatMap((place) => thingOfPlace[place] ?? []);
  return {
    places: here,
    equipment: equipments.filter((thing) => things.includes(thing) || withPlace.includes(thing)),
    minutes: minutesShown(draft),
  };
}
