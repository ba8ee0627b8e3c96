import { english } from '@ilium/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourToys, toyIndex } from '../testing/toy-library.ts';
import { createRound, type RoundInput, type RoundRun, roundView, stepRound } from './round-run.ts';
import { roundToTimeline } from './round-timeline.ts';

const entry = toyIndex(fourToys).entryOf('reach/plain');
if (!entry) throw new Error('the toy library has no reach');
const timeline = roundToTimeline(entry, { side: 'left', holdSeconds: 20 }, { words: english });
const fresh = createRound(timeline);

const playFrom = (run: RoundRun, ...inputs: readonly RoundInput[]) =>
  inputs.reduce(
    (so, input) => {
      const { run: next, cues } = stepRound(so.run, input);
      return { run: next, cues: [...so.cues, ...cues] };
    },
    { run, cues: [] as ReturnType<typeof stepRound>['cues'] },
  );
const ticks = (fromMs: number, toMs: number): readonly RoundInput[] =>
  Array.from({ length: Math.floor((toMs - fromMs) / 250) }, (_, n) => ({
    kind: 'tick',
    now: fromMs + 250 * (n + 1),
  }));

describe('a round at the table', () => {
  it('is getting ready, going in, the hold and coming out, without a set-up', () => {
    expect(timeline.segments.map(({ kind, durationMs }) => [kind, durationMs])).toEqual([
      ['get-ready', 5_000],
      ['out', 2_000],
      ['hold', 20_000],
      ['back', 2_000],
    ]);
    expect(timeline.totalMs).toBe(29_000);
  });

  it('tells every cue once, in order, and is over at its end', () => {
    const { run, cues } = playFrom(fresh, { kind: 'start', now: 0 }, ...ticks(0, 29_000));
    expect(run.phase).toBe('over');
    expect(cues.map(({ cue }) => cue)).toEqual(timeline.cues);
    expect(cues.every(({ lateMs }) => lateMs <= 250)).toBe(true);
    expect(roundView(run, 29_000).heldSeconds).toBe(20);
  });

  it('waits while paused, and where nobody was guided', () => {
    const half = playFrom(fresh, { kind: 'start', now: 0 }, ...ticks(0, 10_000)).run;
    const paused = stepRound(half, { kind: 'pause', now: 10_000 }).run;
    expect(stepRound(paused, { kind: 'tick', now: 60_000 }).run.offsetMs).toBe(10_000);
    expect(stepRound(paused, { kind: 'resume', now: 60_000 }).run).toMatchObject({
      phase: 'running',
      offsetMs: 10_000,
    });
    expect(stepRound(half, { kind: 'tick', now: 40_000 }).run).toMatchObject({
      phase: 'paused',
      offsetMs: 10_000,
    });
  });

  it('eases off at once and knows how long was held', () => {
    const half = playFrom(fresh, { kind: 'start', now: 0 }, ...ticks(0, 15_000)).run;
    const eased = stepRound(half, { kind: 'end', now: 15_000 });
    expect(eased.run.phase).toBe('over');
    expect(eased.cues).toEqual([]);
    expect(roundView(eased.run, 90_000).heldSeconds).toBe(8);
  });

  it('never runs backwards, tells nothing twice and stays over once it is', () => {
    const arbitraryInput = fc.record({
      kind: fc.constantFrom('start', 'tick', 'tick', 'tick', 'pause', 'resume', 'end'),
      passes: fc.integer({ min: -500, max: 6_000 }),
    });
    fc.assert(
      fc.property(fc.array(arbitraryInput, { maxLength: 40 }), (inputs) => {
        let run = fresh;
        let now = 0;
        let told = 0;
        for (const { kind, passes } of inputs) {
          now += passes;
          const next = stepRound(run, { kind, now } as RoundInput);
          told += next.cues.length;
          expect(next.run.offsetMs).toBeGreaterThanOrEqual(run.offsetMs);
          if (run.phase === 'over') expect(next.run).toEqual(run);
          run = next.run;
        }
        expect(told).toBeLessThanOrEqual(timeline.cues.length);
      }),
    );
  });
});
