import {
  type BodySide,
  type Dose,
  itemTime,
  type LibraryEntry,
  type LibraryIndex,
  type LimitNote,
  type PlanItem,
  type Position,
  type RuleId,
  type SessionPlan,
  sessionTime,
  transitionTime,
  type Variation,
  type VariationKey,
} from '@ilium/movement';
import { MINUTE, type Milliseconds } from '@ilium/units';
import { allowanceOf, closedPlacesOf } from './allowance.ts';
import type { Assessment, DoseCaps, SideAllowance } from './assessment.ts';
import { conditionOf } from './conditions.ts';

/** Why an item of a plan from elsewhere, or one side of it, is left out. */
export interface LeftOut {
  /** Index in the plan as it came. */
  readonly item: number;
  readonly variation: VariationKey;
  /** The side that is left out; `null` for the whole item. */
  readonly side: BodySide | null;
  readonly because:
    | 'shut'
    | 'unknown'
    | 'assisted'
    | 'blocked'
    | 'closed-place'
    | 'not-calm'
    | 'under-its-bounds'
    | 'too-long';
  readonly rules: readonly RuleId[];
}

/** A plan from elsewhere (a file, a therapist, an old record), as far as it may be done today. */
export interface AllowedPart {
  /** `null` where nothing of it may be done. */
  readonly plan: SessionPlan | null;
  /** What is not in `plan`, in order; to be said. */
  readonly leftOut: readonly LeftOut[];
  /** Indices, in the plan as it came, of items that are done with less than it says. */
  readonly lessened: readonly number[];
}

/** What a plan is judged with. */
export interface AllowedContext {
  readonly index: LibraryIndex;
  readonly assessment: Assessment;
}

/** Sessions end after this much (E2). */
const LONGEST_SESSION: Milliseconds = 30 * MINUTE;

type Kept = { readonly n: number; readonly entry: LibraryEntry; readonly item: PlanItem };
type Judged = { readonly kept: Kept | null; readonly leftOut: readonly LeftOut[] };

const uniqueNotes = (sides: readonly SideAllowance[]): readonly LimitNote[] => [
  ...new Map(
    sides.flatMap(({ limits }) => limits).map((note) => [`${note.condition} ${note.side}`, note]),
  ).values(),
];

/** The dose inside the bounds of the variation (A.5) and the caps of its limits (I04, I09). */
function lessenDose(
  { holdSeconds, reps, sets }: Dose,
  { dose: { bounds } }: Variation,
  caps: readonly DoseCaps[],
) {
  const most = (own: number, part: keyof DoseCaps): number =>
    Math.min(own, ...caps.map((cap) => cap[part] ?? Infinity));
  return {
    holdSeconds: Math.min(holdSeconds, most(bounds.holdSeconds.max, 'holdSeconds')),
    reps: Math.min(reps, most(bounds.reps.max, 'reps')),
    sets: Math.min(sets, most(bounds.setsMax, 'sets')),
  };
}

const isUnder = ({ holdSeconds, reps, sets }: Dose, { dose: { bounds } }: Variation): boolean =>
  holdSeconds < bounds.holdSeconds.min || reps < 1 || sets < 1;

const isAssisted = ({ movement, variation }: LibraryEntry): boolean =>
  movement.kind === 'assisted' || movement.kind === 'measure' || variation.load.trunk.assisted === 1;

/** Rules that close a place for this person. */
const closedBy = (item: PlanItem, { assessment }: AllowedContext): readonly RuleId[] =>
  closedPlacesOf(assessment).includes(item.setup.place)
    ? assessment.conditions
        .map(({ condition }) => conditionOf(condition))
        .filter(({ closedPlaces }) => closedPlaces.includes(item.setup.place))
        .map(({ rule }) => rule)
    : [];

const rulesOf = ({ blocks }: SideAllowance): readonly RuleId[] => [
  ...new Set(blocks.map(({ rule }) => rule)),
];

/** Sides that an item uses; both where they alternate or work together. */
const usedSides = (item: PlanItem, { sidedness }: Variation): readonly BodySide[] =>
  sidedness === 'each' ? item.sides : ['left', 'right'];

/** What of an item's sides is allowed, at a dose that is. */
function judgeSides(n: number, item: PlanItem, entry: LibraryEntry, { assessment }: AllowedContext): Judged {
  const { variation } = entry;
  const allowance = allowanceOf(assessment, variation);
  const used = usedSides(item, variation);
  const blocked = used.filter((side) => allowance[side].status === 'blocked');
  const open = used.filter((side) => allowance[side].status !== 'blocked');
  const name = { item: n, variation: item.variation };
  const isWhole = open.length === 0 || (blocked.length > 0 && variation.sidedness !== 'each');
  if (isWhole) {
    const rules = [...new Set(blocked.flatMap((side) => rulesOf(allowance[side])))];
    return { kept: null, leftOut: [{ ...name, side: null, because: 'blocked', rules }] };
  }
  const allowed = open.map((side) => allowance[side]);
  const dose = lessenDose(
    item.dose,
    variation,
    allowed.map(({ caps }) => caps),
  );
  const [gone] = blocked;
  const leftOut: readonly LeftOut[] = gone
    ? [{ ...name, side: gone, because: 'blocked', rules: rulesOf(allowance[gone]) }]
    : [];
  if (isUnder(dose, variation))
    return { kept: null, leftOut: [{ ...name, side: null, because: 'under-its-bounds', rules: ['I09'] }] };
  const { bounds } = variation.dose;
  const extraReps = Math.max(0, Math.min(item.extraReps, bounds.reps.max + bounds.reliefReps - dose.reps));
  return {
    kept: {
      n,
      entry,
      item: {
        ...item,
        dose,
        extraReps: extraReps as PlanItem['extraReps'],
        sides: variation.sidedness === 'each' ? open : item.sides,
        oneSided: gone ? { blocked: gone, rules: rulesOf(allowance[gone]) } : item.oneSided,
        limits: uniqueNotes(allowed),
      },
    },
    leftOut,
  };
}

function judgeItem(n: number, item: PlanItem, context: AllowedContext): Judged {
  const { assessment, index } = context;
  const leave = (because: LeftOut['because'], rules: readonly RuleId[]): Judged => ({
    kept: null,
    leftOut: [{ item: n, variation: item.variation, side: null, because, rules }],
  });
  const entry = index.entryOf(item.variation);
  if (assessment.status === 'locked' || assessment.status === 'incomplete')
    return leave(
      'shut',
      assessment.locks.map(({ rule }) => rule),
    );
  if (!entry) return leave('unknown', []);
  if (isAssisted(entry)) return leave('assisted', ['I18']);
  if (assessment.status === 'gentle-only' && entry.variation.phase > 0) return leave('not-calm', ['B.2']);
  const closed = closedBy(item, context);
  if (closed.length > 0) return leave('closed-place', closed);
  return judgeSides(n, item, entry, context);
}

/** Items with the ways between them and their times as they are now. */
function withTimes(kept: readonly Kept[]): readonly PlanItem[] {
  let from: Position = 'standing';
  return kept.map(({ entry: { key, variation }, item }) => {
    const transitionMs = transitionTime(from, variation.position);
    from = variation.position;
    const sideCount = variation.sidedness === 'each' && item.sides.length === 2 ? 2 : 1;
    const durationMs = itemTime(variation, item.dose, sideCount, item.extraReps);
    return { ...item, variation: key, transitionMs, durationMs };
  });
}

/** As many items, from the first, as a session may last (E2). */
const fitSession = (kept: readonly Kept[]): number =>
  kept.findLastIndex((_, i) => sessionTime(withTimes(kept.slice(0, i + 1))) <= LONGEST_SESSION) + 1;

const isSameDose = (a: PlanItem, b: PlanItem): boolean =>
  a.extraReps === b.extraReps &&
  (['holdSeconds', 'reps', 'sets'] as const).every((part) => a.dose[part] === b.dose[part]);

/**
 * The part of a plan from elsewhere that may be done today: without what is blocked for the side that works, what this
 * library does not know, what only a therapist does, and what passes any bound (I03, I04, I09, I18). The plan that came
 * is not changed: whoever keeps it, keeps it whole. Total.
 */
export function allowedPart(plan: SessionPlan, context: AllowedContext): AllowedPart {
  const judged = plan.items.map((item, n) => judgeItem(n, item, context));
  const kept = judged.flatMap((one) => one.kept ?? []);
  const most = fitSession(kept);
  const tooLong = kept.slice(most).map(
    ({ n, item }): LeftOut => ({
      item: n,
      variation: item.variation,
      side: null,
      because: 'too-long',
      rules: ['E2'],
    }),
  );
  const done = kept.slice(0, most);
  const items = withTimes(done);
  const isLessened = ({ n, item }: Kept): boolean => {
    const was = plan.items[n];
    return was !== undefined && !isSameDose(was, item);
  };
  return {
    plan: items.length === 0 ? null : { ...plan, items, totalMs: sessionTime(items) },
    leftOut: [...judged.flatMap(({ leftOut }) => leftOut), ...tooLong].toSorted((a, b) => a.item - b.item),
    lessened: done.filter(isLessened).map(({ n }) => n),
  };
}
