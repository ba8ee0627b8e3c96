import type { Segment, Timeline, TimelineCue } from '@ilium/movement';
import type { Milliseconds, Seconds } from '@ilium/units';
import { LONGEST_GAP, LONGEST_HIDDEN_GAP } from '../advance.ts';
import type { Moment } from '../player-state.ts';

/** A round as it runs: plain data, changed only by `stepRound`. */
export interface RoundRun {
  readonly timeline: Timeline;
  readonly phase: 'ready' | 'running' | 'paused' | 'over';
  readonly offsetMs: Milliseconds;
  /** The moment up to which time was counted; `null` while none passes. */
  readonly countedTo: Moment | null;
  /** Index of the next cue to tell. */
  readonly told: number;
}

/** What can happen to a round. Every input says when. */
export type RoundInput = { readonly now: Moment } & (
  | { readonly kind: 'start' }
  | { readonly kind: 'tick'; readonly hidden?: boolean }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Ease off now: the round is over. */
  | { readonly kind: 'end' }
);

/** A cue that is due, and how long ago it was. */
export interface DueCue {
  readonly cue: TimelineCue;
  readonly lateMs: Milliseconds;
}

/** A round that waits for Start. */
export const createRound = (timeline: Timeline): RoundRun => ({
  timeline,
  phase: 'ready',
  offsetMs: 0,
  countedTo: null,
  told: 0,
});

interface RoundStepped {
  readonly run: RoundRun;
  readonly cues: readonly DueCue[];
}

/** Lets time pass. A gap in which nobody was guided is not counted as held: the round waits instead. */
function advance(run: RoundRun, now: Moment, hidden: boolean): RoundStepped {
  if (run.phase !== 'running' || run.countedTo === null) return { run, cues: [] };
  const passed = Math.max(0, now - run.countedTo);
  if (passed > (hidden ? LONGEST_HIDDEN_GAP : LONGEST_GAP))
    return { run: { ...run, phase: 'paused', countedTo: null }, cues: [] };
  const { timeline } = run;
  const offsetMs = Math.min(timeline.totalMs, run.offsetMs + passed);
  const due = timeline.cues.slice(run.told).filter(({ atMs }) => atMs <= offsetMs);
  const isOver = offsetMs >= timeline.totalMs;
  return {
    run: {
      ...run,
      offsetMs,
      told: run.told + due.length,
      phase: isOver ? 'over' : 'running',
      countedTo: isOver ? null : now,
    },
    cues: due.map((cue) => ({ cue, lateMs: offsetMs - cue.atMs })),
  };
}

/** The round after an input, and the cues that became due. Never throws; a cue is told once. */
export function stepRound(run: RoundRun, input: RoundInput): RoundStepped {
  const { now } = input;
  const stepped = advance(run, now, input.kind === 'tick' && input.hidden === true);
  const { phase } = stepped.run;
  switch (input.kind) {
    case 'start':
      return phase === 'ready'
        ? advance({ ...stepped.run, phase: 'running', countedTo: now }, now, false)
        : stepped;
    case 'resume':
      return phase === 'paused'
        ? { ...stepped, run: { ...stepped.run, phase: 'running', countedTo: now } }
        : stepped;
    case 'pause':
      return phase === 'running'
        ? { ...stepped, run: { ...stepped.run, phase: 'paused', countedTo: null } }
        : stepped;
    case 'end':
      return phase === 'ready'
        ? stepped
        : { cues: [], run: { ...stepped.run, phase: 'over', countedTo: null } };
    case 'tick':
      return stepped;
  }
}

const segmentAt = ({ segments }: Timeline, offsetMs: Milliseconds): Segment | undefined =>
  segments.findLast(({ startMs }) => startMs <= offsetMs);

/** What a screen shows of a round. */
export interface RoundView {
  readonly phase: RoundRun['phase'];
  readonly kind: Segment['kind'];
  readonly secondsLeft: Seconds;
  /** What is left of this segment, 1 down to 0. */
  readonly left: number;
  /** Seconds of the hold so far. */
  readonly heldSeconds: Seconds;
}

/** What to show at a moment; between ticks it runs on, never past a gap that would make the round wait. */
export function roundView(run: RoundRun, now: Moment): RoundView {
  const { timeline, phase, countedTo } = run;
  const ahead = countedTo === null ? 0 : Math.min(LONGEST_GAP, Math.max(0, now - countedTo));
  const offsetMs = Math.min(timeline.totalMs, run.offsetMs + ahead);
  const segment = segmentAt(timeline, offsetMs);
  if (!segment) return { phase, kind: 'get-ready', secondsLeft: 0, left: 0, heldSeconds: 0 };
  const leftMs = Math.max(0, segment.startMs + segment.durationMs - offsetMs);
  const hold = timeline.segments.find(({ kind }) => kind === 'hold');
  const heldMs = hold ? Math.min(hold.durationMs, Math.max(0, offsetMs - hold.startMs)) : 0;
  return {
    phase,
    kind: segment.kind,
    secondsLeft: Math.ceil(leftMs / 1000),
    left: leftMs / segment.durationMs,
    heldSeconds: Math.floor(heldMs / 1000),
  };
}
