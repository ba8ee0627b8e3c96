import { describe, expect, it } from 'vitest';
import { defineMotion } from './motion.ts';
import { definePose, EMPTY_POSE, eachSide } from './pose.ts';
import { chairSit, standing } from './posture.ts';
import { authoredToFigure, authoredToSide, directionToVector, figureToAuthored } from './words.ts';

const view = { azimuth: 0, elevation: 10 };

describe('a pose definition', () => {
  it('keeps everything of its base that the draft does not mention', () => {
    expect(definePose(chairSit, {})).toEqual(chairSit);
  });

  it('reads a limb angle without a side as both sides, and lets one side differ later', () => {
    const bent = definePose(EMPTY_POSE, { angles: { hipFlexion: 90 } });
    expect(bent.angles).toEqual({ 'hipFlexion.working': 90, 'hipFlexion.other': 90 });
    const uneven = definePose(bent, { angles: { 'hipFlexion.other': 20 } });
    expect(uneven.angles).toEqual({ 'hipFlexion.working': 90, 'hipFlexion.other': 20 });
  });

  it('replaces a contact of the same point and keeps the one of the other side', () => {
    const raised = definePose(standing, { contacts: [{ point: 'sole.working', on: 'stair.step1' }] });
    expect(raised.contacts).toEqual([
      { point: 'sole.other', on: 'floor', at: { side: -95 } },
      { point: 'sole.working', on: 'stair.step1' },
    ]);
  });

  it('releases contacts, aims and angles by name', () => {
    const free = definePose(standing, { release: ['sole.working', 'trunkForward', 'kneeFlexion'] });
    expect(free.contacts.map((c) => c.point)).toEqual(['sole.other']);
    expect(free.aims.map((a) => a.axis)).not.toContain('trunkForward');
    expect(Object.keys(free.angles)).not.toContain('kneeFlexion.working');
    expect(Object.keys(free.angles)).toContain('hipFlexion.other');
  });

  it('knows which names come in pairs', () => {
    expect(eachSide('palm')).toEqual(['palm.working', 'palm.other']);
    expect(eachSide('handBack')).toEqual(['handBack.working', 'handBack.other']);
    expect(eachSide('headBack')).toEqual(['headBack']);
    expect(eachSide('lumbarFlexion')).toEqual(['lumbarFlexion']);
    expect(eachSide('sole.other')).toEqual(['sole.other']);
  });
});

describe('author words', () => {
  it('put the working side on the left, or on the right in the mirrored pass', () => {
    expect(authoredToFigure('hipFlexion.working')).toBe('hipFlexion.left');
    expect(figureToAuthored('sole.right')).toBe('sole.other');
    expect(authoredToSide('leg.working', 'right')).toBe('leg.right');
    expect(authoredToSide('headBack', 'right')).toBe('headBack');
  });

  it('mix directions, and refuse a mix that points nowhere', () => {
    expect(directionToVector({ up: 3, forward: 4 })).toEqual([0, 0.6, 0.8]);
    expect(() => directionToVector({ up: 1, down: 1 })).toThrow(/nowhere/);
  });
});

describe('a motion definition', () => {
  const base = { view, secondView: view, accent: [] } as const;
  const keyframe = (name: string) => ({ name, pose: standing });

  it('refuses two keyframes of one name', () => {
    expect(() =>
      defineMotion({ ...base, cycle: 'repetition', keyframes: [keyframe('start'), keyframe('start')] }),
    ).toThrow(/share a name/);
  });

  it('refuses an assistant who comes or goes on the way', () => {
    const keyframes = [{ ...keyframe('start'), assistant: standing }, keyframe('end')] as const;
    expect(() => defineMotion({ ...base, cycle: 'repetition', keyframes })).toThrow(/assistant/);
    const both = keyframes.map(({ name, pose }) => ({ name, pose, assistant: standing }));
    const [first, second] = both;
    if (first === undefined || second === undefined) throw new Error('two keyframes');
    expect(
      defineMotion({ ...base, cycle: 'repetition', keyframes: [first, second] }).keyframes[1]?.assistant,
    ).toBe(standing);
  });

  it('refuses a moving cycle with nowhere to go', () => {
    expect(() => defineMotion({ ...base, cycle: 'breath', keyframes: [keyframe('start')] })).toThrow(
      /breath/,
    );
    expect(defineMotion({ ...base, cycle: 'still', keyframes: [keyframe('hold')] }).keyframes).toHaveLength(
      1,
    );
  });
});
