import { english } from '@ilium/words';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPlayer } from './create-player.ts';
import { planToTimeline } from './plan-to-timeline.ts';
import { stepPlayer } from './step-player.ts';
import { cuesOf, playInputs, ticks } from './testing/play.ts';
import { randomSession } from './testing/random-session.ts';
import { voiceTime } from './voice-time.ts';

const anyPace = fc.record({
  startMs: fc.integer({ min: 200, max: 1_500 }),
  letterMs: fc.integer({ min: 40, max: 200 }),
});
const runs = { numRuns: 100 };

it('says nothing that runs into the next cue, however slow the voice was heard to be', () => {
  fc.assert(
    fc.property(randomSession, anyPace, ({ index, plan }, heard) => {
      const { cues, totalMs } = planToTimeline(plan, index, { words: english, heard });
      const takes = voiceTime({ heard });
      const wrong = cues.filter(({ atMs, text }, n) => {
        const nextMs = cues[n + 1]?.atMs ?? totalMs;
        return nextMs <= atMs || atMs + takes(text) > nextMs;
      });
      expect(wrong).toEqual([]);
    }),
    runs,
  );
});

it('lays words out anew while a session runs: no bell is lost or told twice, and no moment moves', () => {
  fc.assert(
    fc.property(
      randomSession,
      anyPace,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (session, heard, share) => {
        const timeline = planToTimeline(session.plan, session.index, { words: english });
        const begun = stepPlayer(createPlayer(timeline), { kind: 'start', now: 0, painBefore: null });
        const all = Math.ceil(timeline.totalMs / 250) + 1;
        const some = Math.floor(all * share);
        const before = playInputs(begun.state, ticks(0, Array(some).fill(250)));
        const told = playInputs(before.state, [{ kind: 'voice', now: some * 250, heard }]);
        const after = playInputs(told.state, ticks(some * 250, Array(all - some).fill(250)));
        const bellsOf = (step: typeof begun, state = step.state) =>
          cuesOf(step.effects, state).flatMap(({ bell, atMs }) =>
            bell && bell !== 'tick' ? [`${bell} ${atMs}`] : [],
          );
        expect([...bellsOf(begun), ...bellsOf(before), ...bellsOf(after)]).toEqual(
          timeline.cues.flatMap(({ bell, atMs }) => (bell && bell !== 'tick' ? [`${bell} ${atMs}`] : [])),
        );
        expect(after.state.timeline.segments).toEqual(timeline.segments);
        expect(after.state.phase).toBe('ended');
      },
    ),
    runs,
  );
});
