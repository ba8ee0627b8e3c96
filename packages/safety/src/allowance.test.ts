import type { BodySide } from '@ilium/movement';
import { type ConditionId, conditionIds, type Intake } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import fixture from '../fixtures/movement-tags.json' with { type: 'json' };
import { allowanceOf, closedPlacesOf, mobilityShareOf } from './allowance.ts';
import type { SideAllowance } from './assessment.ts';
import { conditionOf, conditions, limitText } from './conditions.ts';
import { fixtureVariations, quietIntake, testContext } from './testing/index.ts';
import { assessIntake } from './triage.ts';

const assess = (change: Partial<Intake>) => assessIntake({ ...quietIntake, ...change }, testContext);
const withCondition = (id: ConditionId, side: BodySide | 'both') => assess({ conditions: [{ id, side }] });
const variationOf = (specId: string) => {
  const found = fixtureVariations.find((variation) => variation.specId === specId);
  if (!found) throw new Error(specId);
  return found;
};

/** What a cell means while the affected leg leads, or while the other one does. */
function cellToStatus(cell: string, isAffectedLeading: boolean): SideAllowance['status'] {
  const marks = cell.split('/').filter(Boolean);
  const role = isAffectedLeading ? 'l' : 'o';
  const has = (letter: string) => marks.includes(letter) || marks.includes(letter + role);
  return has('B') ? 'blocked' : has('L') ? 'limited' : 'free';
}

describe('I22: allowances follow the matrix on each working side', () => {
  it.each(conditionIds)('%s at the left', (id) => {
    const assessment = withCondition(id, 'left');
    for (const variation of fixtureVariations) {
      const cell = fixture.matrix[variation.specId as keyof typeof fixture.matrix][id];
      const allowance = allowanceOf(assessment, variation);
      const expected = { left: cellToStatus(cell, true), right: cellToStatus(cell, false) };
      expect([variation.specId, allowance.left.status, allowance.right.status]).toEqual([
        variation.specId,
        expected.left,
        expected.right,
      ]);
    }
  });

  it.each(conditionIds)('%s at the right mirrors the left', (id) => {
    const [left, right] = [withCondition(id, 'left'), withCondition(id, 'right')];
    for (const variation of fixtureVariations) {
      const [a, b] = [allowanceOf(left, variation), allowanceOf(right, variation)];
      expect([a.left.status, a.right.status]).toEqual([b.right.status, b.left.status]);
    }
  });

  it('a condition of both legs blocks where either role is blocked', () => {
    const assessment = withCondition('groin-pinch', 'both');
    expect(allowanceOf(assessment, variationOf('M01.a')).left.status).toBe('blocked');
    expect(allowanceOf(assessment, variationOf('M01.a')).right.status).toBe('blocked');
  });

  it('an alternating item is judged for both roles of each leg, because it cannot spare one', () => {
    const march = { ...variationOf('M10'), sidedness: 'alternating' as const };
    const assessment = withCondition('thr-late', 'left');
    const { left, right } = allowanceOf(assessment, march);
    expect([left.status, right.status]).toEqual(['blocked', 'blocked']);
  });
});

describe('blocks and limits', () => {
  it('name the condition, the side of the body that carries it, and the rule', () => {
    const { left, right } = allowanceOf(withCondition('groin-pinch', 'right'), variationOf('M01.c'));
    expect(left.blocks).toEqual([{ condition: 'groin-pinch', side: 'right', rule: 'B.4:groin-pinch' }]);
    expect(right.limits).toEqual([{ condition: 'groin-pinch', side: 'right', rule: 'B.4:groin-pinch' }]);
  });

  it('name no side where the condition is not one of a leg', () => {
    const { limits } = allowanceOf(withCondition('bone', 'left'), variationOf('M04.b')).left;
    expect(limits).toEqual([{ condition: 'bone', side: null, rule: 'B.4:bone' }]);
  });

  it('I06: an unsure condition counts like a certain one', () => {
    for (const id of conditionIds) {
      const unsure = assess({ conditions: [{ id, answer: 'unsure' }] });
      const yes = assess({ conditions: [{ id, answer: 'yes' }] });
      for (const variation of fixtureVariations)
        expect(allowanceOf(unsure, variation)).toEqual(allowanceOf(yes, variation));
    }
  });

  it('I27: the balance limit stands at every item that asks for balance, and names rail or wall', () => {
    const assessment = withCondition('balance', 'both');
    for (const variation of fixtureVariations.filter(({ load }) => load.trunk.balance))
      expect(allowanceOf(assessment, variation).left.status).not.toBe('free');
    expect(limitText('balance')).toMatch(/rail.*wall/);
  });

  it('first trimester: the same as later, lying on the back apart (B.4)', () => {
    const cleared = { by: 'M. Adeyemi, midwife', on: '2026-11-20' };
    const early = assess({ pregnancy: { trimester: 1, cleared } });
    const late = assess({ pregnancy: { trimester: 2, cleared } });
    const statusIn = (assessment: typeof early, specId: string) =>
      allowanceOf(assessment, variationOf(specId)).left.status;
    expect(statusIn(late, 'M05.a')).toBe('blocked');
    expect(statusIn(early, 'M05.a')).toBe('limited');
    expect(statusIn(early, 'M13')).toBe('blocked');
    for (const { specId } of fixtureVariations.filter(({ load }) => !load.trunk.supine))
      expect(statusIn(early, specId)).toBe(statusIn(late, specId));
  });
});

describe('I04: limits carry their text and caps', () => {
  it.each(conditions)('$id has a label, a limit and a rule id', ({ id, label, limit, rule }) => {
    expect(label.split(' ').length).toBeLessThanOrEqual(12);
    expect(limit).toMatch(/\.$/);
    expect(rule).toBe(`B.4:${id}`);
  });

  it('hypermobile: holds of at most 15 s where it limits, no cap on what it leaves free', () => {
    const assessment = withCondition('hypermobile', 'both');
    expect(allowanceOf(assessment, variationOf('M04.b')).left.caps).toEqual({ holdSeconds: 15 });
    expect(allowanceOf(assessment, variationOf('M18')).left.caps).toEqual({});
    expect(mobilityShareOf(assessment)).toBe(0.4);
    expect(mobilityShareOf(assess({}))).toBe(1);
  });

  it('head-down: holds under 10 s', () => {
    const { caps } = allowanceOf(withCondition('head-down', 'both'), variationOf('M17')).left;
    expect(caps.holdSeconds).toBeLessThan(10);
  });

  it('takes the smaller cap where two conditions cap one dose', () => {
    const both = assess({ conditions: [{ id: 'hypermobile' }, { id: 'head-down' }] });
    expect(allowanceOf(both, variationOf('M26')).left.caps).toEqual({ holdSeconds: 9 });
  });

  it('no-floor closes the floor whatever place was ticked', () => {
    expect(closedPlacesOf(withCondition('no-floor', 'both'))).toEqual(['floor']);
    expect(closedPlacesOf(assess({}))).toEqual([]);
    expect(conditionOf('no-floor').limit).toMatch(/bed/);
  });
});
