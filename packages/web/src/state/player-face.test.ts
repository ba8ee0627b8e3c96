import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import { assessIntake } from '@ilium/safety';
import { createPlayer, planToTimeline, playerView, stepPlayer } from '@ilium/session';
import { english } from '@ilium/words';
import { expect, test } from 'vitest';
import { exampleIntake } from '../testing/example-intake.ts';
import { isSameFace, viewToFace, viewToMotion } from './player-face.ts';

const index = indexLibrary(library);
const plan = planSession({
  index,
  assessment: assessIntake(exampleIntake, { now: 0, offsetMinutes: 0 }),
  request: intakeToRequest(exampleIntake),
  history: emptyHistory,
});
if (plan.kind !== 'session') throw new Error('a session was expected');
const ready = createPlayer(planToTimeline(plan, index, { words: english }));
const { state } = stepPlayer(ready, { kind: 'start', painBefore: null, now: 0 });

test('between two seconds only the motion changes, so that nothing else is drawn again', () => {
  const [early, later] = [playerView(state, 2_100), playerView(state, 2_600)];
  expect(isSameFace(viewToFace(early), viewToFace(later))).toBe(true);
  expect(viewToMotion(early).ring).toBeGreaterThan(viewToMotion(later).ring);
});

test('a new second is a new face', () => {
  expect(isSameFace(viewToFace(playerView(state, 2_100)), viewToFace(playerView(state, 3_100)))).toBe(false);
});
