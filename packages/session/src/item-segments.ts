import {
  type BodySide,
  type BreathPhase,
  type CueMoment,
  type Dose,
  GET_READY,
  type LibraryEntry,
  oppositeSide,
  repetitionParts,
  type Segment,
  type SegmentKind,
  type TimelinePlace,
  type Variation,
  wordingToText,
} from '@ilium/movement';
import { type Milliseconds, secondsToMilliseconds } from '@ilium/units';
import type { Catalogue } from '@ilium/words';
import type { Repetition } from './session-timeline.ts';

/** Everything that an item's segments depend on. */
export interface ItemWork {
  readonly item: number;
  readonly entry: LibraryEntry;
  readonly title: string;
  readonly dose: Dose;
  /** Working sides in order; for alternating variations the side that begins; empty when both work together. */
  readonly sides: readonly BodySide[];
  /** Repetitions beyond the dose on a side (`null`: together or alternating); they join its last set. */
  readonly extraOn: (side: BodySide | null) => number;
  readonly transitionMs: Milliseconds;
  readonly words: Catalogue;
}

/** Holds from here on are unhurried: the breath flows slowly unless the movement says otherwise. */
const LONG_HOLD: Milliseconds = 10_000;

const breathAt = (variation: Variation, moment: CueMoment): BreathPhase | undefined =>
  variation.cues.find((cue) => cue.moment === moment)?.breath;

const breathOf = (variation: Variation, kind: SegmentKind, durationMs: Milliseconds): BreathPhase => {
  if (kind === 'out') return breathAt(variation, 'start') ?? 'free';
  if (kind === 'back') return breathAt(variation, 'release') ?? 'free';
  if (kind !== 'hold') return 'free';
  return breathAt(variation, 'hold') ?? (durationMs >= LONG_HOLD ? 'slow' : 'free');
};

const headlineOf = ({ entry, title, words }: ItemWork, kind: SegmentKind, side: BodySide | null): string => {
  if (kind === 'transition' || kind === 'set-up') return title;
  if (kind === 'rest' || kind === 'set-rest') return words.headlineRest;
  if (kind === 'switch') return words.headlineSwitch;
  return wordingToText(entry.variation.headline, side ?? 'left', words.sideWords);
};

/** Which repetition comes where on one side, set by set. Alternating variations change side at each one. */
function repetitionPlaces(work: ItemWork, side: BodySide | null): readonly (readonly TimelinePlace[])[] {
  const { item, dose, entry } = work;
  const alternates = entry.variation.sidedness === 'alternating';
  return Array.from({ length: dose.sets }, (_, set) => {
    const reps = dose.reps + (set === dose.sets - 1 ? work.extraOn(alternates ? null : side) : 0);
    return Array.from({ length: alternates ? 2 * reps : reps }, (__, n) => {
      const second = alternates && n % 2 === 1 && side !== null;
      return {
        item,
        set,
        rep: alternates ? Math.floor(n / 2) : n,
        side: second ? oppositeSide(side) : side,
      };
    });
  });
}

/**
 * An item's segments and repetitions from `startMs` on, in whole milliseconds, by the arithmetic of `itemTime`.
 * Stretches of no length are left out. A rest or switch lies at the place that it leads to.
 */
export function itemToSegments(
  work: ItemWork,
  startMs: Milliseconds,
): { readonly segments: readonly Segment[]; readonly repetitions: readonly Repetition[] } {
  const { variation, key } = work.entry;
  const segments: Segment[] = [];
  const repetitions: Repetition[] = [];
  let cursor = startMs;
  const push = (kind: SegmentKind, at: TimelinePlace, reps: number, durationMs: Milliseconds) => {
    if (durationMs <= 0) return;
    segments.push({
      kind,
      at,
      variation: key,
      reps,
      startMs: cursor,
      durationMs,
      breath: breathOf(variation, kind, durationMs),
      headline: headlineOf(work, kind, at.side),
    });
    cursor += durationMs;
  };
  const pushRepetition = (at: TimelinePlace, reps: number) => {
    const start = cursor;
    const parts = repetitionParts(variation, work.dose);
    for (const kind of ['out', 'hold', 'back'] as const) push(kind, at, reps, parts[kind]);
    repetitions.push({ ...at, startMs: start, endMs: cursor });
  };
  const pushSide = (side: BodySide | null) => {
    const sets = repetitionPlaces(work, side);
    const first: TimelinePlace = { item: work.item, side, set: 0, rep: 0 };
    push('get-ready', first, 0, GET_READY);
    sets.forEach((places, set) => {
      const reps = 1 + Math.max(0, ...places.map(({ rep }) => rep));
      places.forEach((at, n) => {
        if (n > 0) push('rest', at, 0, secondsToMilliseconds(variation.dose.restSeconds));
        pushRepetition(at, reps);
      });
      const next = sets[set + 1]?.[0];
      if (next) push('set-rest', next, 0, secondsToMilliseconds(variation.dose.setRestSeconds));
    });
  };
  const runs = work.sides.length === 0 ? [null] : work.sides;
  const first: TimelinePlace = { item: work.item, side: runs[0] ?? null, set: 0, rep: 0 };
  push('transition', first, 0, work.transitionMs);
  push('set-up', first, 0, secondsToMilliseconds(variation.setUpSeconds));
  runs.slice(0, variation.sidedness === 'each' ? 2 : 1).forEach((side, n) => {
    if (n > 0) push('switch', { ...first, side }, 0, secondsToMilliseconds(variation.switchSeconds));
    pushSide(side);
  });
  return { segments, repetitions };
}
