import {
  everyPart,
  holdPerSide,
  itemTime,
  type Plan,
  type PlanItem,
  type Programme,
  type ProgrammeItem,
  type ProgrammePart,
  type Reason,
  type Rejection,
  RULES_VERSION,
  transitionTime,
  type VariationKey,
} from '@ilium/movement';
import type { Milliseconds, Seconds } from '@ilium/units';
import { admit, type Candidate } from './candidate.ts';
import { filterLibrary } from './filter.ts';
import { type PlanInput, renameHistory } from './plan-input.ts';
import { chooseSetups, itemsToTotal } from './plan-items.ts';
import { isStrengthHeavy, rejectMobility, sessionLimits } from './problem.ts';
import { refuseForFit, refuseForSafety, refuseForToday } from './refusal.ts';
import { capDose, rejectBelowBounds } from './usual-dose.ts';

/** What a published programme is planned from. */
export interface ProgrammeInput extends PlanInput {
  readonly programme: Programme;
  /** Id of the one part to do; the whole programme without it. */
  readonly part?: string;
}

/** Items in an order that is not the planner's to choose, and why they are there. */
interface GivenItems extends PlanInput {
  readonly parts: readonly Pick<ProgrammePart, 'items'>[];
  readonly reason: Reason;
}

/** A published item that may be done, at its dose for this person. */
interface Line {
  readonly candidate: Candidate;
  readonly item: Omit<PlanItem, 'setup' | 'transitionMs'>;
}

type Judged =
  | { readonly line: Line }
  | { readonly key: VariationKey; readonly reasons: readonly Rejection[] };

/** Published doses are kept, except where class, limits or bounds allow less (E2, I04). */
function toLine(candidate: Candidate, published: ProgrammeItem, input: GivenItems): Line {
  const { key, sides, oneSided, limits, past, movement, variation } = candidate;
  const { dose, notes } = capDose(candidate, published.dose, input, true);
  return {
    candidate,
    item: {
      variation: key,
      role: movement.kind === 'strength' ? 'strength' : 'mobility',
      dose,
      sides,
      extraReps: 0,
      oneSided,
      limits,
      reasons: [input.reason],
      doseNotes: notes,
      isNew: past.tried === 0,
      durationMs: itemTime(variation, dose, sides.length === 2 ? 2 : 1, 0),
    },
  };
}

/** A published item through the same filter as any other, its own gate included. */
function judgeItem(published: ProgrammeItem, input: GivenItems): Judged {
  const { gate, variation } = published;
  const entry = input.index.entryOf(variation);
  if (!entry) return { key: variation, reasons: [] };
  const { key } = entry;
  const { candidate, rejections } = admit(entry, input);
  if (!candidate) return { key, reasons: rejections };
  if (gate && !input.history.gatesMet.includes(gate))
    return { key, reasons: [{ code: 'gate', gate, rule: 'E6' }] };
  const reasons = rejectBelowBounds(candidate);
  if (reasons.length > 0) return { key, reasons };
  return { line: toLine(candidate, published, input) };
}

const addTransitions = (lines: readonly Line[]): readonly PlanItem[] => {
  const setups = chooseSetups(lines.map(({ candidate }) => candidate));
  return lines.flatMap(({ candidate, item }, i) => {
    const setup = setups[i];
    const before = lines[i - 1]?.candidate.variation.position ?? 'standing';
    const transitionMs = transitionTime(before, candidate.variation.position);
    return setup ? { ...item, setup, transitionMs } : [];
  });
};

/** Time of these lines one after the other, everything included. */
const timeOf = (lines: readonly Line[]): Milliseconds => itemsToTotal(addTransitions(lines));

const stretchOf = (lines: readonly Line[], movement: string): Seconds =>
  lines
    .filter(({ candidate }) => candidate.movement.id === movement)
    .filter(({ candidate }) => candidate.variation.dose.kind.startsWith('static'))
    .reduce((total, { item }) => total + holdPerSide(item.dose, 0), 0);

const keysOf = (lines: readonly Line[]): readonly VariationKey[] => lines.map(({ item }) => item.variation);

/** Why a line may not follow the lines before it, whatever the minutes: the bounds of any session (E2). */
function judgeLine(line: Line, before: readonly Line[], input: PlanInput): Rejection | null {
  const limits = sessionLimits(input);
  const { movement } = line.candidate;
  const heavy = before.filter(({ candidate }) => isStrengthHeavy(candidate));
  if (isStrengthHeavy(line.candidate) && heavy.length >= limits.heavy)
    return { code: 'outranked', by: keysOf(heavy), rule: 'E2' };
  if (stretchOf([...before, line], movement.id) > limits.stretchSeconds) {
    const same = before.filter(({ candidate }) => candidate.movement === movement);
    return { code: 'outranked', by: keysOf(same), rule: 'E2' };
  }
  return null;
}

/** What of a programme is done today, and what is left out and why. */
interface Slice {
  readonly lines: readonly Line[];
  readonly rejections: Readonly<Record<VariationKey, readonly Rejection[]>>;
}

const reject = (slice: Slice, key: VariationKey, reasons: readonly Rejection[]): Slice => ({
  ...slice,
  rejections: { ...slice.rejections, [key]: [...(slice.rejections[key] ?? []), ...reasons] },
});

/** A part added to what is done so far, as far as filter and bounds allow; the minutes are not asked yet. */
function addPart(slice: Slice, part: GivenItems['parts'][number], input: GivenItems): Slice {
  let so = slice;
  for (const published of part.items) {
    const judged = judgeItem(published, input);
    if (!('line' in judged)) {
      so = reject(so, judged.key, judged.reasons);
      continue;
    }
    const { line } = judged;
    const bound = judgeLine(line, so.lines, input);
    so = bound ? reject(so, line.item.variation, [bound]) : { ...so, lines: [...so.lines, line] };
  }
  return so;
}

/** The lines that no longer fit the minutes, left out with the time they would have taken the session to. */
const rejectLines = (slice: Slice, lines: readonly Line[], before: readonly Line[]): Slice =>
  lines.reduce((so, line, i) => {
    const needsMs = timeOf([...before, ...lines.slice(0, i + 1)]);
    return reject(so, line.item.variation, [{ code: 'minutes', needsMs, rule: 'I16' }]);
  }, slice);

/** As many of the lines, from the first, as fit the minutes. */
function fitLines(slice: Slice, budgetMs: Milliseconds): Slice {
  const most = slice.lines.findLastIndex((_, i) => timeOf(slice.lines.slice(0, i + 1)) <= budgetMs) + 1;
  const kept = slice.lines.slice(0, most);
  return rejectLines({ ...slice, lines: kept }, slice.lines.slice(most), kept);
}

/**
 * The programme cut to the minutes: whole parts in their order; the first part is begun even where it does not fit whole,
 * a later one waits for another day.
 */
function sliceParts(input: GivenItems): Slice {
  const { budgetMs } = sessionLimits(input);
  let slice: Slice = { lines: [], rejections: {} };
  let isFull = false;
  for (const part of input.parts) {
    const whole = addPart(slice, part, input);
    const added = whole.lines.slice(slice.lines.length);
    const fits: boolean = !isFull && (added.length === 0 || timeOf(whole.lines) <= budgetMs);
    isFull ||= !fits;
    if (fits) slice = whole;
    else if (slice.lines.length === 0) slice = fitLines(whole, budgetMs);
    else slice = rejectLines({ ...whole, lines: slice.lines }, added, slice.lines);
  }
  return slice;
}

/** Mobility cut from the end until it keeps its share of the time (B.4 hypermobile). */
function keepMobilityShare(slice: Slice, input: PlanInput): Slice {
  const { mobilityPercent } = sessionLimits(input);
  const isMobility = ({ candidate }: Line) => candidate.movement.kind === 'mobility';
  const time = (lines: readonly Line[]) => lines.reduce((total, { item }) => total + item.durationMs, 0);
  const { lines } = slice;
  if (100 * time(lines.filter(isMobility)) <= mobilityPercent * time(lines)) return slice;
  const last = lines.findLast(isMobility);
  if (!last) return slice;
  const rest = { ...slice, lines: lines.filter((line) => line !== last) };
  return keepMobilityShare(reject(rest, last.item.variation, rejectMobility(input)), input);
}

/** Items of HIGH irritability sessions are few, whatever a programme publishes (E2). */
function keepGentleCount(slice: Slice, { assessment }: PlanInput): Slice {
  const isGentle = assessment.irritability === 'high' || assessment.status === 'gentle-only';
  const most = isGentle ? assessment.caps.items.max : Infinity;
  const kept = slice.lines.slice(0, most);
  return slice.lines
    .slice(most)
    .reduce<Slice>(
      (so, { item }) => reject(so, item.variation, [{ code: 'outranked', by: keysOf(kept), rule: 'E2' }]),
      { ...slice, lines: kept },
    );
}

/** Rejections without the keys that are done after all: a programme may name a variation twice. */
const dropDone = ({ lines, rejections }: Slice): Slice['rejections'] =>
  Object.fromEntries(
    (Object.entries(rejections) as [VariationKey, readonly Rejection[]][]).filter(
      ([key, reasons]) => reasons.length > 0 && !keysOf(lines).includes(key),
    ),
  );

/** The library without what is not asked for, for finding what would open it. */
function onlyNamed({ index, parts }: GivenItems): PlanInput['index'] {
  const named = parts.flatMap(({ items }) => items).map(({ variation }) => index.entryOf(variation));
  return { ...index, entries: index.entries.filter((entry) => named.includes(entry)) };
}

/**
 * Given items as today's session: in their order at their doses, through the same filter as any other session. What is
 * blocked, out of place or beyond the minutes is left out and said so in `rejections`. Total. A letter that is followed
 * caps its doses (D9); that something else is done than it asks for was chosen by hand.
 */
function planGiven(given: GivenItems): Plan {
  const refusal = refuseForSafety(given) ?? refuseForToday(given);
  if (refusal) return refusal;
  const input = { ...given, history: renameHistory(given.history, given.index) };
  const slice = keepMobilityShare(keepGentleCount(sliceParts(input), input), input);
  const items = addTransitions(slice.lines);
  const rejections = dropDone(slice);
  if (items.length === 0) {
    const { prescription: _, ...free } = input;
    const own = { ...free, index: onlyNamed(input) };
    return refuseForFit(filterLibrary(own), rejections, own);
  }
  return {
    kind: 'session',
    rulesVersion: RULES_VERSION,
    libraryVersion: input.index.library.version,
    request: input.request,
    items,
    totalMs: itemsToTotal(items),
    rejections,
    waysOut: [],
  };
}

/** A published programme, or one part of it, as today's session. An unknown part gives no session. */
export function planProgramme({ programme, part, ...input }: ProgrammeInput): Plan {
  const parts = part === undefined ? programme.parts : everyPart(programme).filter(({ id }) => id === part);
  return planGiven({ ...input, parts, reason: { code: 'published', programme: programme.id, rule: 'A.4' } });
}
