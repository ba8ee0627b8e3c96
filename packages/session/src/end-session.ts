import type { SessionEnding } from '@ilium/words';
import { endItem } from './end-item.ts';
import { currentItem } from './place-in-timeline.ts';
import { type Step, withEffects, withState } from './player-state.ts';

/** Ends the session: records it, falls silent, lets the screen go. A session that never began leaves no trace. */
export function endSession(step: Step, how: SessionEnding): Step {
  const { state } = step;
  const hasBegun = state.phase !== 'ready' || state.startedBefore;
  const ended = withEffects(
    withState(step, { phase: 'ended', question: null, ending: how, countedTo: null, leadInMs: 0 }),
    ...(how === 'finished' ? [] : [{ kind: 'hush' } as const]),
  );
  if (!hasBegun) return ended;
  const { words } = state.timeline.source.options;
  return withEffects(
    ended,
    {
      kind: 'record',
      draft: { type: 'session-ended', payload: { how, activeMs: Math.round(state.activeMs) } },
    },
    { kind: 'announce', text: words.endingToText(how) },
  );
}

/** Stops at once, wherever the session is (I14). */
export function stopSession(step: Step): Step {
  const { state } = step;
  if (state.phase === 'ended') return step;
  const item = currentItem(state);
  const hasBegun = state.phase !== 'ready' || state.startedBefore;
  return endSession(item && hasBegun ? endItem(step, item.item, 'stop') : step, 'stopped');
}
