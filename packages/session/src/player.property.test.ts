import { english } from '@ilium/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlayer } from './create-player.ts';
import { segmentAt } from './place-in-timeline.ts';
import { planToTimeline } from './plan-to-timeline.ts';
import type { PlayerInput, PlayerState } from './player-state.ts';
import { playerView, upcomingCues } from './player-view.ts';
import { repetitionKey } from './session-timeline.ts';
import { stepPlayer } from './step-player.ts';
import { cuesOf, draftsOf, effectsToSession, playInputs, ticks } from './testing/play.ts';
import { randomSession } from './testing/random-session.ts';

const randomPlayer = randomSession.map((session) => {
  const timeline = planToTimeline(session.plan, session.index, { words: english });
  const player = createPlayer(timeline, null, { strict: false, relief: true });
  return { ...player, [fc.toStringMethod]: () => fc.stringify(session) };
});

const start: PlayerInput = { kind: 'start', now: 0, painBefore: 2 };

/** Enough random gaps to fill a timeline, by repeating them. */
const fill = (gaps: readonly number[], totalMs: number): readonly number[] => {
  const filled: number[] = [];
  for (let sum = 0, n = 0; sum <= totalMs; n += 1) {
    const gap = gaps[n % gaps.length] ?? 1;
    filled.push(gap);
    sum += gap;
  }
  return filled;
};

const playTo = (player: PlayerState, moment: number, gap: number) =>
  playInputs(player, [start, ...ticks(0, fill([gap], moment - gap)), { kind: 'tick', now: moment }]);

const placeOf = (state: PlayerState) => segmentAt(state.timeline, state.offsetMs).at;

describe('any session', () => {
  it('gives every cue once and in order, however the ticks of a hidden page come', () => {
    fc.assert(
      fc.property(
        randomPlayer,
        fc.array(fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60_000 })), {
          minLength: 8,
          maxLength: 20,
        }),
        (player, gaps) => {
          fc.pre(gaps.some((gap) => gap > 100));
          const { totalMs, cues } = player.timeline;
          const { state, effects } = playInputs(player, [start, ...ticks(0, fill(gaps, totalMs), true)]);
          expect(state.ending).toBe('finished');
          expect(cuesOf(effects, player)).toEqual(cues);
          expect(state.activeMs).toBeCloseTo(totalMs, 3);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('waits where it was after every long gap, and still gives every cue once', () => {
    fc.assert(
      fc.property(
        randomPlayer,
        fc.array(fc.tuple(fc.integer({ min: 200, max: 900 }), fc.integer({ min: 5_001, max: 9e6 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (player, pairs) => {
          const gaps = pairs.flatMap(([short, long]) => [...fill([short], 5_000), long]);
          let step = stepPlayer(player, start);
          const effects = [...step.effects];
          let now = 0;
          for (let n = 0; step.state.phase !== 'ended' && n < 60_000; n += 1) {
            now += gaps[n % gaps.length] ?? 1;
            const before = step.state;
            step = stepPlayer(before, { kind: 'tick', now });
            effects.push(...step.effects);
            if (step.state.phase !== 'paused') continue;
            if (step.state.offsetMs !== before.offsetMs || step.state.notice?.code !== 'away')
              throw new Error('it moved on, or did not say so');
            step = stepPlayer(step.state, { kind: 'resume', now });
            effects.push(...step.effects);
          }
          expect(step.state.ending).toBe('finished');
          expect(cuesOf(effects, player)).toEqual(player.timeline.cues);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('knows what comes within four seconds, countdown included, and it comes when it said', () => {
    fc.assert(
      fc.property(
        randomPlayer,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.boolean(),
        (player, at, wasPaused) => {
          const moment = Math.floor(at * player.timeline.totalMs);
          const playing = playTo(player, moment, 250).state;
          const paused = stepPlayer(playing, { kind: 'pause', now: moment }).state;
          const state = wasPaused ? stepPlayer(paused, { kind: 'resume', now: moment }).state : playing;
          const due = upcomingCues(state, moment);
          const came = due.reduce(
            (sum, { inMs }) => {
              const { state: next, effects } = stepPlayer(sum.state, { kind: 'tick', now: moment + inMs });
              return { state: next, cues: [...sum.cues, ...effects.filter(({ kind }) => kind === 'cue')] };
            },
            { state, cues: [] as unknown[] },
          );
          expect(came.cues).toEqual(due.map(({ cue }) => ({ kind: 'cue', cue, lateMs: 0 })));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps the time that is left through a pause, to the millisecond', () => {
    fc.assert(
      fc.property(
        randomPlayer,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.nat(1e7),
        (player, at, rest) => {
          const moment = Math.floor(at * player.timeline.totalMs);
          const playing = playTo(player, moment, 250).state;
          const { leftMs } = playerView(playing, moment);
          const paused = stepPlayer(playing, { kind: 'pause', now: moment }).state;
          expect(playerView(paused, moment + rest).leftMs).toBe(leftMs);
          const resumed = stepPlayer(paused, { kind: 'resume', now: moment + rest }).state;
          expect(playerView(resumed, moment + rest).leftMs).toBe(leftMs);
          const lead = resumed.phase === 'lead-in' ? resumed.leadInMs : 0;
          const later = playInputs(resumed, ticks(moment + rest, fill([200], lead + 1000)));
          const passed = 200 * fill([200], lead + 1000).length - lead;
          expect(later.state.timeline.totalMs - later.state.offsetMs).toBe(Math.max(0, leftMs - passed));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('goes on after a kill at the same item, side, set and repetition, with exactly what was done', () => {
    fc.assert(
      fc.property(
        randomPlayer,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 40, max: 900 }),
        (player, at, gap) => {
          const moment = Math.floor(at * player.timeline.totalMs);
          const { state, effects } = playTo(player, moment, gap);
          const session = effectsToSession(player, effects);
          const revived = createPlayer(player.timeline, session, player.rules);
          expect(placeOf(revived)).toEqual(placeOf(state));
          const finished = player.timeline.repetitions.filter(({ endMs }) => endMs <= moment);
          expect(new Set(finished.map(repetitionKey))).toEqual(state.done);
          const here = placeOf(state).item;
          const others = (keys: ReadonlySet<string>) =>
            [...keys].filter((key) => !key.startsWith(`${here}/`)).sort();
          expect(others(revived.done)).toEqual(others(state.done));
          expect([...revived.done].every((key) => state.done.has(key))).toBe(true);
          const rest = playInputs(stepPlayer(revived, { ...start, now: 5e6 }).state, [
            ...ticks(5e6, fill([700], player.timeline.totalMs + 9_000)),
          ]);
          expect(rest.state.ending).toBe('finished');
          const again = draftsOf(rest.effects).filter(({ type }) => type === 'item-ended');
          for (const draft of again)
            expect(draft).toMatchObject({ payload: { outcome: 'done', because: null } });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('records every repetition that it reaches, once, and every item with what was done', () => {
    fc.assert(
      fc.property(randomPlayer, fc.integer({ min: 20, max: 4_000 }), (player, gap) => {
        const { totalMs, repetitions } = player.timeline;
        const { effects } = playInputs(player, [start, ...ticks(0, fill([gap], totalMs))]);
        const drafts = draftsOf(effects);
        const reached = new Set(
          drafts.flatMap((draft) => (draft.type === 'player-moved' ? [repetitionKey(draft.payload)] : [])),
        );
        for (const repetition of repetitions) expect(reached).toContain(repetitionKey(repetition));
        const ended = drafts.flatMap((draft) => (draft.type === 'item-ended' ? [draft.payload] : []));
        expect(ended.map(({ item }) => item)).toEqual(player.timeline.items.map(({ item }) => item));
        for (const { item, repsDone, repsPlanned, outcome } of ended) {
          const planned = repetitions.filter((repetition) => repetition.item === item).length;
          expect({ repsDone, repsPlanned, outcome }).toEqual({
            repsDone: planned,
            repsPlanned: planned,
            outcome: 'done',
          });
        }
        expect(drafts.at(-1)).toEqual({
          type: 'session-ended',
          payload: { how: 'finished', activeMs: totalMs },
        });
      }),
      { numRuns: 100 },
    );
  });
});

const anyInput: fc.Arbitrary<{ readonly after: number; readonly input: (now: number) => PlayerInput }> = fc
  .record({
    after: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 4_900 }) },
      { weight: 1, arbitrary: fc.integer({ min: -4e6, max: 4e6 }) },
    ),
    what: fc.oneof(
      { weight: 12, arbitrary: fc.constant({ kind: 'tick' as const }) },
      fc.constant({ kind: 'tick' as const, hidden: true }),
      fc.constantFrom({ kind: 'pause' as const }, { kind: 'resume' as const }, { kind: 'back' as const }),
      fc.constantFrom({ kind: 'skip' as const }, { kind: 'start' as const, painBefore: 2 }),
      fc.record({ kind: fc.constant('helps' as const), pain: fc.constantFrom(null, 0, 2, 6) }),
      fc.record({ kind: fc.constant('leg' as const), farther: fc.boolean() }),
      fc.constant({ kind: 'voice' as const, heard: { startMs: 900, letterMs: 110 } }),
      fc.record({
        kind: fc.constant('hurts' as const),
        answer: fc.oneof(
          fc.constant(null),
          fc.record({
            pain: fc.constantFrom(null, 0, 2, 4, 7),
            sign: fc.constantFrom(
              null,
              null,
              'sharp' as const,
              'leg-farther' as const,
              'weakness' as const,
              'dizzy' as const,
              'cramp' as const,
            ),
          }),
        ),
      }),
    ),
  })
  .map(({ after, what }) => ({ after, input: (now: number): PlayerInput => ({ ...what, now }) }));

const anyInputs = fc.array(anyInput, { minLength: 5, maxLength: 60 });

/** Plays random inputs and looks at the player after each. */
function playAny(
  player: PlayerState,
  inputs: readonly { readonly after: number; readonly input: (now: number) => PlayerInput }[],
) {
  let now = 0;
  const row = inputs.map(({ after, input }) => {
    now += after;
    return input(now);
  });
  return { ...playInputs(player, [start, ...row]), now };
}

describe('any row of inputs', () => {
  it('never throws, keeps the place on the timeline, and writes only what the record can read', () => {
    fc.assert(
      fc.property(randomPlayer, anyInputs, (player, inputs) => {
        const { state, effects, now } = playAny(player, inputs);
        expect(state.offsetMs).toBeGreaterThanOrEqual(0);
        expect(state.offsetMs).toBeLessThanOrEqual(state.timeline.totalMs);
        const view = playerView(state, now);
        expect(view.ringFraction).toBeGreaterThanOrEqual(0);
        expect(view.ringFraction).toBeLessThanOrEqual(1);
        expect(upcomingCues(state, now).every(({ inMs }) => inMs >= 0)).toBe(true);
        const session = effectsToSession(player, effects);
        for (const item of session.items) expect(item.repsDone).toBeLessThanOrEqual(item.repsPlanned);
      }),
      { numRuns: 200 },
    );
  });

  it('can be killed at any moment and goes on at the same place, with nothing invented', () => {
    fc.assert(
      fc.property(randomPlayer, anyInputs, (player, inputs) => {
        const { state, effects } = playAny(player, inputs);
        if (state.phase === 'ended') return;
        const session = effectsToSession(player, effects);
        const revived = createPlayer(player.timeline, session, player.rules);
        expect(placeOf(revived)).toEqual(placeOf(state));
        expect([...revived.done].filter((key) => !state.done.has(key))).toEqual([]);
        const barred = [...state.barred].filter((item) => revived.timeline.items[item]?.dropped === false);
        const { item } = placeOf(state);
        expect(barred.filter((out) => out > item && !revived.barred.has(out))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is stopped by stop at once and stays stopped', () => {
    fc.assert(
      fc.property(randomPlayer, anyInputs, (player, inputs) => {
        const { state, now } = playAny(player, inputs);
        const stopped = stepPlayer(state, { kind: 'stop', now: now + 100 });
        expect(stopped.state.phase).toBe('ended');
        expect(stopped.effects.some(({ kind }) => kind === 'cue')).toBe(false);
        const after = playInputs(stopped.state, [
          ...ticks(now + 100, [250, 60_000]),
          { kind: 'resume', now: now + 70_000 },
          { kind: 'skip', now: now + 70_000 },
          { kind: 'stop', now: now + 70_000 },
        ]);
        expect(after.effects).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('rings no end of what a skip, a step back or pain has left behind', () => {
    const leave: readonly ((now: number) => PlayerInput)[] = [
      (now) => ({ kind: 'skip', now }),
      (now) => ({ kind: 'back', now }),
      (now) => ({ kind: 'hurts', now, answer: { pain: 9, sign: null } }),
    ];
    fc.assert(
      fc.property(randomPlayer, anyInputs, fc.constantFrom(...leave), (player, inputs, input) => {
        const { state, now } = playAny(player, inputs);
        const left = stepPlayer(state, input(now));
        const rung = left.effects.flatMap((effect) => (effect.kind === 'cue' ? [effect.cue.bell] : []));
        const ahead = upcomingCues(left.state, now, 0).map(({ cue }) => cue.bell);
        expect([...rung, ...ahead]).not.toContain('end');
      }),
      { numRuns: 300 },
    );
  });

  it('writes one session end at most, and nothing after it', () => {
    fc.assert(
      fc.property(randomPlayer, anyInputs, (player, inputs) => {
        const { effects } = playAny(player, inputs);
        const types = draftsOf(effects).map(({ type }) => type);
        const end = types.indexOf('session-ended');
        if (end >= 0) expect(types.slice(end + 1)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never brings back an item that hurt or was left out by a rule', () => {
    fc.assert(
      fc.property(randomPlayer, anyInputs, (player, inputs) => {
        const { effects } = playAny(player, inputs);
        const out = new Set<number>();
        for (const draft of draftsOf(effects)) {
          if (draft.type === 'player-moved') expect(out).not.toContain(draft.payload.item);
          if (draft.type === 'item-ended') expect(out).not.toContain(draft.payload.item);
          const isOut =
            draft.type === 'item-ended' &&
            (draft.payload.because === 'rule' || draft.payload.because === 'hurts');
          if (isOut) out.add(draft.payload.item);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps both sides of an item alike, save for planned and relief repetitions', () => {
    fc.assert(
      fc.property(randomPlayer, anyInputs, (player, inputs) => {
        const { timeline } = playAny(player, inputs).state;
        for (const { item, sides, dropped } of timeline.items) {
          if (dropped || sides.length !== 2) continue;
          const lengths = new Set(
            timeline.repetitions
              .filter((repetition) => repetition.item === item)
              .map(({ startMs, endMs }) => endMs - startMs),
          );
          expect(lengths.size).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
