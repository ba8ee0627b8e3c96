/** Somewhere a person can be now. `standing` needs room to stand only; `stairs` a step to stand or sit on. */
export const places = ['floor', 'bed', 'chair', 'standing', 'stairs', 'table'] as const;
export type Place = (typeof places)[number];

/** Something a person may have at hand. `sturdy-chair` has no wheels (I25). `towel` may be a pillow. */
export const equipments = [
  'sturdy-chair',
  'stair-rail',
  'door-frame',
  'mat',
  'loop-band',
  'towel',
  'strap',
  'treatment-table',
] as const;
export type Equipment = (typeof equipments)[number];

/** One way to set a variation up: where, and with what. All the equipment listed is needed. */
export interface Setup {
  readonly place: Place;
  readonly equipment: readonly Equipment[];
}

/** How the body is placed; decides the pictogram and how long it takes to get there. */
export const positions = [
  'standing',
  'sitting',
  'floor-sitting',
  'long-sitting',
  'half-kneeling',
  'hands-and-knees',
  'lying-on-back',
  'lying-on-side',
] as const;
export type Position = (typeof positions)[number];

/** The four stations between which changing takes time: a plan is walked through them in order. */
export type Station = 'standing' | 'chair' | 'floor' | 'lying';

const stationByPosition: Readonly<Record<Position, Station>> = {
  standing: 'standing',
  sitting: 'chair',
  'floor-sitting': 'floor',
  'long-sitting': 'floor',
  'half-kneeling': 'floor',
  'hands-and-knees': 'floor',
  'lying-on-back': 'lying',
  'lying-on-side': 'lying',
};

/** The station of a position. */
export const positionToStation = (position: Position): Station => stationByPosition[position];
