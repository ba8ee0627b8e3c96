import type { Segment } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import { endItem } from './end-item.ts';
import { endSession } from './end-session.ts';
import { leadInCues } from './lead-in.ts';
import { openUntil, repetitionToEnd } from './person-pace.ts';
import { firstCueFrom } from './place-in-timeline.ts';
import {
  isRunning,
  type Moment,
  type PlayerEffect,
  type Step,
  withEffects,
  withNotice,
  withState,
} from './player-state.ts';
import { reachSegment } from './reach-segment.ts';
import { repetitionKey } from './session-timeline.ts';

/** A longer gap between two ticks means that nobody was guided: the machine slept or the page was frozen. */
export const LONGEST_GAP: Milliseconds = 5_000;
/** The same for a hidden page, whose ticks may come only once a minute. */
export const LONGEST_HIDDEN_GAP: Milliseconds = 65_000;

function finishRepetitions(step: Step, upToMs: Milliseconds): Step {
  const { timeline, told, done } = step.state;
  const more = new Set(done);
  let next = told.repetitions;
  for (let repetition = timeline.repetitions[next]; repetition && repetition.endMs <= upToMs; ) {
    more.add(repetitionKey(repetition));
    next += 1;
    repetition = timeline.repetitions[next];
  }
  if (next === told.repetitions) return step;
  return withState(step, { done: more, told: { ...told, repetitions: next } });
}

/** Enters the next segment: what ended with the one before is recorded first, and no notice outlives its move. */
function crossInto(step: Step, segment: Segment): Step {
  const { timeline, told } = step.state;
  const finished = finishRepetitions(step, segment.startMs);
  const before = timeline.segments[told.segments - 1];
  const isNewItem = before !== undefined && before.at.item !== segment.at.item;
  const ended = isNewItem ? endItem(finished, before.at.item, null) : finished;
  const isSetUp = before?.kind === 'set-up' && segment.kind !== 'set-up';
  const notice = isNewItem || isSetUp ? null : ended.state.notice;
  return reachSegment(
    withState(ended, { notice, told: { ...ended.state.told, segments: told.segments + 1 } }),
    segment,
  );
}

/** Tells everything on the timeline up to a moment, in order, each thing once. */
function tellUpTo(step: Step, targetMs: Milliseconds): Step {
  let now = step;
  for (;;) {
    const { timeline, told } = now.state;
    const segment = timeline.segments[told.segments];
    const cue = timeline.cues[told.cues];
    const segmentIsDue = segment !== undefined && segment.startMs <= targetMs;
    const cueIsDue = cue !== undefined && cue.atMs <= targetMs;
    if (segmentIsDue && (!cueIsDue || segment.startMs <= cue.atMs)) {
      now = crossInto(now, segment);
    } else if (cueIsDue) {
      const effect: PlayerEffect = { kind: 'cue', cue, lateMs: targetMs - cue.atMs };
      const caption = cue.text === '' ? now.state.caption : cue.text;
      now = withEffects(withState(now, { caption, told: { ...told, cues: told.cues + 1 } }), effect);
    } else return finishRepetitions(now, targetMs);
  }
}

function play(step: Step, passedMs: Milliseconds): Step {
  const { offsetMs, timeline, activeMs } = step.state;
  const openMs = openUntil(step.state);
  const targetMs = Math.min(timeline.totalMs, openMs, offsetMs + passedMs);
  const spentMs = targetMs === openMs ? passedMs : targetMs - offsetMs;
  const played = tellUpTo(withState(step, { offsetMs: targetMs, activeMs: activeMs + spentMs }), targetMs);
  return targetMs >= timeline.totalMs ? endSession(played, 'finished') : played;
}

/** The person says that a repetition is over, early or late: what was still to be said in it is left out. */
export function endRepetition(step: Step): Step {
  const { state } = step;
  const ended = state.phase === 'playing' ? repetitionToEnd(state) : undefined;
  if (!ended) return step;
  const { endMs } = ended;
  const told = { ...state.told, cues: firstCueFrom(state.timeline, endMs) };
  return tellUpTo(withState(step, { offsetMs: endMs, told }), endMs);
}

function leadIn(step: Step, passedMs: Milliseconds): Step {
  const { state } = step;
  const leftMs = state.leadInMs - passedMs;
  const counted = withEffects(step, ...leadInCues(state, state.leadInMs, Math.max(0, leftMs)));
  if (leftMs > 0) return withState(counted, { leadInMs: leftMs });
  return play(withState(counted, { phase: 'playing', leadInMs: 0, notice: null }), -leftMs);
}

function interrupt(step: Step, missedMs: Milliseconds): Step {
  const paused = withState(step, { phase: 'paused', countedTo: null });
  return withNotice(withEffects(paused, { kind: 'hush' }), { code: 'away', missedMs });
}

function askAboutLeg(step: Step): Step {
  const { askLegAtMs, activeMs, phase } = step.state;
  if (askLegAtMs === null || activeMs < askLegAtMs || phase !== 'playing') return step;
  const { words } = step.state.timeline.source.options;
  return withEffects(
    withState(step, { phase: 'asking', question: 'leg', countedTo: null, askLegAtMs: null }),
    { kind: 'hush' },
    { kind: 'announce', text: words.legQuestion },
  );
}

/**
 * Lets time pass up to `now`. What came due is told once, however long ago. After a gap in which nobody
 * can have been guided the session waits where it was, and says so; nothing is skipped or told again.
 */
export function advance(step: Step, now: Moment, hidden = false): Step {
  const { state } = step;
  if (!isRunning(state) || state.countedTo === null) return step;
  const passedMs = Math.max(0, now - state.countedTo);
  if (passedMs > (hidden ? LONGEST_HIDDEN_GAP : LONGEST_GAP)) return interrupt(step, passedMs);
  const counted = withState(step, { countedTo: now });
  return askAboutLeg(state.phase === 'lead-in' ? leadIn(counted, passedMs) : play(counted, passedMs));
}
