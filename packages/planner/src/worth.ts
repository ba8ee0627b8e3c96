import type { ItemRole, Movement, PlanRequest, TargetGroup, Variation, VariationKey } from '@ilium/movement';
import type { Candidate } from './candidate.ts';
import { type DoseOption, hasEased } from './dose-option.ts';
import type { PlanHistory, PlanInput } from './plan-input.ts';
import { requestToLead } from './request.ts';

/**
 * The planner's objective. Points are whole numbers, mean nothing outside the planner and are never shown; all of them
 * are our own proposal (P).
 */

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

/** Share of those points, in percent, that strengthening the same group gives: relief comes first. */
const strengthPercent = 30;

/** Share of the points, in percent, that a group around the painful area weighs. */
const emphasisPercent = 150;

type Verb = 'loosen' | 'strengthen';

/** What a session may cover: a target group loosened, or the same group strengthened. One does not stand for the other. */
export type CoverGroup = `${Verb} ${TargetGroup}`;

/** What an item gives one of its targets. */
export interface Coverage {
  readonly target: TargetGroup;
  readonly group: CoverGroup;
  /** 0–1000, where 1000 is whole. */
  readonly amount: number;
  /** Points for covering the group wholly. */
  readonly whole: number;
}

/** Coverage of a group beyond which more adds nothing: one whole dose of an item that is made for it. */
const wholeCoverage = 1000;

/** Points for a group covered so far. */
export const groupPoints = ({ whole }: Coverage, covered: number): number =>
  Math.floor((whole * Math.min(covered, wholeCoverage)) / wholeCoverage);

/** Points for covering a group wholly, for someone who hurts around `emphasis`. */
function wholePoints(target: TargetGroup, verb: Verb, emphasis: readonly TargetGroup[]): number {
  const percent = verb === 'strengthen' ? strengthPercent : 100;
  const nearPain = emphasis.includes(target) ? emphasisPercent : 100;
  return Math.floor((targetWorth[target] * percent * nearPain) / 10_000);
}

const itemWorth: Readonly<Record<Verb, number>> = { loosen: 60, strengthen: 40 };
const preferredWorth = 60;
const reliefWorth = 60;
const recentCost = 4;
const untriedLevelCost = 12;
const extraWorth = [0, 4, 7] as const;
/** The same where the item has eased before: what helps gets one more. */
const earnedWorth = [0, 20, 35] as const;

/** Points per second of changing place and of getting up at the end, for the nuisance beyond the time itself. */
export const transitionCostPerSecond = 2;
/** Points lost for each change of station. */
export const stationChangeCost = 12;
/** Points lost where one joint's end of range follows itself. */
export const repeatedEndRangeCost = 60;
/** Points lost for each item that comes after one of a higher phase in the same role. */
export const phaseStepBackCost = 10;
/** Points lost for each further variation of one movement. */
export const repeatedMovementCost = 30;
/** Points lost for each item fewer than the class's least number (E2). */
export const missingItemCost = 150;

/** A session of at most this many minutes is a break at work, where the items made for one are wanted (E5b). */
const breakMinutes = 5;
const workBreakWorth = 60;

/** What an item of a role adds to a session that has none of that role yet. */
export interface RoleWorth {
  readonly preparation: number;
  readonly mobility: number;
  readonly strength: number;
  readonly settle: number;
}

/** In a break at work, loosening comes before the full shape of a session (P). `warmUpFirst`: a limit asks for one (B.4). */
export const roleWorth = (minutes: number, warmUpFirst: boolean): RoleWorth => ({
  preparation: warmUpFirst ? 150 : minutes > breakMinutes ? 90 : 30,
  mobility: 100,
  strength: minutes > breakMinutes ? 80 : 30,
  settle: minutes > breakMinutes ? 45 : 20,
});

const movementToVerb = ({ kind }: Movement): Verb => (kind === 'strength' ? 'strengthen' : 'loosen');

/** How directly a movement reaches a target, 0–100: the first two it names are what it is made for. */
function directness(movement: Movement, variation: Variation, target: TargetGroup): number {
  if (target === 'side-trunk' && !variation.load.trunk.lumbarSideBend) return 25;
  return movement.targets.indexOf(target) < 2 ? 100 : 50;
}

/** Coverage that a dose gives each target. Where only the side without pain works, half of it. */
export function coverageOf(
  { movement, variation, oneSided }: Candidate,
  { fullness }: DoseOption,
  request: PlanRequest,
): readonly Coverage[] {
  const share = oneSided?.blocked === requestToLead(request) ? 50 : 100;
  const verb = movementToVerb(movement);
  return movement.targets.map((target) => ({
    target,
    group: `${verb} ${target}` as const,
    amount: Math.floor((fullness * directness(movement, variation, target) * share) / 10_000),
    whole: wholePoints(target, verb, request.emphasis),
  }));
}

/** Points that what is known about a person adds: relief so far, shrunk towards nothing while little is known. */
function historyWorth({ past, key }: Candidate, history: PlanHistory): number {
  const relief = Math.round((reliefWorth * (past.eased - 2 * past.worse)) / (past.tried + 2));
  if (past.preferred || relief > 0) return relief + (past.preferred ? preferredWorth : 0);
  const recent = history.recentItems.filter((keys) => keys.includes(key)).length;
  return relief - recentCost * Math.min(3, recent);
}

const breakWorth = ({ movement }: Candidate, minutes: number): number =>
  minutes <= breakMinutes && movement.roles.includes('work-break') ? workBreakWorth : 0;

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

/** Points of an item at a dose, without what it covers. */
export function optionWorth(candidate: Candidate, option: DoseOption, input: PlanInput): number {
  const { history } = input;
  const { minutes } = input.request;
  const isFirst = candidate.past.tried === 0;
  const climb = isFirst ? untriedLevelCost * countUntriedLevels(candidate, input) : 0;
  const own = itemWorth[movementToVerb(candidate.movement)] + historyWorth(candidate, history) - climb;
  const whole = Math.floor((Math.max(0, own) * option.fullness) / 1000);
  const extra = hasEased(candidate.past) ? earnedWorth : extraWorth;
  return whole + breakWorth(candidate, minutes) + extra[option.extraReps];
}

/** Made for opening a session, or gentle enough to stand in where one does not lie down (E5b "or equivalent", P). */
const mayOpen = ({ movement, variation }: Candidate): boolean =>
  movement.roles.includes('preparation') || (movement.kind === 'mobility' && variation.gentle);

/** Points that a stand-in for a preparation lacks. */
export const standInCost = ({ movement }: Candidate, role: ItemRole): number =>
  role === 'preparation' && !movement.roles.includes('preparation') ? 30 : 0;

/** The parts that a candidate may play in a session (E5b). */
export function possibleRoles(candidate: Candidate): readonly ItemRole[] {
  const { movement, past } = candidate;
  const main: ItemRole =
    movement.kind === 'strength' ? 'strength' : past.preferred ? 'preferred' : 'mobility';
  const opening: readonly ItemRole[] = mayOpen(candidate) ? ['preparation'] : [];
  const closing: readonly ItemRole[] = movement.roles.includes('settle') ? ['settle'] : [];
  return [...opening, main, ...closing];
}
