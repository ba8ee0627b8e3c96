import type { BodySide, VariationKey } from '@ilium/movement';
import type { ComparisonMoment, TableRound, VisitEnding, VisitHalt, VisitRecord } from '@ilium/record';
import {
  CEILING,
  DEEPEN_UP_TO,
  PINCH_ENDS_ALL,
  PINCH_ENDS_PLAIN,
  RED_ABOVE,
  REDS_THAT_END,
} from './table-rules.ts';
import type { TechniqueToday, VisitPlan } from './visit-plan.ts';

/** How far a round goes, against the one before of the same version on the same leg. */
export type Depth = 'first' | 'lighter' | 'same' | 'deeper';

/** One round that comes next. */
export interface RoundStep {
  readonly kind: 'round';
  readonly side: BodySide;
  readonly variation: VariationKey;
  /** Which technique, counted from 0. */
  readonly technique: number;
  /** The version with the towel in the groin. */
  readonly isWedge: boolean;
  /** Counted from 1. */
  readonly round: number;
  readonly of: number;
  readonly depth: Depth;
  /** What the client called the round before of this version on this leg; `null` for none. */
  readonly before: number | null;
}

/** What comes next at a visit. */
export type VisitStep =
  | { readonly kind: 'compare'; readonly moment: ComparisonMoment }
  | RoundStep
  | { readonly kind: 'over'; readonly how: VisitEnding };

/** What was done so far; the step that comes next follows from it alone, so a reload loses nothing. */
export type VisitSoFar = Pick<VisitRecord, 'comparisons' | 'rounds' | 'halts' | 'ended'>;

type Leg = VisitPlan['legs'][number];

const isRed = ({ discomfort }: TableRound): boolean => discomfort !== null && discomfort > RED_ABOVE;

/** Of what was done or stopped, what belongs to one technique on one leg. */
const roundsOf = <Done extends VisitHalt>(
  { plain, wedge }: TechniqueToday,
  side: BodySide,
  all: readonly Done[],
): readonly NonNullable<Done>[] =>
  all.filter(
    (one): one is NonNullable<Done> =>
      one?.side === side && (one.variation === plain || one.variation === wedge),
  );

/** Why no technique may be done any more at this visit; `null` where they may. */
function endingOf({ legs }: VisitPlan, rounds: readonly TableRound[]): VisitEnding | null {
  const wedges = legs.flatMap(({ techniques }) => techniques.map(({ wedge }) => wedge));
  const staysPinched = rounds.some(
    ({ variation, pinch }) => wedges.includes(variation) && pinch >= PINCH_ENDS_ALL,
  );
  if (staysPinched) return 'pinch';
  return rounds.filter(isRed).length >= REDS_THAT_END ? 'discomfort' : null;
}

/** Deeper only after a round that was told and was light enough; what was not told deepens nothing (B.5, I08). */
function depthOf(last: TableRound | undefined, { isLight }: VisitPlan): Depth {
  if (!last) return 'first';
  if (last.discomfort === null) return 'same';
  if (last.discomfort > CEILING) return 'lighter';
  return last.discomfort <= DEEPEN_UP_TO && !isLight ? 'deeper' : 'same';
}

/** The version and round that a technique goes on with on a leg; `null` once it is over there. */
function goesOnWith(
  technique: TechniqueToday,
  done: readonly TableRound[],
): Pick<RoundStep, 'variation' | 'isWedge' | 'round' | 'of'> | null {
  const { plain, wedge, begins, rounds, wedgeRounds } = technique;
  if (begins === null || done.length >= rounds || done.some((round) => round.skipped || isRed(round)))
    return null;
  const needsWedge = begins === 'wedge' || done.some(({ pinch }) => pinch >= PINCH_ENDS_PLAIN);
  if (!needsWedge) return { variation: plain, isWedge: false, round: done.length + 1, of: rounds };
  const wedged = done.filter(({ variation }) => variation === wedge).length;
  const of = Math.min(wedgeRounds, rounds - (done.length - wedged));
  return wedge && wedged < of ? { variation: wedge, isWedge: true, round: wedged + 1, of } : null;
}

/**
 * The next round on a leg: techniques take turns (002: alternating), whichever had fewer rounds first. What was stopped
 * on a leg is not taken up there again.
 */
function nextOnLeg(
  plan: VisitPlan,
  { side, techniques }: Leg,
  { rounds, halts }: Pick<VisitSoFar, 'rounds' | 'halts'>,
): RoundStep | null {
  const open = techniques.flatMap((technique, place) => {
    const done = roundsOf(technique, side, rounds);
    const next = roundsOf(technique, side, halts).length === 0 ? goesOnWith(technique, done) : null;
    if (!next) return [];
    const last = done.findLast(({ variation }) => variation === next.variation);
    const step: RoundStep = {
      kind: 'round',
      side,
      technique: place,
      ...next,
      depth: depthOf(last, plan),
      before: last?.discomfort ?? null,
    };
    return [{ step, done: done.length }];
  });
  return open.toSorted((a, b) => a.done - b.done)[0]?.step ?? null;
}

/**
 * What comes next (source 002, B.5): compare, the techniques in turn on the affected leg, compare, the other leg,
 * compare. Total, and over after at most three comparisons and every round once.
 */
export function nextVisitStep(plan: VisitPlan, visit: VisitSoFar): VisitStep {
  const { comparisons, rounds, ended } = visit;
  if (ended) return { kind: 'over', how: ended.how };
  const compares = (moment: ComparisonMoment): boolean =>
    plan.comparison !== null && comparisons.every((comparison) => comparison.moment !== moment);
  if (compares('before')) return { kind: 'compare', moment: 'before' };
  const ending = endingOf(plan, rounds);
  const [first, second] = ending ? [] : plan.legs.map((leg) => nextOnLeg(plan, leg, visit));
  if (first) return first;
  if (second) {
    const isBetween = rounds.some(({ side }) => side !== second.side) && compares('between');
    return isBetween ? { kind: 'compare', moment: 'between' } : second;
  }
  if (compares('after')) return { kind: 'compare', moment: 'after' };
  return { kind: 'over', how: ending ?? 'finished' };
}

/** What may follow once Stop was pressed; the therapist chooses, and may always end the visit. */
export interface AfterHalt {
  /** What would go on; `null` where a rule ends the techniques (B.5) or nothing is left. */
  readonly next: Exclude<VisitStep, { readonly kind: 'over' }> | null;
  /** Whether both legs may be compared once more at the end. */
  readonly mayCompare: boolean;
  /** How the visit is over if it ends now. */
  readonly how: VisitEnding;
}

/** What may follow a stop: never the technique that was stopped on that leg, and nothing that a rule ends (B.5). */
export function afterHalt(plan: VisitPlan, visit: VisitSoFar): AfterHalt {
  const step = nextVisitStep(plan, visit);
  const isEnd = step.kind === 'over' || (step.kind === 'compare' && step.moment === 'after');
  return {
    next: isEnd ? null : step,
    mayCompare:
      plan.comparison !== null &&
      visit.rounds.length > 0 &&
      visit.comparisons.every(({ moment }) => moment !== 'after'),
    how: endingOf(plan, visit.rounds) ?? 'stopped',
  };
}

/** Every step of a visit at which the client always says the same: a branch of the programme, laid out. */
export function layOutVisit(
  plan: VisitPlan,
  tell: (step: RoundStep) => Pick<TableRound, 'discomfort' | 'pinch'>,
): readonly VisitStep[] {
  const none = { left: null, right: null };
  const steps: VisitStep[] = [];
  let visit: VisitSoFar = { comparisons: [], rounds: [], halts: [], ended: null };
  for (;;) {
    const step = nextVisitStep(plan, visit);
    steps.push(step);
    if (step.kind === 'over') return steps;
    if (step.kind === 'compare') {
      const comparison = { moment: step.moment, unit: 'cm', outward: none, inward: none } as const;
      visit = { ...visit, comparisons: [...visit.comparisons, comparison] };
    } else {
      const { variation, side } = step;
      const round = { variation, side, skipped: false, heldSeconds: plan.holdSeconds, ...tell(step) };
      visit = { ...visit, rounds: [...visit.rounds, round] };
    }
  }
}
