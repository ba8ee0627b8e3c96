import type { BodySide } from '@ilium/movement';
import { conditionIds, type Intake } from '@ilium/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowanceOf } from './allowance.ts';
import type { Assessment, SideAllowance } from './assessment.ts';
import { numRuns } from './testing/cases.ts';
import { arbitraryIntake, arbitraryOpenIntake, fixtureVariations, testContext } from './testing/index.ts';
import { assessIntake } from './triage.ts';

const assess = (intake: Intake): Assessment => assessIntake(intake, testContext);
const sides: readonly BodySide[] = ['left', 'right'];
const strictness: Readonly<Record<SideAllowance['status'], number>> = { free: 0, limited: 1, blocked: 2 };
const oneOfMany = fc.constantFrom(...fixtureVariations);
const statedCondition = fc.record({
  id: fc.constantFrom(...conditionIds),
  side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
  answer: fc.constantFrom('yes' as const, 'unsure' as const),
});

function expectNoLooser(after: SideAllowance, before: SideAllowance): void {
  expect(strictness[after.status]).toBeGreaterThanOrEqual(strictness[before.status]);
  expect(after.limits).toEqual(expect.arrayContaining([...before.limits]));
  expect(after.blocks).toEqual(expect.arrayContaining([...before.blocks]));
  for (const cap of ['holdSeconds', 'reps', 'sets'] as const)
    if (before.caps[cap] !== undefined)
      expect(after.caps[cap] ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(before.caps[cap]);
}

describe('invariants of allowances (E9)', () => {
  it('I05: one more condition never frees a movement, drops a limit or raises a cap', () => {
    fc.assert(
      fc.property(arbitraryIntake, statedCondition, oneOfMany, (intake, condition, variation) => {
        const before = allowanceOf(assess(intake), variation);
        const more = { ...intake, conditions: [...intake.conditions, condition] };
        const after = allowanceOf(assess(more), variation);
        for (const side of sides) expectNoLooser(after[side], before[side]);
      }),
      { numRuns },
    );
  });

  it('I05: one more condition never opens what was shut, nor enlarges a class number', () => {
    const openness = { open: 2, 'gentle-only': 1, locked: 0, incomplete: 0 };
    fc.assert(
      fc.property(arbitraryIntake, statedCondition, (intake, condition) => {
        const before = assess(intake);
        const after = assess({ ...intake, conditions: [...intake.conditions, condition] });
        expect(openness[after.status]).toBeLessThanOrEqual(openness[before.status]);
        expect({ ...after.caps, phase: 0 }).toEqual({ ...before.caps, phase: 0 });
        expect(after.caps.phase).toBeLessThanOrEqual(after.status === before.status ? before.caps.phase : 3);
      }),
      { numRuns },
    );
  });

  it('I04: whatever is limited carries at least one limit, whatever is blocked at least one rule', () => {
    fc.assert(
      fc.property(arbitraryOpenIntake, oneOfMany, (intake, variation) => {
        const allowance = allowanceOf(assess(intake), variation);
        for (const side of sides) {
          const { status, limits, blocks } = allowance[side];
          expect(status === 'limited').toBe(limits.length > 0 && blocks.length === 0);
          expect(status === 'blocked').toBe(blocks.length > 0);
        }
      }),
      { numRuns },
    );
  });

  it('mirrors: left and right swapped in the answers are swapped in the allowances', () => {
    const mirrorSide = <Side extends string | undefined>(side: Side): Side =>
      (side === 'left' ? 'right' : side === 'right' ? 'left' : side) as Side;
    const mirror = <T extends { readonly side?: string }>(item: T): T =>
      item.side === undefined ? item : { ...item, side: mirrorSide(item.side) };
    fc.assert(
      fc.property(arbitraryOpenIntake, oneOfMany, (intake, variation) => {
        const mirrored: Intake = {
          ...intake,
          pain: { ...intake.pain, ...(intake.pain.areas && { areas: intake.pain.areas.map(mirror) }) },
          conditions: intake.conditions.map(mirror),
          ...(intake.surgeries && { surgeries: intake.surgeries.map(mirror) }),
        };
        const [a, b] = [allowanceOf(assess(intake), variation), allowanceOf(assess(mirrored), variation)];
        expect([a.left.status, a.left.caps, a.right.status, a.right.caps]).toEqual([
          b.right.status,
          b.right.caps,
          b.left.status,
          b.left.caps,
        ]);
      }),
      { numRuns },
    );
  });

  it('I21: the same answers give the same allowance', () => {
    fc.assert(
      fc.property(arbitraryIntake, oneOfMany, (intake, variation) => {
        const copy = structuredClone(intake);
        expect(allowanceOf(assess(copy), variation)).toEqual(allowanceOf(assess(intake), variation));
        expect(copy).toEqual(intake);
      }),
      { numRuns: 500 },
    );
  });
});
