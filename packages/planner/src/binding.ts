import type { Binding, Plan, VariationKey } from '@ilium/movement';
import type { ConditionFinding } from '@ilium/safety';
import { allowedMinutes } from './budget.ts';
import { judgeSet } from './draft.ts';
import type { PlanInput } from './plan-input.ts';
import { picksToKeys, planToKeys, planToPicks } from './planned-picks.ts';
import { chooseSession, isOpen, type Planning, prepare } from './planning.ts';
import { addPlace, dialMinutes, placeChanges } from './ways-out.ts';

/** At most so many places are told: a choice, not a catalogue. */
const mostPlaces = 3;

/** What a changed input would bring that the plan does not have; nothing where its best session is not better. */
interface Change {
  readonly opens: readonly VariationKey[];
  readonly points: number;
}

function changeTo(input: PlanInput, planned: readonly VariationKey[]): Change {
  const prepared = prepare(input);
  if (!isOpen(prepared)) return { opens: [], points: 0 };
  const { order, points } = chooseSession(prepared);
  return { opens: picksToKeys(order.picks).filter((key) => !planned.includes(key)), points };
}

/** Whether two changes bring in the same: then the first is enough to tell. */
const opensSame = (a: Change, b: Change): boolean =>
  a.opens.length === b.opens.length && a.opens.every((key) => b.opens.includes(key));

const isBetter = (change: Change, now: number): boolean => change.opens.length > 0 && change.points > now;

function minutesBinding(input: PlanInput, planned: readonly VariationKey[], now: number): readonly Binding[] {
  const { request, assessment } = input;
  const most = allowedMinutes(assessment);
  const minutes = dialMinutes.find((stop) => stop > request.minutes);
  if (request.minutes >= most || !minutes || minutes > most)
    return request.minutes > most
      ? [{ by: 'class', irritability: assessment.irritability, minutes: most }]
      : [];
  const change = changeTo({ ...input, request: { ...request, minutes } }, planned);
  return isBetter(change, now) ? [{ by: 'minutes', minutes, opens: change.opens }] : [];
}

function placeBindings(
  { input, filtered }: Planning,
  planned: readonly VariationKey[],
  now: number,
): readonly Binding[] {
  return placeChanges(filtered, input)
    .map(({ place, equipment }) => {
      const there = { ...input, request: addPlace(input.request, place, equipment) };
      return { place, equipment, change: changeTo(there, planned) };
    })
    .filter(({ change }) => isBetter(change, now))
    .toSorted((a, b) => b.change.points - a.change.points || a.equipment.length - b.equipment.length)
    .filter(({ place }, i, all) => all.findIndex((one) => one.place === place) === i)
    .filter(({ change }, i, all) => all.findIndex((one) => opensSame(one.change, change)) === i)
    .slice(0, mostPlaces)
    .map(({ place, equipment, change }) => ({ by: 'place', place, equipment, opens: change.opens }));
}

function conditionBinding(
  finding: ConditionFinding,
  input: PlanInput,
  planned: readonly VariationKey[],
  now: number,
): readonly Binding[] {
  const conditions = input.assessment.conditions.filter((one) => one !== finding);
  const change = changeTo({ ...input, assessment: { ...input.assessment, conditions } }, planned);
  const { condition, certainty } = finding;
  return isBetter(change, now) ? [{ by: 'condition', condition, certainty, opens: change.opens }] : [];
}

/**
 * What keeps a plan from being better, and what one change would open: more minutes, another place or thing, or (not a
 * change to make, but to know) a condition. Only what would really change the session is named. The plan is one that
 * `input` gives.
 */
export function findBindings(input: PlanInput, plan: Plan): readonly Binding[] {
  const prepared = prepare(input);
  if (!isOpen(prepared)) return [];
  const planned = planToKeys(plan);
  const now = judgeSet(planToPicks(plan, prepared.problem), prepared.problem)?.points ?? 0;
  return [
    ...minutesBinding(input, planned, now),
    ...placeBindings(prepared, planned, now),
    ...input.assessment.conditions.flatMap((finding) => conditionBinding(finding, input, planned, now)),
  ];
}
