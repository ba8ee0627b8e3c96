import type { Bell, TimelineCue } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import type { PlayerNotice } from '@ilium/words';
import { shortenToFit } from './phrase.ts';
import { segmentAt } from './place-in-timeline.ts';
import { type PlayerEffect, type PlayerState, type Step, withEffects, withState } from './player-state.ts';
import { isWork, LEAD_IN_AFTER_PAUSE } from './resume-at.ts';
import { voiceTime } from './voice-time.ts';

/** Left of the countdown when its ticks sound. */
const TICKS: readonly Milliseconds[] = [3_000, 2_000, 1_000];

const leadInCue = ({ offsetMs }: PlayerState, bell: Bell | null, text: string): TimelineCue => ({
  atMs: offsetMs,
  bell,
  text,
  weight: 'name',
  breath: 'free',
});

/** Ticks lead into a repetition; getting ready has a countdown of its own. */
const ticksOf = ({ timeline, offsetMs }: PlayerState, totalMs: Milliseconds): readonly Milliseconds[] =>
  isWork(segmentAt(timeline, offsetMs)) ? TICKS.filter((at) => at < totalMs) : [];

/** The ticks of the countdown under way, and how much of it is left when each sounds. */
export const leadInTicks = (
  state: PlayerState,
): readonly { readonly leftAtMs: Milliseconds; readonly cue: TimelineCue }[] =>
  ticksOf(state, state.leadInTotalMs).map((leftAtMs) => ({ leftAtMs, cue: leadInCue(state, 'tick', '') }));

/** Ticks that fall between two readings of what is left. */
export const leadInCues = (
  state: PlayerState,
  wasMs: Milliseconds,
  leftMs: Milliseconds,
): readonly PlayerEffect[] =>
  leadInTicks(state)
    .filter(({ leftAtMs }) => leftAtMs < wasMs && leftAtMs >= leftMs)
    .map(({ leftAtMs, cue }) => ({ kind: 'cue', cue, lateMs: leftAtMs - leftMs }));

/**
 * Begins the countdown before going on, or goes on at once where none is needed. Of the wordings the first
 * that ends before the ticks is said.
 */
export function beginLeadIn(step: Step, totalMs: Milliseconds, wordings: readonly string[]): Step {
  const { state } = step;
  if (totalMs <= 0) return withState(step, { phase: 'playing', leadInMs: 0, leadInTotalMs: 0 });
  const takes = voiceTime(state.timeline.source.options);
  const quiet = { fromMs: 0, toMs: totalMs - Math.max(0, ...ticksOf(state, totalMs)) };
  const text = shortenToFit(wordings, quiet, takes) ?? '';
  const counting = withState(step, {
    phase: 'lead-in',
    leadInMs: totalMs,
    leadInTotalMs: totalMs,
    caption: text,
  });
  return withEffects(counting, {
    kind: 'cue',
    cue: leadInCue(state, text === '' ? 'ready' : null, text),
    lateMs: 0,
  });
}

/** What is said before going on in a place, the longest wording first. */
export function carryOnWordings({ timeline, offsetMs }: PlayerState): readonly string[] {
  const { words } = timeline.source.options;
  const { side } = segmentAt(timeline, offsetMs).at;
  return [words.carryOn(side), ...(side ? [words.sideNow(side), words.sideToLabel(side)] : [])];
}

/** Says what has changed, and goes on when it is said; with a countdown where a repetition comes next. */
export function sayThenGoOn(step: Step, notice: PlayerNotice): Step {
  const { timeline, offsetMs } = step.state;
  const { options } = timeline.source;
  const text = options.words.noticeToText(notice);
  const countdown = isWork(segmentAt(timeline, offsetMs)) ? LEAD_IN_AFTER_PAUSE + 1_000 : 0;
  const told = withState(step, { notice });
  return beginLeadIn(told, voiceTime(options)(text) + 200 + countdown, [text]);
}
