import type {
  ItemRole,
  Movement,
  Place,
  PlanRequest,
  TargetGroup,
  Variation,
  VariationKey,
} from '@ilium/movement';
import type { Candidate } from './candidate.ts';
import { type DoseOption, hasEased } from './dose-option.ts';
import type { Goal } from './goal.ts';
import { type PlanInput, shapeOf } from './plan-input.ts';
import { requestToLead } from './request.ts';

/**
 * The planner's objective. Points mean nothing outside the planner and are never shown; all of them are our own
 * proposal (P). A dose is measured in thousandths of a whole one, so sums are in thousandths of a point: whole numbers,
 * the same on every device.
 */

/** A whole dose, a whole coverage, a whole point. */
export const whole = 1000;

/** Points for loosening a target group wholly. Groups around hip and low back weigh most. */
const targetWorth: Readonly<Record<TargetGroup, number>> = {
  gluteals: 90,
  'deep-rotators': 90,
  'hip-flexors': 60,
  'low-back': 60,
  'side-trunk': 50,
  'outer-hip': 50,
  adductors: 35,
  hamstrings: 35,
  trunk: 35,
  quadriceps: 20,
};

/** Share of the points, in percent, that a group around the painful area weighs. */
const emphasisPercent = 150;

type Verb = 'loosen' | 'strengthen';

/** What a kind of session cares for. */
interface Taste {
  /** Share of a target's points, in percent. In the usual session relief comes first. */
  readonly targetPercent: Readonly<Record<Verb, number>>;
  /** Points for an item as such, at a whole dose. */
  readonly item: Readonly<Record<Verb, number>>;
}

const usualTaste: Taste = {
  targetPercent: { loosen: 100, strengthen: 30 },
  item: { loosen: 60, strengthen: 40 },
};

const strengthTaste: Taste = {
  targetPercent: { loosen: 30, strengthen: 150 },
  item: { loosen: 20, strengthen: 120 },
};

const tasteOf = (input: Pick<PlanInput, 'shape'>): Taste =>
  shapeOf(input) === 'strength' ? strengthTaste : usualTaste;

const preferredWorth = 120;
const reliefWorth = 60;
const recentCost = 14;
const untriedLevelCost = 12;
const wishWorth = 80;
const extraWorth = [0, 4, 7] as const;
/** The same where the item has eased before: what helps gets one more. */
const earnedWorth = [0, 60, 120] as const;
/** Points that a stand-in for a preparation lacks. */
const standInCost = 30;

/** Thousandths of a point per millisecond on the way: the nuisance beyond the time itself. */
export const walkCost = 3;
/** Points lost where two levels of one movement follow each other at the end of the same range. */
export const repeatedEndRangeCost = 60;
/** Points for the first item of a family: what works on something else is worth more than more of the same. */
const firstOfFamilyWorth = 30;
/** Points for each item up to the class's least number (E2). */
const leastItemWorth = 150;

/** Points for an item made for a break at work, where one does not lie down (E5b). */
const workBreakWorth = 20;
/** In a session of at most this many minutes, loosening comes before the full shape. */
const fewMinutes = 5;

const movementToVerb = ({ kind }: Movement): Verb => (kind === 'strength' ? 'strengthen' : 'loosen');

type Part = 'preparation' | 'mobility' | 'strength' | 'settle';

/** Points for having each part of a session at all (E5b, B.4 "warm up first"). */
function partWorth(input: PlanInput): Readonly<Record<Part, number>> {
  const { minutes } = input.request;
  const isLong = minutes > fewMinutes;
  return {
    preparation: isLong ? 150 : 60,
    mobility: 100,
    strength: shapeOf(input) === 'strength' ? 300 : isLong ? 80 : 30,
    settle: isLong ? 90 : 20,
  };
}

const partOf = (role: ItemRole): Part => (role === 'preferred' ? 'mobility' : role);

/** An amount of something that earns points. */
export interface Yield {
  readonly goal: Goal;
  readonly amount: number;
}

/** How directly a movement reaches a target, in percent: the first two it names are what it is made for. */
function directness(movement: Movement, variation: Variation, target: TargetGroup): number {
  if (target === 'side-trunk' && !variation.load.trunk.lumbarSideBend) return 25;
  return movement.targets.indexOf(target) < 2 ? 100 : 50;
}

/** Points for covering a group wholly, for someone who hurts around `emphasis`. */
function groupPoints(target: TargetGroup, verb: Verb, input: PlanInput): number {
  const nearPain = input.request.emphasis.includes(target) ? emphasisPercent : 100;
  return Math.floor((targetWorth[target] * tasteOf(input).targetPercent[verb] * nearPain) / 10_000);
}

/** Half where only the side without pain works. */
const sidePercent = ({ oneSided }: Candidate, request: PlanRequest): number =>
  oneSided?.blocked === requestToLead(request) ? 50 : 100;

const counts = ({ amount, goal }: Yield): boolean => amount > 0 && goal.points > 0 && goal.need > 0;

/** What a dose gives each target of its movement. Loosening a group does not stand for strengthening it. */
export function coverYields(
  candidate: Candidate,
  { fullness }: DoseOption,
  input: PlanInput,
): readonly Yield[] {
  const { movement, variation } = candidate;
  const verb = movementToVerb(movement);
  const share = sidePercent(candidate, input.request);
  return movement.targets
    .map(
      (target): Yield => ({
        goal: {
          name: `${verb} ${target}`,
          meaning: { code: 'target', target, verb },
          need: whole,
          points: groupPoints(target, verb, input),
        },
        amount: Math.floor((fullness * directness(movement, variation, target) * share) / 10_000),
      }),
    )
    .filter(counts);
}

/** What an item in a role adds to the shape of a session, at whatever dose. */
export function roleYields({ movement }: Candidate, role: ItemRole, input: PlanInput): readonly Yield[] {
  const part = partOf(role);
  const once = (name: string, points: number, more: Partial<Goal> = {}): Yield => ({
    goal: { name, meaning: null, need: 1, points: points * whole, ...more },
    amount: 1,
  });
  return [
    once(`part ${part}`, partWorth(input)[part], { meaning: { code: 'part', role: part } }),
    once(`family ${movement.family}`, firstOfFamilyWorth),
    once('items', leastItemWorth, { need: input.assessment.caps.items.min }),
  ].filter(counts);
}

/** What is known about how it went: the learner's expectation, else counts, shrunk while little is known. */
const reliefOf = ({ past }: Candidate): number =>
  past.score === undefined
    ? Math.round((reliefWorth * (past.eased - 2 * past.worse)) / (past.tried + 2))
    : Math.round((reliefWorth * past.score) / 100);

/** Points that what is known about a person adds. Variety does not push out what helps. */
function historyWorth(candidate: Candidate, { history }: PlanInput): number {
  const { past, key } = candidate;
  const relief = reliefOf(candidate);
  if (past.preferred || relief > 0) return relief + (past.preferred ? preferredWorth : 0);
  const recent = history.recentItems.filter((keys) => keys.includes(key)).length;
  return relief - recentCost * Math.min(3, recent);
}

/** Points for what the person brought in or took out by hand before. */
const wishOf = ({ key }: Candidate, { wishes }: PlanInput): number =>
  (wishes?.wanted.includes(key) ? wishWorth : 0) - (wishes?.unwanted.includes(key) ? wishWorth : 0);

const restPlaces: readonly Place[] = ['floor', 'bed'];

/** Where one does not lie down: at work, or on the way. */
const isAway = (input: PlanInput): boolean =>
  shapeOf(input) === 'work-break' || !restPlaces.some((one) => input.request.places.includes(one));

const breakWorth = ({ movement }: Candidate, input: PlanInput): number =>
  movement.roles.includes('work-break') && isAway(input) ? workBreakWorth : 0;

/** Levels below a variation's own that were never tried: one climbs a ladder from its foot (D1). */
function countUntriedLevels({ variation }: Candidate, { index, history }: PlanInput): number {
  const seen = new Set<VariationKey>();
  for (let easier = variation.easier; easier !== null && !seen.has(easier); ) {
    if ((history.byVariation[easier]?.tried ?? 0) > 0) break;
    seen.add(easier);
    easier = index.entryOf(easier)?.variation.easier ?? null;
  }
  return seen.size;
}

/** Points of a candidate as such, at a whole dose; below 0 for what went badly. */
export function candidateWorth(candidate: Candidate, input: PlanInput): number {
  const isFirst = candidate.past.tried === 0;
  const climb = isFirst ? untriedLevelCost * countUntriedLevels(candidate, input) : 0;
  const item = tasteOf(input).item[movementToVerb(candidate.movement)];
  return item + historyWorth(candidate, input) - climb;
}

/** Thousandths of a point of an item at a dose in a role, besides what it gives towards the session's goals. */
export function optionWorth(
  candidate: Candidate,
  own: number,
  option: DoseOption,
  role: ItemRole,
  input: PlanInput,
): number {
  const extra = (hasEased(candidate.past) ? earnedWorth : extraWorth)[option.extraReps];
  const isStandIn = role === 'preparation' && !candidate.movement.roles.includes('preparation');
  const flat =
    extra + breakWorth(candidate, input) + wishOf(candidate, input) - (isStandIn ? standInCost : 0);
  const good = Math.floor((own * option.fullness * sidePercent(candidate, input.request)) / 100);
  return (own > 0 ? good : own * whole) + (flat - firstOfFamilyWorth) * whole;
}

/**
 * Gentle enough to stand in for an opening where one does not lie down (E5b "or equivalent", P). One side alone warms
 * nothing up.
 */
const mayOpen = ({ movement, variation, oneSided }: Candidate): boolean =>
  movement.kind === 'mobility' && variation.gentle && oneSided === null;

/** The parts that a candidate may play in a session (E5b). What is made for opening does nothing else. */
export function possibleRoles(candidate: Candidate): readonly ItemRole[] {
  const { movement, past } = candidate;
  if (movement.roles.includes('preparation')) return ['preparation'];
  const main: ItemRole =
    movement.kind === 'strength' ? 'strength' : past.preferred ? 'preferred' : 'mobility';
  const opening: readonly ItemRole[] = mayOpen(candidate) ? ['preparation'] : [];
  const closing: readonly ItemRole[] = movement.roles.includes('settle') ? ['settle'] : [];
  return [...opening, main, ...closing];
}
