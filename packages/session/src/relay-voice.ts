import type { SegmentKind } from '@ilium/movement';
import type { HeardPace } from './heard-pace.ts';
import { compileTimeline } from './plan-to-timeline.ts';
import { type Step, withState } from './player-state.ts';

/** Where words are laid out by themselves: nothing that was said before reaches into these. */
const fresh: readonly SegmentKind[] = ['transition', 'get-ready', 'rest', 'set-rest', 'switch', 'end'];

/**
 * The voice turned out slower or quicker than was thought: from the next fresh stretch on, words are laid out by
 * how it was heard. What comes before stays as it is, so that nothing is said twice or left out on the way.
 */
export function relayVoice(step: Step, heard: HeardPace): Step {
  const { timeline, offsetMs } = step.state;
  const from = timeline.segments.find(({ kind, startMs }) => startMs > offsetMs && fresh.includes(kind));
  if (!from) return step;
  const { source, cues } = timeline;
  const anew = compileTimeline({ ...source, options: { ...source.options, heard } });
  const laidOut = [
    ...cues.filter(({ atMs }) => atMs < from.startMs),
    ...anew.cues.filter(({ atMs }) => atMs >= from.startMs),
  ];
  return withState(step, { timeline: { ...anew, cues: laidOut } });
}
