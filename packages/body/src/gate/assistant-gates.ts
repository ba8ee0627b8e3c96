import type { BodyState } from '../solve/body-state.ts';
import { deepestCrossing, largest, lumbarLoad } from '../solve/measure.ts';
import type { ResolvedPose } from '../solve/resolve.ts';
import { BOUND } from './bound.ts';
import { atMost, type GateRow } from './gate.ts';

/** A body at a moment, with its pose beside the client as the client is then. */
export interface Moment {
  readonly state: BodyState;
  readonly pose: ResolvedPose;
}

/**
 * What an assistant keeps to besides the gates of every body: out of the client by `crossing` millimetres at
 * most, and their own lower back near neutral (spec T01.a [P]). No rows for a body that has no client.
 */
export function checkAssistant(moments: readonly Moment[], crossing: number): readonly GateRow[] {
  const beside = moments.flatMap(({ state, pose }) =>
    pose.client === undefined ? [] : [{ state, client: pose.client }],
  );
  if (beside.length === 0) return [];
  return [
    atMost(
      'between-bodies',
      crossing,
      largest(beside.map(({ state, client }) => deepestCrossing(state, client))),
    ),
    atMost(
      'assistant-lumbar',
      BOUND.assistantLumbar,
      largest(beside.map(({ state }) => lumbarLoad(state.vector))),
      '°',
    ),
  ];
}
