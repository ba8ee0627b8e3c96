import type { LibraryEntry, VariationKey } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { admit } from './candidate.ts';
import type { PlanInput } from './plan-input.ts';
import { toyAssessment, toyCondition, toyIndex, toyInput, toyPast, toyRequest } from './testing/index.ts';

const entryOf = (key: VariationKey): LibraryEntry => {
  const entry = toyIndex.entryOf(key);
  if (!entry) throw new Error(`no ${key}`);
  return entry;
};
const admitted = (key: VariationKey, own: Partial<PlanInput> = {}) => admit(entryOf(key), toyInput(own));
const withConditions = (...conditions: ReturnType<typeof toyCondition>[]) => ({
  assessment: toyAssessment('low', { conditions }),
});

describe('the filter', () => {
  it('lets through what nothing speaks against, painful side first', () => {
    const { candidate, rejections } = admitted('toy-cross/tip');
    expect(rejections).toEqual([]);
    expect(candidate).toMatchObject({ sides: ['left', 'right'], oneSided: null, limits: [] });
  });

  it('teaches strength on the easy side first where one side hurts', () => {
    expect(admitted('toy-hike/band').candidate?.sides).toEqual(['right', 'left']);
    const request = { ...toyRequest, painSide: 'both' as const };
    expect(admitted('toy-hike/band', { request }).candidate?.sides).toEqual(['left', 'right']);
  });

  it('gives an alternating item the side that begins, and a symmetric one none', () => {
    expect(admitted('toy-sway/small').candidate?.sides).toEqual(['left']);
    expect(admitted('toy-rest/fold').candidate?.sides).toEqual([]);
  });

  it('does the free side alone where one side is blocked, and keeps the rule', () => {
    const { candidate } = admitted('toy-reach/free', withConditions(toyCondition('lateral-hip', 'left')));
    expect(candidate).toMatchObject({
      sides: ['right'],
      oneSided: { blocked: 'left', rules: ['B.4:lateral-hip'] },
    });
  });

  it('blocks an item whose both sides are blocked', () => {
    const conditions = [toyCondition('lateral-hip', 'left'), toyCondition('lateral-hip', 'right')];
    const { rejections } = admitted('toy-reach/free', withConditions(...conditions));
    expect(rejections.map(({ code }) => code)).toEqual(['blocked', 'blocked']);
  });

  it('blocks a symmetric item when one of its sides is blocked', () => {
    const { rejections } = admitted('toy-rest/fold', withConditions(toyCondition('thr-late', 'right')));
    expect(rejections[0]).toMatchObject({ code: 'blocked', condition: 'thr-late', side: 'right' });
  });

  it('carries the limits of the sides that work', () => {
    const { candidate } = admitted('toy-cross/tip', withConditions(toyCondition('groin-pinch', 'left')));
    expect(candidate?.limits).toMatchObject([{ condition: 'groin-pinch', side: 'left' }]);
  });

  it('never lets an assisted technique into a session for oneself', () => {
    expect(admitted('toy-treat/press').rejections[0]).toEqual({ code: 'assisted', rule: 'I18' });
  });

  it('leaves out what lacks its place or a thing it needs', () => {
    const atWork = { ...toyRequest, places: ['standing' as const], equipment: [] };
    const { rejections } = admitted('toy-reach/frame', { request: atWork });
    expect(rejections).toEqual([
      { code: 'place', needs: [{ place: 'standing', equipment: ['door-frame'] }], rule: 'I25' },
    ]);
    expect(admitted('toy-cross/tip', { request: atWork }).rejections[0]?.code).toBe('place');
  });

  it('does not plan a place that a condition closes, whatever was ticked', () => {
    const closed = withConditions(toyCondition('no-floor'));
    expect(admitted('toy-sway/small', closed).candidate?.setups).toEqual([{ place: 'bed', equipment: [] }]);
    const onlyFloor = { ...closed, request: { ...toyRequest, places: ['floor' as const] } };
    expect(admitted('toy-sway/small', onlyFloor).rejections[0]?.code).toBe('place');
    expect(admitted('toy-lunge/kneel', closed).rejections).toContainEqual(
      expect.objectContaining({ code: 'blocked', condition: 'no-floor' }),
    );
  });

  it('lets a resting variation rest until its day', () => {
    const byVariation = { 'toy-cross/tip': toyPast({ restUntil: '2026-12-01' }) } as const;
    const history = { ...toyInput().history, byVariation };
    expect(admitted('toy-cross/tip', { history }).rejections).toEqual([
      { code: 'resting', untilDay: '2026-12-01', rule: 'D5' },
    ]);
  });

  it('names a block before a missing place, because changing the place would not help', () => {
    const request = { ...toyRequest, places: ['chair' as const] };
    const input = { request, ...withConditions(toyCondition('flexion-sensitive')) };
    expect(admitted('toy-rest/fold', input).rejections.map(({ code }) => code)).toEqual(['blocked', 'place']);
  });
});
