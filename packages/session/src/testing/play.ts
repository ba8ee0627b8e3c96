import { foldRecord, makeEvent, type SessionRecord, type StoredEvent } from '@ilium/record';
import { createRandom } from '@ilium/units';
import type { PlayerEffect, PlayerInput, PlayerState, RecordDraft, Step } from '../player-state.ts';
import { stepPlayer } from '../step-player.ts';

/** A session id for tests. */
export const SESSION = '01890a5d-ac96-774b-bcce-b302099a8057';
const MONDAY = Date.UTC(2026, 10, 23, 9);

/** Every effect of a row of inputs, with the state that they lead to. */
export function playInputs(state: PlayerState, inputs: readonly PlayerInput[]): Step {
  return inputs.reduce<Step>(
    (before, input) => {
      const { state: next, effects } = stepPlayer(before.state, input);
      return { state: next, effects: [...before.effects, ...effects] };
    },
    { state, effects: [] },
  );
}

/** Ticks at the given gaps, from a moment on. */
export function ticks(from: number, gaps: readonly number[], hidden = false): readonly PlayerInput[] {
  let now = from;
  return gaps.map((gap) => {
    now += gap;
    return { kind: 'tick', now, hidden };
  });
}

/** What was to be recorded, in order. */
export const draftsOf = (effects: readonly PlayerEffect[]): readonly RecordDraft[] =>
  effects.flatMap((effect) => (effect.kind === 'record' ? [effect.draft] : []));

/** The cues that were sounded, in order, countdowns before going on left out. */
export const cuesOf = (effects: readonly PlayerEffect[], state: PlayerState) => {
  const known = new Set(state.timeline.cues);
  return effects.flatMap((effect) => (effect.kind === 'cue' && known.has(effect.cue) ? [effect.cue] : []));
};

/** The session as the record would have it after these effects, a second apart each. */
export function effectsToSession(state: PlayerState, effects: readonly PlayerEffect[]): SessionRecord {
  const random = createRandom(7);
  const stored = (n: number) => ({ at: MONDAY + n * 1000, offsetMinutes: 60, device: 'test', random });
  const planned = makeEvent(
    'session-planned',
    { session: SESSION, plan: state.timeline.source.plan },
    stored(0),
  );
  const rest = draftsOf(effects).map((draft, n): StoredEvent => {
    const payload = draft.type === 'sign-reported' ? draft.payload : { session: SESSION, ...draft.payload };
    return makeEvent(draft.type, payload as never, stored(n + 1));
  });
  const record = foldRecord([planned, ...rest]);
  const [session] = record.sessions;
  if (!session || record.unread > 0) throw new Error('the record refused what the player wrote');
  return session;
}
