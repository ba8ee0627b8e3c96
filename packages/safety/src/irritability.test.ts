import type { Intake } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { classCaps, irritabilityOf } from './irritability.ts';
import { quietIntake } from './testing/index.ts';

const classOf = (change: Partial<Intake['pain']>) => irritabilityOf({ ...quietIntake.pain, ...change });

describe('E2: irritability', () => {
  it('is low with an average up to 3, settling within half an hour, not worsening', () => {
    expect(classOf({ average: 3 })).toBe('low');
    expect(classOf({ average: 4 })).toBe('moderate');
    expect(classOf({ settles: 'within-2-hours' })).toBe('moderate');
    expect(classOf({ trend: 'worse' })).toBe('moderate');
  });

  it('is high from an average of 7 on', () => {
    expect(classOf({ average: 6 })).toBe('moderate');
    expect(classOf({ average: 7 })).toBe('high');
  });

  it('is high when light activity provokes it and it settles late, not with one of the two', () => {
    expect(classOf({ provokedByLightActivity: true, settles: 'later' })).toBe('high');
    expect(classOf({ provokedByLightActivity: true })).toBe('low');
    expect(classOf({ settles: 'later' })).toBe('moderate');
  });

  it('is high when it wakes daily, or reaches the knee and worsens', () => {
    expect(classOf({ wakesAtNight: 'daily' })).toBe('high');
    expect(classOf({ wakesAtNight: 'sometimes' })).toBe('low');
    expect(classOf({ farthest: 3, trend: 'worse' })).toBe('high');
    expect(classOf({ farthest: 2, trend: 'worse' })).toBe('moderate');
  });

  it('D10: is high with pain above 5 now', () => {
    expect(classOf({ now: 5 })).toBe('low');
    expect(classOf({ now: 6 })).toBe('high');
  });

  it('never gives a higher class a larger number', () => {
    const numbers = ({ phase, minutes, rhythmicReps, ...ranges }: (typeof classCaps)['low']) => [
      phase,
      minutes,
      rhythmicReps,
      ...Object.values(ranges).map(({ max }) => max),
    ];
    const { high, moderate, low } = classCaps;
    for (const [smaller, larger] of [
      [high, moderate],
      [moderate, low],
    ] as const)
      for (const [index, value] of numbers(smaller).entries())
        expect(value).toBeLessThanOrEqual(numbers(larger)[index] ?? 0);
  });

  it('has the numbers of the table', () => {
    expect(classCaps.high).toMatchObject({
      phase: 0,
      minutes: 6,
      holdSeconds: { min: 10, max: 15 },
      rhythmicReps: 5,
    });
    expect(classCaps.moderate).toMatchObject({
      phase: 1,
      minutes: 12,
      items: { min: 3, max: 4 },
      rhythmicReps: 8,
    });
    expect(classCaps.low).toMatchObject({
      phase: 2,
      minutes: 20,
      sets: { min: 1, max: 2 },
      rhythmicReps: 10,
    });
  });
});
