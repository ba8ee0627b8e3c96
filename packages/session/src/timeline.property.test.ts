import type { BodySide } from '@ilium/movement';
import { english } from '@ilium/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planToTimeline } from './plan-to-timeline.ts';
import { speechTime } from './speech-time.ts';
import { randomSession } from './testing/random-session.ts';

const rates = fc.constantFrom(0.5, 1, 1.5);
const runs = { numRuns: 200 };

describe('any plan as a timeline', () => {
  it('has segments that follow each other without a gap, in whole milliseconds', () => {
    fc.assert(
      fc.property(randomSession, ({ index, plan }) => {
        const { segments, totalMs } = planToTimeline(plan, index, { words: english });
        const wrong = segments.filter(({ startMs, durationMs }, n) => {
          const before = segments[n - 1];
          const expected = before ? before.startMs + before.durationMs : 0;
          return startMs !== expected || !Number.isInteger(durationMs) || durationMs <= 0;
        });
        expect(wrong).toEqual([]);
        const last = segments.at(-1);
        expect((last?.startMs ?? 0) + (last?.durationMs ?? 0)).toBe(totalMs);
      }),
      runs,
    );
  });

  it('lasts exactly as long as the plan says, item by item', () => {
    fc.assert(
      fc.property(randomSession, ({ index, plan }) => {
        const { items, totalMs } = planToTimeline(plan, index, { words: english });
        expect(totalMs).toBe(plan.totalMs);
        plan.items.forEach((item, n) => {
          const { startMs = 0, setUpMs = 0, endMs = 0 } = items[n] ?? {};
          expect(setUpMs - startMs).toBe(item.transitionMs);
          expect(endMs - setUpMs).toBe(item.durationMs);
        });
      }),
      runs,
    );
  });

  it('gives left and right the same time to the millisecond, save for planned extra repetitions', () => {
    fc.assert(
      fc.property(randomSession, ({ index, plan }) => {
        const { repetitions } = planToTimeline(plan, index, { words: english });
        plan.items.forEach((item, n) => {
          if (index.entryOf(item.variation)?.variation.sidedness === 'symmetric') return;
          const lengths = (side: BodySide) =>
            repetitions
              .filter((repetition) => repetition.item === n && repetition.side === side)
              .map(({ startMs, endMs }) => endMs - startMs);
          const alternates =
            item.sides.length === 1 && index.entryOf(item.variation)?.variation.sidedness === 'alternating';
          if (item.sides.length === 1 && !alternates) return;
          const [first = 'left', second = first === 'left' ? 'right' : 'left'] = item.sides;
          const more = lengths(first);
          const fewer = lengths(second);
          expect(more.length - fewer.length).toBe(alternates ? 0 : item.extraReps);
          expect(more.slice(0, fewer.length)).toEqual(fewer);
        });
      }),
      runs,
    );
  });

  it('says nothing that runs into the next cue, at any rate of the voice', () => {
    fc.assert(
      fc.property(randomSession, rates, ({ index, plan }, rate) => {
        const { cues, totalMs } = planToTimeline(plan, index, { words: english, rate });
        const wrong = cues.filter(({ atMs, text }, n) => {
          const nextMs = cues[n + 1]?.atMs ?? totalMs;
          return !Number.isInteger(atMs) || nextMs <= atMs || atMs + speechTime(text, rate) > nextMs;
        });
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('never speaks over the start of a side, a repetition or the end', () => {
    fc.assert(
      fc.property(randomSession, ({ index, plan }) => {
        const { cues, segments } = planToTimeline(plan, index, { words: english });
        const firsts = segments.filter(({ kind }) => kind === 'get-ready' || kind === 'end');
        const wrong = firsts.flatMap(({ startMs }) =>
          cues.filter(({ atMs, text }) => atMs < startMs && atMs + speechTime(text) > startMs),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('names only the side that works in every cue', () => {
    fc.assert(
      fc.property(randomSession, ({ index, plan }) => {
        const { cues, repetitions } = planToTimeline(plan, index, { words: english });
        const wrong = repetitions.flatMap(({ side, startMs, endMs }) => {
          const other = side === 'left' ? /\bright\b/i : /\bleft\b/i;
          return cues.filter(
            ({ atMs, text }) => side !== null && atMs >= startMs && atMs < endMs && other.test(text),
          );
        });
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });
});
