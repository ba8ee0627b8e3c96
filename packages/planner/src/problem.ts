import { type ItemRole, positionToStation, type Rejection } from '@ilium/movement';
import { conditionOf, mobilityShareOf } from '@ilium/safety';
import type { Milliseconds, Seconds } from '@ilium/units';
import { requestToBudget } from './budget.ts';
import type { Candidate } from './candidate.ts';
import { isHeavyOnOneLeg } from './dose-arithmetic.ts';
import { type DoseOption, doseOptions } from './dose-option.ts';
import { endRangeBits } from './end-range.ts';
import type { Goal } from './goal.ts';
import { hasTriedAnything, type PlanInput, prescribedKeys } from './plan-input.ts';
import { positionNumber, rankByRole } from './walk-table.ts';
import { candidateWorth, coverYields, optionWorth, possibleRoles, roleYields, type Yield } from './worth.ts';

/** Something of which a session may hold so much and no more. */
export interface Cap {
  readonly name: string;
  readonly most: number;
}

/** An amount of a goal or of a cap, by its number in the problem. */
export interface Share {
  readonly of: number;
  readonly amount: number;
}

/** A candidate at one dose in one role: what the search chooses from. */
export interface Pick {
  /** Its place among all picks; decides between equals. */
  readonly order: number;
  /** The number of its candidate: a session holds at most one pick of each. */
  readonly item: number;
  readonly candidate: Candidate;
  readonly option: DoseOption;
  readonly role: ItemRole;
  /** The place of its part in the session, and of its position among all positions. */
  readonly rank: number;
  readonly position: number;
  /** Thousandths of a point, besides goals. */
  readonly worth: number;
  readonly gives: readonly Share[];
  readonly takes: readonly Share[];
  /** Joint motions taken to the end of range, as bits. */
  readonly endRange: number;
  readonly isMobility: boolean;
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
  readonly candidates: readonly Candidate[];
  readonly picks: readonly Pick[];
  readonly goals: readonly Goal[];
  readonly caps: readonly Cap[];
  readonly limits: SessionLimits;
  /** Numbers of candidates that must be in. */
  readonly must: readonly number[];
  /** Why mobility may only have a share of the time; empty where it may have all. */
  readonly againstMobility: readonly Rejection[];
}

/** Strength that asks for a pause (E2 "strength-heavy"): one leg bears the weight alone, or a band resists (P). */
export const isStrengthHeavy = ({ movement, variation }: Candidate): boolean =>
  movement.kind === 'strength' && isHeavyOnOneLeg(variation);

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

/** Numbers things by name as they come up, and keeps the first of each name. */
class Numbered<T extends { readonly name: string }> {
  readonly all: T[] = [];
  readonly #numberByName = new Map<string, number>();

  numberOf(thing: T): number {
    const known = this.#numberByName.get(thing.name);
    if (known !== undefined) return known;
    this.#numberByName.set(thing.name, this.all.length);
    this.all.push(thing);
    return this.all.length - 1;
  }
}

type Take = Cap & { readonly amount: number };

const oneOf = (name: string, most: number): Take => ({ name, most, amount: 1 });

/** What every pick of a candidate uses up (E2, E5b). Two stretches of one movement to the same end are one. */
function ownTakes(candidate: Candidate, limits: SessionLimits, isNew: boolean): readonly Take[] {
  const { movement, past, variation } = candidate;
  return [
    oneOf(`family ${movement.family}`, limits.perFamily),
    oneOf(`stretch ${movement.id} ${endRangeBits(variation)}`, 1),
    ...(isStrengthHeavy(candidate) ? [oneOf('heavy', limits.heavy)] : []),
    ...(isNew && limits.newItems < Infinity ? [oneOf('new', limits.newItems)] : []),
    ...(past.preferred ? [oneOf('preferred', limits.preferred)] : []),
  ];
}

/** What a dose uses up: seconds of stretch of its movement. */
const doseTakes = ({ movement }: Candidate, { stretchSeconds: amount }: DoseOption, limits: SessionLimits) =>
  amount > 0 ? [{ name: `seconds ${movement.id}`, most: limits.stretchSeconds, amount }] : [];

/** What a role uses up: a session opens once and settles once. */
function roleTakes(role: ItemRole, limits: SessionLimits): readonly Take[] {
  if (role === 'preparation') return [oneOf('preparations', limits.preparations)];
  return role === 'settle' ? [oneOf('settling', limits.settling)] : [];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Order that depends neither on the library's order nor on names while specification ids differ: earlier phases first,
 * then by id.
 */
export const compareCandidates = (a: Candidate, b: Candidate): number =>
  a.variation.phase - b.variation.phase ||
  compareText(a.variation.specId, b.variation.specId) ||
  compareText(a.key, b.key);

/** Where a problem's picks are put together. */
class Workshop {
  readonly picks: Pick[] = [];
  readonly goals = new Numbered<Goal>();
  readonly caps = new Numbered<Cap>();
  readonly #input: PlanInput;
  readonly #limits: SessionLimits;

  constructor(input: PlanInput, limits: SessionLimits) {
    this.#input = input;
    this.#limits = limits;
  }

  #giveAll = (yields: readonly Yield[]): readonly Share[] =>
    yields.map(({ goal, amount }) => ({ of: this.goals.numberOf(goal), amount }));

  #takeAll = (takes: readonly Take[]): readonly Share[] =>
    takes.map(({ amount, ...cap }) => ({ of: this.caps.numberOf(cap), amount }));

  /** Adds every pick of a candidate: each dose in each part that it may play. */
  add(candidate: Candidate, item: number): void {
    const input = this.#input;
    // What a therapist asks for they have shown: one new move a session (E5b) is for what the builder itself brings (P).
    const isAsked = prescribedKeys(input)?.includes(candidate.key) ?? false;
    const countsAsNew = !isAsked && candidate.past.tried === 0 && hasTriedAnything(input.history);
    const own = candidateWorth(candidate, input);
    const takes = this.#takeAll(ownTakes(candidate, this.#limits, countsAsNew));
    const shared = {
      item,
      candidate,
      position: positionNumber[candidate.variation.position],
      endRange: endRangeBits(candidate.variation),
      isMobility: candidate.movement.kind === 'mobility',
      countsAsNew,
    };
    const roles = possibleRoles(candidate).map((role) => ({
      role,
      rank: rankByRole[role],
      gives: this.#giveAll(roleYields(candidate, role, input)),
      takes: this.#takeAll(roleTakes(role, this.#limits)),
    }));
    for (const option of doseOptions(candidate, input)) {
      const gives = this.#giveAll(coverYields(candidate, option, input));
      const seconds = this.#takeAll(doseTakes(candidate, option, this.#limits));
      for (const { role, rank, ...part } of roles)
        if (option.extraReps === 0 || role === 'mobility' || role === 'preferred')
          this.picks.push({
            ...shared,
            order: this.picks.length,
            option,
            role,
            rank,
            worth: optionWorth(candidate, own, option, role, input),
            gives: [...gives, ...part.gives],
            takes: [...takes, ...seconds, ...part.takes],
          });
    }
  }
}

/** Puts together what the search needs. */
export function buildProblem(filtered: readonly Candidate[], input: PlanInput): Problem {
  const candidates = filtered.toSorted(compareCandidates);
  const limits = sessionLimits(input);
  const workshop = new Workshop(input, limits);
  for (const [item, candidate] of candidates.entries()) workshop.add(candidate, item);
  const { picks, goals, caps } = workshop;
  return {
    candidates,
    picks,
    goals: goals.all,
    caps: caps.all,
    limits,
    must: [],
    againstMobility: rejectMobility(input),
  };
}

/** The station of a pick, for telling. */
export const stationOf = ({ candidate }: Pick) => positionToStation(candidate.variation.position);
