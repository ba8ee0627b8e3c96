import { englishHandout, handoutToHtml, planToHandout } from '@ilium/exports';
import { library } from '@ilium/library';
import {
  indexLibrary,
  type Library,
  type Plan,
  type SessionPlan,
  type Timeline,
  type VariationKey,
} from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import type { Intake } from '@ilium/record';
import { assessIntake } from '@ilium/safety';
import { planToTimeline } from '@ilium/session';
import { english } from '@ilium/words';
import { describe, expect, test } from 'vitest';
import { momentToShare } from '../packages/web/src/screens/player/figure-moment.ts';
import { exampleIntake } from '../packages/web/src/testing/example-intake.ts';

const KEY: VariationKey = 'seated-figure-four/press';

/** The library with nothing but one variation, whose first hold is changed where its author writes it. */
function libraryHolding(seconds: number): Library {
  const [movementId, variationId] = KEY.split('/');
  return {
    ...library,
    movements: library.movements
      .filter(({ id }) => id === movementId)
      .map((movement) => ({
        ...movement,
        variations: movement.variations
          .filter(({ id }) => id === variationId)
          .map((variation) => ({
            ...variation,
            dose: {
              ...variation.dose,
              bounds: { ...variation.dose.bounds, holdSeconds: { min: 10, max: 60 } },
              start: { ...variation.dose.start, holdSeconds: seconds },
            },
          })),
      })),
    programmes: [],
  };
}

const isSession = (plan: Plan): plan is SessionPlan => plan.kind === 'session';

/** When the half-way bell rings, in milliseconds from the start of the hold it belongs to. */
function halfWays({ segments, cues }: Timeline): readonly number[] {
  const holds = segments.filter(({ kind }) => kind === 'hold');
  return cues
    .filter(({ bell }) => bell === 'half-way')
    .map(({ atMs }) => atMs - (holds.findLast(({ startMs }) => startMs <= atMs)?.startMs ?? 0));
}

/** Everything that people get from one definition. */
function outputs(changed: Library) {
  const index = indexLibrary(changed);
  const intake: Intake = { ...exampleIntake, places: ['chair'], equipment: ['sturdy-chair'] };
  const assessment = assessIntake(intake, { now: 0, offsetMinutes: 0 });
  const request = { ...intakeToRequest(intake), minutes: 10 };
  const plan = planSession({ index, assessment, request, history: emptyHistory });
  if (!isSession(plan)) throw new Error('the variation is not planned');
  const timeline = planToTimeline(plan, index, { words: english });
  return {
    plan,
    hold: timeline.segments.filter(({ kind }) => kind === 'hold').map(({ durationMs }) => durationMs),
    halfWay: halfWays(timeline),
    lastSaidMs: timeline.cues.findLast(({ text }) => text !== '')?.atMs ?? 0,
    figureHolds: timeline.segments
      .filter(({ kind }) => momentToShare({ kind, fraction: 0.5, smaller: false }) === 1)
      .reduce((sum, { durationMs }) => sum + durationMs, 0),
    handout: handoutToHtml(planToHandout(plan, index), {
      words: englishHandout,
      index,
      drawingOf: () => null,
      style: '',
    }),
    exported: JSON.stringify(changed),
  };
}

describe('one definition, every output', () => {
  const [short, long] = [outputs(libraryHolding(20)), outputs(libraryHolding(30))];

  test('the plan asks for the hold that is written', () => {
    expect([short, long].map(({ plan }) => plan.items[0]?.dose.holdSeconds)).toEqual([20, 30]);
  });

  test('the timeline holds so long, on both sides alike', () => {
    expect(new Set(short.hold)).toEqual(new Set([20_000]));
    expect(new Set(long.hold)).toEqual(new Set([30_000]));
  });

  test('the bell rings half-way, and the last words come later by all that is held longer', () => {
    expect(new Set(short.halfWay)).toEqual(new Set([10_000]));
    expect(new Set(long.halfWay)).toEqual(new Set([15_000]));
    expect(long.lastSaidMs - short.lastSaidMs).toBe(10_000 * long.hold.length);
  });

  test('the figure stays in the position so long', () => {
    expect(long.figureHolds).toBe((short.figureHolds / 20) * 30);
  });

  test('the handout prints it', () => {
    expect(short.handout).toMatch(/20 s/);
    expect(long.handout).toMatch(/30 s/);
    expect(long.handout).not.toMatch(/\b20 s/);
  });

  test('the exported library carries it', () => {
    expect(long.exported).not.toBe(short.exported);
    expect(long.exported).toContain('"holdSeconds":30');
  });
});
