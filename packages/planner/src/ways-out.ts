import {
  type Equipment,
  equipments,
  type Place,
  type PlanRequest,
  places,
  type Rejection,
  type VariationKey,
  type WayOut,
} from '@ilium/movement';
import { closedPlacesOf } from '@ilium/safety';
import type { Milliseconds, Minutes } from '@ilium/units';
import { allowedMinutes, requestToBudget } from './budget.ts';
import { type Filtered, filterLibrary } from './filter.ts';
import { leastTime } from './outranked.ts';
import type { PlanInput } from './plan-input.ts';
import { buildProblem } from './problem.ts';
import { nothingFound, solve } from './solve.ts';

/** At most this many places are offered: a choice, not a catalogue. */
const mostPlaces = 3;

/** Places that are one's own to change to; the treatment table is a therapist's. */
const ownPlaces: readonly Place[] = places.filter((place) => place !== 'table');

/**
 * Candidates for which the minutes are enough. None where no session could be made of them at all: mobility that may
 * only have a share of the time needs something beside it.
 */
function fittingKeys(filtered: Filtered, input: PlanInput): readonly VariationKey[] {
  const { picks, limits } = buildProblem(filtered.candidates, input);
  const fitting = filtered.candidates.filter(
    (candidate) => (leastTime(candidate, picks) ?? Infinity) <= limits.budgetMs,
  );
  const canStandAlone = fitting.some(
    ({ movement }) => movement.kind !== 'mobility' || limits.mobilityPercent === 100,
  );
  return canStandAlone ? fitting.map(({ key }) => key) : [];
}

/** Variations that only the place keeps out, so that another place would open them. */
const keptOutByPlace = ({ rejections }: Filtered): readonly (readonly [VariationKey, Rejection])[] =>
  (Object.entries(rejections) as [VariationKey, readonly Rejection[]][]).flatMap(([key, [only, ...more]]) =>
    only?.code === 'place' && more.length === 0 ? [[key, only] as const] : [],
  );

const sortEquipment = (set: Iterable<Equipment>): readonly Equipment[] =>
  equipments.filter((one) => new Set(set).has(one));

/** The different things that are missing at a place, each a way to open at least one variation. */
function missingSets(
  place: Place,
  filtered: Filtered,
  request: PlanRequest,
): readonly (readonly Equipment[])[] {
  const setByName = new Map<string, readonly Equipment[]>();
  for (const [, rejection] of keptOutByPlace(filtered)) {
    if (rejection.code !== 'place') continue;
    for (const setup of rejection.needs) {
      if (setup.place !== place) continue;
      const missing = sortEquipment(setup.equipment.filter((one) => !request.equipment.includes(one)));
      setByName.set(missing.join(' '), missing);
    }
  }
  return [...setByName.values()];
}

/** A wish with a place and some equipment more. */
export const addPlace = (
  request: PlanRequest,
  place: Place,
  equipment: readonly Equipment[],
): PlanRequest => ({
  ...request,
  places: request.places.includes(place) ? request.places : [...request.places, place],
  equipment: [...request.equipment, ...equipment],
});

/** A place to go to, and what is needed there that is not at hand. */
export interface PlaceChange {
  readonly place: Place;
  readonly equipment: readonly Equipment[];
}

/** Every change of place that only the place keeps something from; closed places are left out. */
export const placeChanges = (
  filtered: Filtered,
  { request, assessment }: PlanInput,
): readonly PlaceChange[] => {
  const closed = closedPlacesOf(assessment);
  return ownPlaces
    .filter((place) => !closed.includes(place))
    .flatMap((place) => missingSets(place, filtered, request).map((equipment) => ({ place, equipment })));
};

type PlaceWay = Extract<WayOut, { code: 'place' }>;

/** What a place with some equipment would open that also fits the minutes. */
function placeWay(
  { place, equipment }: PlaceChange,
  input: PlanInput,
  present: readonly VariationKey[],
): PlaceWay {
  const there = { ...input, request: addPlace(input.request, place, equipment) };
  const opens = fittingKeys(filterLibrary(there), there).filter((key) => !present.includes(key));
  return { code: 'place', place, equipment, opens };
}

/** Of several ways, the one that opens most; of equals the one that needs least. */
const bestWay = (ways: readonly PlaceWay[]): PlaceWay | undefined =>
  ways.toSorted((a, b) => b.opens.length - a.opens.length || a.equipment.length - b.equipment.length)[0];

/** Places, or things at a place, that would open something, the most fruitful first. */
function placeWays(filtered: Filtered, input: PlanInput): readonly WayOut[] {
  const present = fittingKeys(filtered, input);
  const ways = placeChanges(filtered, input).map((change) => placeWay(change, input, present));
  return ownPlaces
    .flatMap((place) => bestWay(ways.filter((way) => way.place === place)) ?? [])
    .filter(({ opens }) => opens.length > 0)
    .toSorted((a, b) => b.opens.length - a.opens.length)
    .slice(0, mostPlaces);
}

/** The fewest whole minutes in which something would fit that does not now. */
function fewestMinutes(filtered: Filtered, input: PlanInput): readonly WayOut[] {
  const now = requestToBudget(input.request, input.assessment);
  const { picks } = buildProblem(filtered.candidates, input);
  const needs = filtered.candidates.flatMap((candidate) => leastTime(candidate, picks) ?? []);
  const next = Math.min(...needs.filter((needsMs) => needsMs > now));
  const minutes: Minutes = Math.ceil(next / 60_000);
  if (minutes > allowedMinutes(input.assessment)) return [];
  const present = fittingKeys(filtered, input);
  const later = { ...input, request: { ...input.request, minutes } };
  const opens = fittingKeys(filtered, later).filter((key) => !present.includes(key));
  return opens.length > 0 ? [{ code: 'minutes', minutes, opens }] : [];
}

/** Lengths that the minutes dial stops at (E1.14). */
export const dialMinutes: readonly Minutes[] = [3, 6, 10, 15, 20, 30];

/** The next stop of the dial, where planning again makes a fuller session than `planned`. */
function nextStop(filtered: Filtered, input: PlanInput, planned: readonly VariationKey[]): readonly WayOut[] {
  const minutes = dialMinutes.find((stop) => stop > input.request.minutes);
  if (!minutes || minutes > allowedMinutes(input.assessment)) return [];
  const later = { ...input, request: { ...input.request, minutes } };
  const { order } = solve(buildProblem(filtered.candidates, later)) ?? nothingFound;
  const keys = order.picks.map(({ candidate }) => candidate.key);
  const opens = keys.filter((key) => !planned.includes(key));
  return keys.length > planned.length ? [{ code: 'minutes', minutes, opens }] : [];
}

const onlyBlocked = (rejections: readonly Rejection[]): boolean =>
  rejections.length > 0 && rejections.every(({ code }) => code === 'blocked');

/** People who can say whether a block still holds: a clinician, or the person where an answer was "unsure" (I06). */
function answerWays({ rejections }: Filtered, { assessment }: PlanInput): readonly WayOut[] {
  const blocked = Object.values(rejections).filter(onlyBlocked);
  if (blocked.length === 0) return [];
  const unsure = assessment.conditions.filter(({ certainty }) => certainty === 'unsure');
  const isUnsure = (one: Rejection) =>
    one.code === 'blocked' && unsure.some(({ condition }) => condition === one.condition);
  return [
    { code: 'clinician' },
    ...(blocked.some((reasons) => reasons.every(isUnsure)) ? [{ code: 'answer-again' } as const] : []),
  ];
}

/** What one change would open where nothing fits. Only changes that really open something are named. */
export const findWaysOut = (filtered: Filtered, input: PlanInput): readonly WayOut[] => [
  ...fewestMinutes(filtered, input),
  ...placeWays(filtered, input),
  ...answerWays(filtered, input),
];

/** What one change would add to a session that has fewer items than it should. Places only while there is time left. */
export function findMore(
  filtered: Filtered,
  input: PlanInput,
  planned: readonly VariationKey[],
  leftMs: Milliseconds,
): readonly WayOut[] {
  const { picks } = buildProblem(filtered.candidates, input);
  const least = Math.min(...picks.map(({ option }) => option.durationMs));
  return [...nextStop(filtered, input, planned), ...(leftMs >= least ? placeWays(filtered, input) : [])];
}

/** What lifts a lock or completes the answers (E3). */
export function safetyWaysOut({ assessment }: PlanInput): readonly WayOut[] {
  const lifts = assessment.locks.map(({ liftedBy }) => liftedBy);
  const answers = assessment.status === 'incomplete' || lifts.includes('answers');
  return [
    ...(lifts.includes('clearance') ? [{ code: 'clinician' } as const] : []),
    ...(answers ? [{ code: 'answer-again' } as const] : []),
  ];
}
