import { describe, expect, it } from 'vitest';
import { gatesOf, judgePhase, openPhase } from './open-phase.ts';
import { toyAssessment, toyVariation } from './testing/index.ts';

const low = toyAssessment('low');
const moderate = toyAssessment('moderate');
const high = toyAssessment('high');
const calmOnly = toyAssessment('low', { status: 'gentle-only' });

describe('the open phase', () => {
  it('is the class’s own while no gate is met', () => {
    expect([low, moderate, high].map((one) => openPhase(one, []))).toEqual([2, 1, 0]);
  });

  it('rises to the last with G2 in low irritability', () => {
    expect(openPhase(low, ['G1', 'G2'])).toBe(3);
  });

  it('rises one phase a gate in moderate irritability', () => {
    expect(openPhase(moderate, ['G1', 'G2'])).toBe(2);
    expect(openPhase(moderate, ['G1', 'G2', 'G3'])).toBe(3);
  });

  it('never jumps over a gate', () => {
    expect(openPhase(moderate, ['G3'])).toBe(1);
  });

  it('stays at one at most in high irritability', () => {
    expect(openPhase(high, ['G1', 'G2', 'G3'])).toBe(1);
  });

  it('stays calm where only the calm phase may run', () => {
    expect(openPhase(calmOnly, ['G1', 'G2', 'G3'])).toBe(0);
  });
});

describe('progression', () => {
  const later = toyVariation({ id: 'later', specId: 'Z1', phase: 3 });
  const build = toyVariation({ id: 'build', specId: 'Z2', phase: 2, opensAtG1: true });
  const gated = toyVariation({ id: 'gated', specId: 'Z3', phase: 1, gates: ['G5'] });
  const gentle = toyVariation({ id: 'gentle', specId: 'Z4', phase: 1, gentle: true });

  it('keeps a later phase shut and says which is open', () => {
    expect(judgePhase(later, low, [])).toEqual({ code: 'phase', needs: 3, has: 2, rule: 'E6' });
  });

  it('names irritability where the class alone keeps it shut', () => {
    const mobility = toyVariation({ id: 'm', specId: 'Z5', phase: 1 });
    expect(judgePhase(mobility, high, [])).toEqual({
      code: 'irritability',
      irritability: 'high',
      rule: 'E2',
    });
  });

  it('opens early strength to moderate irritability with G1', () => {
    expect(judgePhase(build, moderate, [])).toEqual({ code: 'gate', gate: 'G1', rule: 'E2' });
    expect(judgePhase(build, moderate, ['G1'])).toBeNull();
  });

  it('does not open early strength to high irritability', () => {
    expect(judgePhase(build, high, ['G1'])?.code).toBe('irritability');
  });

  it('keeps a variation shut until its own gates are met', () => {
    expect(judgePhase(gated, low, ['G2'])).toEqual({ code: 'gate', gate: 'G5', rule: 'E6' });
    expect(judgePhase(gated, low, ['G5'])).toBeNull();
  });

  it('opens gentle variations to high irritability', () => {
    expect(judgePhase(gentle, high, [])).toBeNull();
  });

  it('keeps even gentle end ranges shut where only the calm phase may run', () => {
    const load = { working: { externalRotation: 2 as const }, other: {}, trunk: {} };
    expect(judgePhase(gentle, calmOnly, [])).toBeNull();
    expect(judgePhase({ ...gentle, load }, calmOnly, [])).toEqual({
      code: 'phase',
      needs: 1,
      has: 0,
      rule: 'B.2',
    });
  });
});

describe('the gates of a variation', () => {
  const bent = toyVariation({
    id: 'bent',
    specId: 'Z6',
    load: { working: {}, other: {}, trunk: { lumbarFlexion: 2 } },
  });
  const past = (...pastConditions: string[]) => ({ pastConditions });

  it('have G4 for full bending where the leg or bending was ever a matter (E6)', () => {
    expect(gatesOf(bent, past('leg-radiating'))).toEqual(['G4']);
    expect(gatesOf(bent, past('flexion-sensitive'))).toEqual(['G4']);
  });

  it('are its own where nothing of that was ever found, or it does not bend fully', () => {
    expect(gatesOf(bent, {})).toEqual([]);
    expect(gatesOf(bent, past('knee'))).toEqual([]);
    const half = { ...bent, load: { ...bent.load, trunk: { lumbarFlexion: 1 as const } } };
    expect(gatesOf(half, past('leg-radiating'))).toEqual([]);
    expect(gatesOf({ ...bent, gates: ['G4'] }, past('leg-radiating'))).toEqual(['G4']);
  });
});
