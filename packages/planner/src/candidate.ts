import type {
  BodySide,
  LibraryEntry,
  LimitNote,
  Movement,
  PlanItem,
  PlanRequest,
  Rejection,
  RuleId,
  Setup,
  Variation,
  VariationKey,
} from '@ilium/movement';
import { oppositeSide } from '@ilium/movement';
import {
  type Allowance,
  type Assessment,
  closedPlacesOf,
  conditionOf,
  type DoseCaps,
  type SideAllowance,
} from '@ilium/safety';
import { ceilingsOf, type DoseCeiling } from './dose-ceiling.ts';
import { knownAllowance } from './known-allowance.ts';
import { gatesOf, judgePhase } from './open-phase.ts';
import { type PlanInput, untried, type VariationHistory } from './plan-input.ts';
import { hasPainfulSide, requestToLead } from './request.ts';
import { judgeRest } from './rest.ts';
import { judgeShape } from './shape.ts';

/** A variation that the filter lets through, with what it may be done with. */
export interface Candidate {
  readonly key: VariationKey;
  readonly movement: Movement;
  readonly variation: Variation;
  /** Ways to set it up here and now, the preferred one first. At least one. */
  readonly setups: readonly Setup[];
  /** As in {@link PlanItem.sides}. */
  readonly sides: readonly BodySide[];
  readonly oneSided: PlanItem['oneSided'];
  readonly limits: readonly LimitNote[];
  /** The strictest caps of the sides that work; one dose holds for both (I13: the other side gets no less). */
  readonly caps: DoseCaps;
  /** What the record and a prescription allow at most. */
  readonly ceilings: readonly DoseCeiling[];
  readonly past: VariationHistory;
}

/** What the filter says about one variation: let through, or every reason against it, the most telling first. */
export type Admission =
  | { readonly candidate: Candidate; readonly rejections: readonly [] }
  | { readonly candidate: null; readonly rejections: readonly Rejection[] };

const uniqueBy = <T>(values: readonly T[], nameOf: (value: T) => string): readonly T[] => [
  ...new Map(values.map((value) => [nameOf(value), value])).values(),
];

/** Ways to set a variation up at places that no condition closes. */
const openSetups = ({ setups }: Variation, assessment: Assessment): readonly Setup[] => {
  const closed = closedPlacesOf(assessment);
  return setups.filter(({ place }) => !closed.includes(place));
};

/** Ways to set a variation up with what is there (I25). */
const availableSetups = (variation: Variation, { request, assessment }: PlanInput): readonly Setup[] =>
  openSetups(variation, assessment).filter(
    ({ place, equipment }) =>
      request.places.includes(place) && equipment.every((one) => request.equipment.includes(one)),
  );

/** Why a variation cannot be set up: something is missing, or a condition closes every place for it. */
function rejectPlace(variation: Variation, input: PlanInput): readonly Rejection[] {
  const needs = openSetups(variation, input.assessment);
  if (needs.length > 0) return [{ code: 'place', needs, rule: 'I25' }];
  const usedPlaces = variation.setups.map(({ place }) => place);
  return input.assessment.conditions
    .map(({ condition }) => conditionOf(condition))
    .filter(({ closedPlaces }) => closedPlaces.some((place) => usedPlaces.includes(place)))
    .map(({ id, rule }) => ({ code: 'blocked', condition: id, side: null, rule }));
}

/** Sides that may work, in order of the lead; an item that needs both sides has both or none. */
function workingSides(variation: Variation, allowance: Allowance, lead: BodySide): readonly BodySide[] {
  const open = [lead, oppositeSide(lead)].filter((side) => allowance[side].status !== 'blocked');
  return variation.sidedness === 'each' || open.length === 2 ? open : [];
}

/**
 * Sides in the order they are done. Stretches begin on the leading side; strength is learned on the easy side first
 * where one side hurts (E5b).
 */
function sidesInOrder(entry: LibraryEntry, open: readonly BodySide[], request: PlanRequest) {
  if (entry.variation.sidedness === 'symmetric') return [];
  if (entry.variation.sidedness === 'alternating') return open.slice(0, 1);
  return entry.movement.kind === 'strength' && hasPainfulSide(request) ? open.toReversed() : open;
}

const lowest = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce((a, b) => (a === undefined ? b : b === undefined ? a : Math.min(a, b)), undefined);

/** The stricter of several caps, field by field. */
function strictestCaps(caps: readonly DoseCaps[]): DoseCaps {
  const holdSeconds = lowest(caps.map((one) => one.holdSeconds));
  const reps = lowest(caps.map((one) => one.reps));
  const sets = lowest(caps.map((one) => one.sets));
  return {
    ...(holdSeconds === undefined ? {} : { holdSeconds }),
    ...(reps === undefined ? {} : { reps }),
    ...(sets === undefined ? {} : { sets }),
  };
}

interface Sided {
  readonly condition: string;
  readonly side: BodySide | null;
  readonly rule: RuleId;
}

/** Each note once, those of the leading side before those of the other, so that mirrored people get mirrored plans. */
const inOrder = <T extends Sided>(notes: readonly T[], lead: BodySide): readonly T[] =>
  uniqueBy(notes, ({ condition, side, rule }) => `${condition} ${side} ${rule}`).toSorted(
    (a, b) => Number(a.side === oppositeSide(lead)) - Number(b.side === oppositeSide(lead)),
  );

const blocksOf = (sides: readonly SideAllowance[], lead: BodySide): readonly Rejection[] =>
  inOrder(
    sides.flatMap(({ blocks }) => blocks),
    lead,
  ).map(({ condition, side, rule }) => ({ code: 'blocked', condition, side, rule }));

const isAssisted = ({ movement, variation }: LibraryEntry): boolean =>
  movement.kind === 'assisted' || movement.kind === 'measure' || variation.load.trunk.assisted === 1;

const blockedSide = (open: readonly BodySide[], allowance: Allowance): PlanItem['oneSided'] => {
  const [only] = open;
  if (!only || open.length === 2) return null;
  const blocked = oppositeSide(only);
  return { blocked, rules: [...new Set(allowance[blocked].blocks.map(({ rule }) => rule))] };
};

/** Every reason against a variation. A missing place comes after a block: changing the place would not help. */
function findRejections(
  entry: LibraryEntry,
  input: PlanInput,
  blocks: readonly Rejection[],
): readonly Rejection[] {
  const { assessment, history } = input;
  const variation = { ...entry.variation, gates: gatesOf(entry.variation, history) };
  const rest = judgeRest(entry, input);
  const phase = judgePhase(variation, assessment, history.gatesMet);
  const shape = judgeShape(entry, input);
  return [
    ...(isAssisted(entry) ? [{ code: 'assisted', rule: 'I18' } as const] : []),
    ...blocks,
    ...(rest ? [rest] : []),
    ...(phase ? [phase] : []),
    ...(shape ? [shape] : []),
    ...(availableSetups(variation, input).length === 0 ? rejectPlace(variation, input) : []),
  ];
}

/** The filter: what keeps a variation out of today's session, or how it may be done (I03, I13, I18, I25). */
export function admit(entry: LibraryEntry, input: PlanInput): Admission {
  const { key, movement, variation } = entry;
  const { request, history } = input;
  const allowance = knownAllowance(input.assessment, variation);
  const lead = requestToLead(request);
  const open = workingSides(variation, allowance, lead);
  const blocks = open.length === 0 ? blocksOf([allowance[lead], allowance[oppositeSide(lead)]], lead) : [];
  const rejections = findRejections(entry, input, blocks);
  if (rejections.length > 0 || open.length === 0) return { candidate: null, rejections };
  const used = open.map((side) => allowance[side]);
  const candidate: Candidate = {
    key,
    movement,
    variation,
    setups: availableSetups(variation, input),
    sides: sidesInOrder(entry, open, request),
    oneSided: blockedSide(open, allowance),
    limits: inOrder(
      used.flatMap(({ limits }) => limits),
      lead,
    ),
    caps: strictestCaps(used.map(({ caps }) => caps)),
    ceilings: ceilingsOf(entry, input),
    past: history.byVariation[key] ?? untried,
  };
  return { candidate, rejections: [] };
}
