import type { ItemRole, Position, Rejection } from '@ilium/movement';
import { conditionOf, mobilityShareOf } from '@ilium/safety';
import type { Milliseconds, Seconds } from '@ilium/units';
import { requestToBudget } from './budget.ts';
import type { Candidate } from './candidate.ts';
import { type DoseOption, doseOptions } from './dose-option.ts';
import { endRangeBits } from './end-range.ts';
import { hasTriedAnything, type PlanInput } from './plan-input.ts';
import {
  type Coverage,
  coverageOf,
  optionWorth,
  possibleRoles,
  type RoleWorth,
  roleWorth,
  standInCost,
} from './worth.ts';

/** A candidate at one dose in one role: what the search chooses from. */
export interface Pick {
  /** Its place among all picks; decides between equals. */
  readonly order: number;
  readonly candidate: Candidate;
  readonly option: DoseOption;
  readonly role: ItemRole;
  readonly worth: number;
  readonly coverage: readonly Coverage[];
  readonly position: Position;
  /** What the item takes to its end of range, with the movement: two alike are one stretch set up twice. */
  readonly stretch: string;
  readonly endRange: number;
  readonly isMobility: boolean;
  readonly isHeavy: boolean;
  /** Never tried, by someone who has tried something. */
  readonly countsAsNew: boolean;
}

/** What a session may hold at most (E2, E5b, B.4). */
export interface SessionLimits {
  readonly budgetMs: Milliseconds;
  readonly items: number;
  readonly leastItems: number;
  readonly perFamily: number;
  readonly heavy: number;
  readonly newItems: number;
  readonly preferred: number;
  readonly preparations: number;
  readonly settling: number;
  /** Seconds of stretch per side of one movement, all its levels together. */
  readonly stretchSeconds: Seconds;
  /** Most of the working time that mobility may take, in percent. */
  readonly mobilityPercent: number;
}

/** Today's choice: what there is to choose from, and what the choice must keep. */
export interface Problem {
  readonly picks: readonly Pick[];
  readonly limits: SessionLimits;
  readonly roleWorth: RoleWorth;
  /** Why mobility may only have a share of the time; empty where it may have all. */
  readonly againstMobility: readonly Rejection[];
}

/** Strength that asks for a pause (E2 "strength-heavy"): one leg bears the weight alone, or a band resists (P). */
export const isStrengthHeavy = ({ movement, variation }: Candidate): boolean =>
  movement.kind === 'strength' &&
  (variation.load.working.weightBearing === 2 ||
    variation.load.other.weightBearing === 2 ||
    variation.load.trunk.band === 1);

/** Whether a limit asks for warming up first (B.4 hip-oa). */
const asksForWarmUp = ({ assessment }: PlanInput): boolean =>
  assessment.conditions.some(({ condition }) => condition === 'hip-oa');

/** The condition that gives mobility only a share of the time, as the reason against more of it (B.4 hypermobile). */
export const rejectMobility = ({ assessment }: PlanInput): readonly Rejection[] =>
  assessment.conditions
    .map(({ condition }) => conditionOf(condition))
    .filter(({ mobilityShare }) => mobilityShare !== null)
    .map(({ id, rule }) => ({ code: 'blocked', condition: id, side: null, rule }));

/**
 * The rules of a session. At most one item is new per session (E5b), once the person has tried anything at all: in the
 * very first session everything is new (P).
 */
export function sessionLimits(input: PlanInput): SessionLimits {
  const { caps } = input.assessment;
  return {
    budgetMs: requestToBudget(input.request, input.assessment),
    items: caps.items.max,
    leastItems: caps.items.min,
    perFamily: 2,
    heavy: 2,
    newItems: hasTriedAnything(input.history) ? 1 : Infinity,
    preferred: 3,
    preparations: 1,
    settling: 1,
    stretchSeconds: 240,
    mobilityPercent: Math.floor(100 * mobilityShareOf(input.assessment)),
  };
}

function candidatePicks(candidate: Candidate, input: PlanInput): readonly Omit<Pick, 'order'>[] {
  const endRange = endRangeBits(candidate.variation);
  const shared = {
    candidate,
    position: candidate.variation.position,
    endRange,
    stretch: `${candidate.movement.id} ${endRange}`,
    isMobility: candidate.movement.kind === 'mobility',
    isHeavy: isStrengthHeavy(candidate),
    countsAsNew: candidate.past.tried === 0 && hasTriedAnything(input.history),
  };
  return doseOptions(candidate, input.request, input.assessment).flatMap((option) =>
    possibleRoles(candidate)
      .filter((role) => option.extraReps === 0 || role === 'mobility' || role === 'preferred')
      .map((role) => ({
        ...shared,
        option,
        role,
        worth: optionWorth(candidate, option, input) - standInCost(candidate, role),
        coverage: coverageOf(candidate, option, input.request),
      })),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order that does not depend on the library's: earlier phases and levels first, then by key. */
const compareCandidates = (a: Candidate, b: Candidate): number =>
  a.variation.phase - b.variation.phase ||
  compareText(a.variation.specId, b.variation.specId) ||
  compareText(a.key, b.key);

/** Puts together what the search needs. */
export const buildProblem = (candidates: readonly Candidate[], input: PlanInput): Problem => ({
  picks: candidates
    .toSorted(compareCandidates)
    .flatMap((candidate) => candidatePicks(candidate, input))
    .map((pick, order) => ({ ...pick, order })),
  limits: sessionLimits(input),
  againstMobility: rejectMobility(input),
  roleWorth: roleWorth(requestToBudget(input.request, input.assessment) / 60_000, asksForWarmUp(input)),
});
