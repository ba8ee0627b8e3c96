import { english } from '@ilium/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlayer } from './create-player.ts';
import { planToTimeline } from './plan-to-timeline.ts';
import type { PlayerState } from './player-state.ts';
import { playerView, upcomingCues } from './player-view.ts';
import { stepPlayer } from './step-player.ts';
import { draftsOf, playInputs, ticks } from './testing/play.ts';
import { randomSession } from './testing/random-session.ts';
import { fourToys, toyIndex } from './testing/toy-library.ts';
import { toyPlan } from './testing/toy-plan.ts';

const index = toyIndex(fourToys);
const playerOf = (...ids: readonly string[]): PlayerState =>
  createPlayer(
    planToTimeline(
      toyPlan(
        index,
        ids.map((id) => ({ id })),
      ),
      index,
      { words: english, pace: 'person' },
    ),
  );
const start = { kind: 'start', now: 0, painBefore: null } as const;
const gaps = (ms: number) => Array.from({ length: Math.ceil(ms / 250) }, () => 250);

/** The player where its first repetition waits. */
function waiting(player: PlayerState) {
  const [first] = player.timeline.repetitions;
  if (!first) throw new Error('no repetition');
  const now = Math.ceil((first.endMs + 60_000) / 250) * 250;
  return { first, now, state: playInputs(player, [start, ...ticks(0, gaps(now))]).state };
}

describe('where the person sets the pace', () => {
  it('a counted repetition waits for "done", however long, and rings nothing ahead of it', () => {
    const { first, now, state } = waiting(playerOf('sway'));
    expect(state.offsetMs).toBe(first.endMs - 1);
    expect(state.done.size).toBe(0);
    expect(playerView(state, now).waitsForDone).toBe(true);
    expect(upcomingCues(state, now)).toEqual([]);
  });

  it('"done" counts it and begins the next one', () => {
    const { first, now, state } = waiting(playerOf('sway'));
    const after = stepPlayer(state, { kind: 'done', now }).state;
    expect(after.offsetMs).toBe(first.endMs);
    expect(after.done.size).toBe(1);
  });

  it('whoever is quicker than the voice goes on at once', () => {
    const player = playerOf('sway');
    const [first] = player.timeline.repetitions;
    if (!first) throw new Error('no repetition');
    const early = playInputs(player, [start, ...ticks(0, gaps(first.startMs + 250))]).state;
    const now = gaps(first.startMs + 250).length * 250;
    expect(stepPlayer(early, { kind: 'done', now }).state.offsetMs).toBe(first.endMs);
  });

  it('a hold is counted out by the voice all the same', () => {
    const player = playerOf('reach');
    const { state } = playInputs(player, [start, ...ticks(0, gaps(player.timeline.totalMs + 250))]);
    expect(state.ending).toBe('finished');
  });

  it('any session ends with every repetition done, when each is said to be', () => {
    fc.assert(
      fc.property(randomSession, fc.integer({ min: 250, max: 4_000 }), ({ plan, index: toys }, gap) => {
        const player = createPlayer(planToTimeline(plan, toys, { words: english, pace: 'person' }));
        let step = stepPlayer(player, start);
        const effects = [...step.effects];
        for (let now = gap; step.state.phase !== 'ended' && now < 9e6; now += gap) {
          const waits = playerView(step.state, now).waitsForDone;
          step = stepPlayer(step.state, { kind: waits ? 'done' : 'tick', now });
          effects.push(...step.effects);
        }
        expect(step.state.ending).toBe('finished');
        const ended = draftsOf(effects).filter(({ type }) => type === 'item-ended');
        expect(ended).toHaveLength(plan.items.length);
        for (const draft of ended) expect(draft).toMatchObject({ payload: { outcome: 'done' } });
      }),
      { numRuns: 60 },
    );
  });
});

it('"done" does nothing where the voice sets the pace', () => {
  const timeline = planToTimeline(toyPlan(index, [{ id: 'sway' }]), index, { words: english });
  const { state } = playInputs(createPlayer(timeline), [start, ...ticks(0, gaps(36_000))]);
  expect(stepPlayer(state, { kind: 'done', now: 36_000 }).state.offsetMs).toBe(state.offsetMs);
});
