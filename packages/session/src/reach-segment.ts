import type { Segment } from '@ilium/movement';
import { type Step, withEffects, withState } from './player-state.ts';

/** Which part of a place a segment belongs to: getting there, the countdown, or the work. */
const stageOf = ({ kind }: Segment): string => {
  if (kind === 'transition' || kind === 'set-up' || kind === 'switch') return kind;
  return kind === 'get-ready' ? 'ready' : 'work';
};

/** Records the place of a segment, unless it is the one recorded last: what resuming after a kill needs. */
export function reachSegment(step: Step, segment: Segment): Step {
  const { item, side, set, rep } = segment.at;
  const recordedPlace = `${item}/${side ?? 'both'}/${set}/${rep}/${stageOf(segment)}`;
  if (recordedPlace === step.state.recordedPlace) return step;
  return withEffects(withState(step, { recordedPlace }), {
    kind: 'record',
    draft: { type: 'player-moved', payload: { item, side, set, rep, offsetMs: segment.startMs } },
  });
}
