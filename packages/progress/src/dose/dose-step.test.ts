import type { Dose, DoseSpec } from '@ilium/movement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toyDoses } from '../testing/toy-library.ts';
import { halveDose, isAbove, isSameDose, lowerDose, mostDose, raiseDose, startAgain } from './dose-step.ts';

const dose = (holdSeconds: number, reps: number, sets = 1): Dose => ({ holdSeconds, reps, sets });
const { stretch, lift, sway } = toyDoses;

/** Every dose on the way up from one. */
function climb(from: Dose, spec: DoseSpec): readonly Dose[] {
  const next = raiseDose(from, spec);
  return next ? [from, ...climb(next, spec)] : [from];
}

const arbitrarySpec = fc.constantFrom(...Object.values(toyDoses));
const arbitraryCase = arbitrarySpec.chain((spec) =>
  fc.record({
    spec: fc.constant(spec),
    dose: fc.record({
      holdSeconds: fc.integer(spec.bounds.holdSeconds),
      reps: fc.integer(spec.bounds.reps),
      sets: fc.integer({ min: 1, max: spec.bounds.setsMax }),
    }),
  }),
);

describe('one step more (D1)', () => {
  it('holds a stretch 5 s longer up to 30 s, then repeats it up to five times', () => {
    expect(climb(dose(20, 3), stretch)).toEqual([
      dose(20, 3),
      dose(25, 3),
      dose(30, 3),
      dose(30, 4),
      dose(30, 5),
    ]);
  });

  it('repeats strength two times more up to its target, then adds sets up to three', () => {
    expect(climb(dose(5, 8), lift)).toEqual([dose(5, 8), dose(5, 10), dose(5, 10, 2), dose(5, 10, 3)]);
    expect(climb(dose(0, 10), sway)).toEqual([dose(0, 10), dose(0, 12), dose(0, 14), dose(0, 15)]);
  });

  it('raises nothing that a therapist does', () => {
    expect(raiseDose(dose(20, 1), { ...stretch, kind: 'assisted' })).toBeNull();
  });

  it('changes one thing, stays inside the bounds and is more', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ spec, dose: from }) => {
        const to = raiseDose(from, spec);
        if (!to) return;
        expect(isAbove(to, mostDose(spec))).toBe(false);
        expect(isAbove(to, from)).toBe(true);
        const changed = (['holdSeconds', 'reps', 'sets'] as const).filter((part) => to[part] !== from[part]);
        expect(changed).toHaveLength(1);
      }),
    );
  });
});

describe('one step less (D4)', () => {
  it('takes back what came last, then shortens the hold, then the repetitions', () => {
    expect(lowerDose(dose(30, 4), stretch)).toEqual(dose(30, 3));
    expect(lowerDose(dose(25, 3), stretch)).toEqual(dose(20, 3));
    expect(lowerDose(dose(10, 3), stretch)).toEqual(dose(10, 2));
    expect(lowerDose(dose(5, 10, 2), lift)).toEqual(dose(5, 10));
    expect(lowerDose(dose(5, 10), lift)).toEqual(dose(5, 8));
    expect(lowerDose(dose(5, 8), lift)).toEqual(dose(5, 6));
  });

  it('ends at the least that the bounds allow, and is never more', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ spec, dose: from }) => {
        let at = from;
        for (let i = 0; i < 40; i += 1) {
          const lower = lowerDose(at, spec);
          expect(isAbove(lower, at)).toBe(false);
          at = lower;
        }
        const { holdSeconds, reps } = spec.bounds;
        const least = {
          ...dose(holdSeconds.min, reps.min),
          ...(spec.kind === 'strength-hold' && { holdSeconds: from.holdSeconds }),
        };
        expect(isSameDose(at, least)).toBe(true);
      }),
    );
  });
});

describe('other doses', () => {
  it('D5 are half: of the repetitions, or of a single hold', () => {
    expect(halveDose(dose(20, 3))).toEqual(dose(20, 1));
    expect(halveDose(dose(30, 1))).toEqual(dose(15, 1));
    expect(halveDose(dose(5, 10, 3))).toEqual(dose(5, 5));
  });

  it('D7 begin again at the start, and no higher than they were', () => {
    expect(startAgain(stretch, dose(30, 5))).toEqual(dose(20, 3));
    expect(startAgain(stretch, dose(10, 2))).toEqual(dose(10, 2));
  });
});
