import type { PlayerState, RecordDraft, Step } from './player-state.ts';
import { withEffects } from './player-state.ts';
import { repetitionKey } from './session-timeline.ts';

/** Repetitions of an item done and planned, over all sides and sets. */
export function countRepetitions(
  { timeline, done }: PlayerState,
  item: number,
): { readonly done: number; readonly planned: number } {
  const all = timeline.repetitions.filter((repetition) => repetition.item === item);
  return {
    planned: all.length,
    done: all.filter((repetition) => done.has(repetitionKey(repetition))).length,
  };
}

type Because = Extract<RecordDraft, { type: 'item-ended' }>['payload']['because'];

/** Records how an item came out: only what was done, and why not the rest. */
export function endItem(step: Step, item: number, because: Because): Step {
  const planned = step.state.timeline.items[item];
  if (!planned) return step;
  const counts = countRepetitions(step.state, item);
  const isWhole = counts.planned > 0 && counts.done >= counts.planned;
  return withEffects(step, {
    kind: 'record',
    draft: {
      type: 'item-ended',
      payload: {
        item,
        variation: planned.variation,
        outcome: isWhole ? 'done' : counts.done > 0 ? 'partly' : 'skipped',
        because: isWhole ? null : because,
        repsDone: counts.done,
        repsPlanned: counts.planned,
      },
    },
  });
}
