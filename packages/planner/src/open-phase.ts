import type { GateId, Phase, Rejection, Variation } from '@ilium/movement';
import type { Assessment, Irritability } from '@ilium/safety';
import type { PlanHistory } from './plan-input.ts';

/** The gate that leads out of a phase (E6). For LOW, phase 3 opens with G2 already (E2). */
function gateOut(phase: Phase, irritability: Irritability): GateId | null {
  if (phase === 0) return 'G1';
  if (phase === 1) return 'G2';
  if (phase === 2) return irritability === 'low' ? 'G2' : 'G3';
  return null;
}

/**
 * Highest phase open: the class's own (E2), raised one phase per gate met (E6, I17).
 * While irritability is HIGH, gates open no more than phase 1; where only the calm phase may run, none (P).
 */
export function openPhase(assessment: Assessment, gatesMet: readonly GateId[]): Phase {
  if (assessment.status === 'gentle-only') return 0;
  const highest: Phase = assessment.irritability === 'high' ? 1 : 3;
  let phase = assessment.caps.phase;
  for (let gate = gateOut(phase, assessment.irritability); gate !== null && phase < highest; ) {
    if (!gatesMet.includes(gate)) break;
    phase = (phase + 1) as Phase;
    gate = gateOut(phase, assessment.irritability);
  }
  return phase;
}

/** Conditions after which full bending of the back waits for G4, even once they are over (E6). */
const bendingSensitive: readonly string[] = ['leg-radiating', 'flexion-sensitive'];

/** A variation's gates, and G4 for full bending of the back where bending or the leg was ever a matter (E6). */
export function gatesOf(
  { gates, load }: Pick<Variation, 'gates' | 'load'>,
  { pastConditions = [] }: Pick<PlanHistory, 'pastConditions'>,
): readonly GateId[] {
  const wasSensitive = bendingSensitive.some((one) => pastConditions.includes(one));
  return wasSensitive && load.trunk.lumbarFlexion === 2 && !gates.includes('G4') ? [...gates, 'G4'] : gates;
}

/** Whether any joint or the trunk is taken to its end of range, or one leg bears the weight alone. */
function isEndRangeOrHeavy({ working, other, trunk }: Variation['load']): boolean {
  const { longestHoldSeconds: _, ...parts } = trunk;
  return [working, other, parts].some((load) => Object.values(load).some((value) => value === 2));
}

/** Where only the calm phase may run, loading and end range stay shut (B.2 S): gentle items without either (P). */
const isCalm = (variation: Variation): boolean =>
  (variation.phase === 0 || variation.gentle) && !isEndRangeOrHeavy(variation.load);

/** Phase that LOW irritability opens without any gate (E2). */
const lowPhase = 2;

/** Why progression keeps a variation shut, or `null` when it is open (E2, E3, E6). */
export function judgePhase(
  variation: Variation,
  assessment: Assessment,
  gatesMet: readonly GateId[],
): Rejection | null {
  const { irritability, status } = assessment;
  const has = openPhase(assessment, gatesMet);
  const needs = variation.phase;
  if (status === 'gentle-only' && !isCalm(variation))
    return { code: 'phase', needs: Math.max(1, needs), has, rule: 'B.2' };
  const gate = variation.gates.find((one) => !gatesMet.includes(one));
  if (gate) return { code: 'gate', gate, rule: 'E6' };
  if (needs <= has || variation.gentle) return null;
  if (irritability === 'moderate' && variation.opensAtG1)
    return gatesMet.includes('G1') ? null : { code: 'gate', gate: 'G1', rule: 'E2' };
  if (irritability !== 'low' && needs <= lowPhase) return { code: 'irritability', irritability, rule: 'E2' };
  return { code: 'phase', needs, has, rule: 'E6' };
}
