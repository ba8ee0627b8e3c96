import { describe, expect, it } from 'vitest';
import { NEUTRAL, readFreedom, withFreedoms } from '../skeleton/joint-vector.ts';
import { parseSolvedMotions, type SolvedMotion, vectorAt } from './solved-motion.ts';

const bent = (degrees: number) => withFreedoms(NEUTRAL, { 'kneeFlexion.left': degrees });
const motion: SolvedMotion = {
  keyframes: [
    { name: 'start', vector: bent(0) },
    { name: 'middle', vector: bent(40) },
    { name: 'end', vector: bent(100) },
  ],
  between: [[bent(30)], []],
};
const kneeAt = (share: number): number => readFreedom(vectorAt(motion, share), 'kneeFlexion.left');

describe('a solved motion', () => {
  it('passes through its keyframes and in-betweens, and mixes between them', () => {
    expect([0, 0.125, 0.25, 0.5, 0.75, 1].map(kneeAt)).toEqual([0, 15, 30, 40, 70, 100]);
  });

  it('stays at its ends outside the share from 0 to 1', () => {
    expect(kneeAt(-3)).toBe(0);
    expect(kneeAt(7)).toBe(100);
  });

  it('of one keyframe stands still', () => {
    const still: SolvedMotion = { keyframes: [{ name: 'hold', vector: bent(20) }], between: [] };
    expect(vectorAt(still, 0.4)).toEqual(bent(20));
  });

  it('survives JSON, with an assistant and without', () => {
    const assisted: SolvedMotion = { ...motion, assistant: { ...motion, between: [[], [bent(5)]] } };
    expect(parseSolvedMotions(JSON.parse(JSON.stringify({ lift: motion, hold: assisted })))).toEqual({
      ok: true,
      value: { lift: motion, hold: assisted },
    });
  });

  it.each([
    ['no object', 7, ''],
    ['no keyframes', { lift: { keyframes: [], between: [] } }, 'lift.keyframes'],
    ['a missing list', { lift: { ...motion, between: [] } }, 'lift.between'],
    ['a nameless keyframe', { lift: { keyframes: [{ vector: NEUTRAL }], between: [] } }, 'lift.keyframes.0'],
    [
      'a short vector',
      { lift: { keyframes: [{ name: 'a', vector: [1] }], between: [] } },
      'lift.keyframes.0.vector',
    ],
    ['a broken in-between', { lift: { ...motion, between: [[[1]], []] } }, 'lift.between.0'],
    ['a broken assistant', { lift: { ...motion, assistant: 3 } }, 'lift.assistant.keyframes'],
    [
      'an assistant at other moments',
      { lift: { ...motion, assistant: { keyframes: motion.keyframes.slice(1), between: [[]] } } },
      'lift.assistant.keyframes',
    ],
  ])('is refused with its place when read from %s', (_, value, path) => {
    const read = parseSolvedMotions(value);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error.path).toBe(path);
  });
});
