import { positions, SESSION_END, transitionTime } from '@ilium/movement';
import {
  type Pick,
  type Problem,
  repeatedEndRangeCost,
  startPosition,
  walkCost,
} from '@ilium/planner/testing';
import { LinearModel, type Terms } from './linear-model.ts';

/**
 * The planner's problem written down a second time, as a mixed-integer programme: picks are chosen, their items stand in
 * slots, and the way goes from slot to slot. Nothing of the planner's search is used. Time is in seconds and points are
 * whole, so that the solver's tolerances are small beside one unit.
 */

/** An item in one of its parts: what the order of a session depends on. */
interface Place {
  readonly name: string;
  readonly pick: Pick;
}

const points = (thousandths: number): number => thousandths / 1000;
const seconds = (milliseconds: number): number => milliseconds / 1000;
const sum = (names: readonly string[], factor = 1): Terms => names.map((name) => [name, factor] as const);

const nameOf = ({ item, rank }: Pick): string => `${item}_${rank}`;
const chosen = ({ order }: Pick): string => `x${order}`;
const inSlot = ({ name }: Place, slot: number): string => `y${name}_${slot}`;
const onWay = (from: number, to: number, slot: number): string => `f${from}_${to}_${slot}`;

const placesOf = ({ picks }: Problem): readonly Place[] => [
  ...new Map(picks.map((pick) => [nameOf(pick), { name: nameOf(pick), pick }])).values(),
];

function addPicks(model: LinearModel, problem: Problem): void {
  const { picks, candidates, must, limits } = problem;
  for (const pick of picks) model.binary(chosen(pick), points(pick.worth));
  candidates.forEach((_, item) => {
    const own = picks.filter((pick) => pick.item === item).map(chosen);
    model.row(sum(own), must.includes(item) ? '=' : '<=', 1);
  });
  model.row(sum(picks.map(chosen)), '<=', limits.items);
}

function addGoalsAndCaps(model: LinearModel, { picks, goals, caps }: Problem): void {
  const shares = (of: number, list: (pick: Pick) => Pick['gives']): Terms =>
    picks.flatMap((pick) =>
      list(pick)
        .filter((share) => share.of === of)
        .map(({ amount }) => [chosen(pick), amount] as const),
    );
  goals.forEach(({ need, points: each }, of) => {
    const scale = 1 / need;
    const reached = model.between(`z${of}`, 1, points(each * need));
    const given = shares(of, ({ gives }) => gives).map(([name, amount]) => [name, -amount * scale] as const);
    model.row([[reached, 1], ...given], '<=', 0);
  });
  for (const [of, { most }] of caps.entries())
    model.row(
      shares(of, ({ takes }) => takes),
      '<=',
      most,
    );
}

function addSlots(model: LinearModel, { picks, limits }: Problem, places: readonly Place[]): void {
  for (let slot = 0; slot < limits.items; slot++)
    for (const place of places) model.binary(inSlot(place, slot));
  for (const place of places) {
    const slots = Array.from({ length: limits.items }, (_, slot) => inSlot(place, slot));
    const own = picks.filter((pick) => nameOf(pick) === place.name).map(chosen);
    model.row([...sum(slots), ...sum(own, -1)], '=', 0);
  }
  for (let slot = 0; slot < limits.items; slot++) {
    const here = places.map((place) => inSlot(place, slot));
    model.row(sum(here), '<=', 1);
    if (slot === 0) continue;
    const before = places.map((place) => inSlot(place, slot - 1));
    model.row([...sum(here), ...sum(before, -1)], '<=', 0);
    // Parts in their order: the part of a filled slot is not before that of the slot before it.
    const rankHere = places.map((place) => [inSlot(place, slot), place.pick.rank - 9] as const);
    const rankBefore = places.map((place) => [inSlot(place, slot - 1), -place.pick.rank] as const);
    model.row([...rankHere, ...rankBefore], '>=', -9);
  }
}

/** The way: from standing to the first slot, then along one edge from each filled slot to the next. */
function addWay(model: LinearModel, { limits }: Problem, places: readonly Place[]): Terms {
  const way: (readonly [string, number])[] = [];
  const at = (position: number, slot: number) =>
    places.filter(({ pick }) => pick.position === position).map((place) => inSlot(place, slot));
  const time = (from: number, to: number) =>
    seconds(transitionTime(positions[from] ?? startPosition, positions[to] ?? startPosition));
  const used = [...new Set(places.map(({ pick }) => pick.position))];
  for (const to of used)
    for (const name of at(to, 0)) way.push([name, time(positions.indexOf(startPosition), to)]);
  for (let slot = 1; slot < limits.items; slot++) {
    for (const from of used)
      for (const to of used) way.push([model.between(onWay(from, to, slot), 1), time(from, to)]);
    for (const to of used)
      model.row([...sum(used.map((from) => onWay(from, to, slot))), ...sum(at(to, slot), -1)], '=', 0);
    for (const from of used)
      model.row([...sum(used.map((to) => onWay(from, to, slot))), ...sum(at(from, slot - 1), -1)], '<=', 0);
  }
  return way;
}

/** Never one joint at its end twice in a row; levels of one movement may, at a price (E5b). */
function addEndRanges(model: LinearModel, { limits }: Problem, places: readonly Place[]): void {
  const movementOf = ({ pick }: Place) => pick.candidate.movement.id;
  for (let slot = 1; slot < limits.items; slot++) {
    const repeat = model.between(`repeat_${slot}`, 1, -repeatedEndRangeCost);
    for (let bit = 1; bit < 1 << 12; bit <<= 1) {
      const atEnd = places.filter(({ pick }) => pick.endRange & bit);
      for (const movement of new Set(atEnd.map(movementOf))) {
        const own = atEnd.filter((place) => movementOf(place) === movement);
        const others = atEnd.filter((place) => movementOf(place) !== movement);
        const before = own.map((place) => inSlot(place, slot - 1));
        const after = (list: readonly Place[]) => list.map((place) => inSlot(place, slot));
        model.row([...sum(before), ...sum(after(others))], '<=', 1);
        model.row([...sum(before), ...sum(after(own)), [repeat, -1]], '<=', 1);
      }
    }
  }
}

/** A problem as a mixed-integer programme in LP text. */
export function problemToLp(problem: Problem): string {
  const model = new LinearModel();
  const { picks, limits } = problem;
  const places = placesOf(problem);
  addPicks(model, problem);
  addGoalsAndCaps(model, problem);
  addSlots(model, problem, places);
  const way = addWay(model, problem, places);
  addEndRanges(model, problem, places);
  const work = picks.map((pick) => [chosen(pick), seconds(pick.option.durationMs)] as const);
  model.row([...work, ...way], '<=', seconds(limits.budgetMs - SESSION_END));
  const excess = picks.map((pick) => {
    const share = (pick.isMobility ? 100 : 0) - limits.mobilityPercent;
    return [chosen(pick), (share * seconds(pick.option.durationMs)) / 100] as const;
  });
  if (limits.mobilityPercent < 100) model.row(excess, '<=', 0);
  const walked = model.between('walked', 3600, -walkCost);
  model.row([[walked, 1], ...way.map(([name, time]) => [name, -time] as const)], '=', 0);
  return model.toLp();
}
