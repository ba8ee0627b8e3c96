import { english } from '@ilium/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideIn } from './breath-guide.ts';
import { segmentAt } from './place-in-timeline.ts';
import { planToTimeline } from './plan-to-timeline.ts';
import { speechTime } from './speech-time.ts';
import { randomSession } from './testing/random-session.ts';
import { toyIndex } from './testing/toy-library.ts';
import { toyPlan } from './testing/toy-plan.ts';

const isBreath = ({ text }: { readonly text: string }) => /^Breathe (in|out)$/.test(text);

describe('the slow breath, said', () => {
  it('is said with the breath that is shown, and takes nothing away from what is heard without it', () => {
    fc.assert(
      fc.property(randomSession, ({ index, plan }) => {
        const without = planToTimeline(plan, index, { words: english });
        const guided = planToTimeline(plan, index, { words: english, breathGuide: true });
        expect(guided.cues.filter((cue) => !isBreath(cue))).toEqual(without.cues);
        for (const { atMs, text } of guided.cues.filter(isBreath)) {
          const shown = guideIn(segmentAt(guided, atMs), atMs);
          expect(shown && english.breathToText(shown.phase)).toBe(text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never runs into the next cue', () => {
    fc.assert(
      fc.property(randomSession, ({ index, plan }) => {
        const { cues, totalMs } = planToTimeline(plan, index, { words: english, breathGuide: true });
        const wrong = cues.filter(
          ({ atMs, text }, n) => atMs + speechTime(text) > (cues[n + 1]?.atMs ?? totalMs),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('leads most breaths of a hold of half a minute', () => {
    const index = toyIndex([
      { id: 'still', sidedness: 'symmetric', start: { holdSeconds: 30, reps: 1, sets: 1 } },
    ]);
    const plan = toyPlan(index, [{ id: 'still' }]);
    const { cues } = planToTimeline(plan, index, { words: english, breathGuide: true });
    expect(cues.filter(isBreath).length).toBeGreaterThanOrEqual(3);
  });
});
