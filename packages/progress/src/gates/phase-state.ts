import type { GateId, GateNeed, Phase } from '@ilium/movement';
import type { Irritability } from '@ilium/safety';
import type { Instant } from '@ilium/units';

/** What the fold of the gates knows so far. */
export interface PhaseState {
  readonly metAt: ReadonlyMap<GateId, Instant>;
  /** What each gate needed when it was met. */
  readonly needsOf: ReadonlyMap<GateId, readonly GateNeed[]>;
  /** Highest phase that the steps back leave; 3 where nothing holds. */
  readonly cap: Phase;
  readonly steppedBackAt: Instant | null;
}

/** Before anything happened. */
export const firstPhaseState: PhaseState = {
  metAt: new Map(),
  needsOf: new Map(),
  cap: 3,
  steppedBackAt: null,
};

/** The phase that a gate leads to; the others open variations or a rhythm, not a phase. */
const phaseByGate: Readonly<Partial<Record<GateId, Phase>>> = { G1: 1, G2: 2, G3: 3 };

/** The phase that is open before any gate (E2). */
const basePhase: Readonly<Record<Irritability, Phase>> = { high: 0, moderate: 1, low: 2 };

/** The gate that opens strengthening (E2): G2 where pain is not easily stirred up, else G3. */
export const strengthGateOf = (irritability: Irritability): 'G2' | 'G3' =>
  irritability === 'low' ? 'G2' : 'G3';

/** The highest phase that a gate opens; 0 for gates that open no phase. */
export const opensTo = (gate: GateId, irritability: Irritability): Phase =>
  gate === strengthGateOf(irritability) ? 3 : (phaseByGate[gate] ?? 0);

/** The gate that must be met before another; `null` where none must. */
export function gateBefore(gate: GateId, irritability: Irritability): GateId | null {
  if (gate === 'G3' || gate === 'G5') return 'G2';
  return gate === 'G6' ? strengthGateOf(irritability) : null;
}

/** Whether the calm phase comes before mobility for this person now, so that G2 waits for G1. */
export const needsG1 = ({ cap }: PhaseState, irritability: Irritability): boolean =>
  irritability === 'high' || cap === 0;

/** The phase that the gates met open, under the cap (E2, E6). */
function phaseOf({ metAt, cap }: PhaseState, irritability: Irritability): Phase {
  let phase = basePhase[irritability];
  if (phase === 0 && metAt.has('G1')) phase = 1;
  if (phase === 1 && metAt.has('G2') && irritability !== 'high') phase = 2;
  if (phase === 2 && metAt.has(strengthGateOf(irritability))) phase = 3;
  return Math.min(phase, cap) as Phase;
}

/** One phase back at once: gates above it are to be met again, with what happens from now on (E6). */
export function stepBack(state: PhaseState, at: Instant, irritability: Irritability): PhaseState {
  const cap = Math.max(0, phaseOf(state, irritability) - 1) as Phase;
  const kept = [...state.metAt].filter(([gate]) => (phaseByGate[gate] ?? 0) <= cap && gate !== 'G6');
  return { ...state, metAt: new Map(kept), cap, steppedBackAt: at };
}

/** Meets a gate; where a step back holds the phase below it, the hold moves up by one (I17). */
export function meetGate(
  state: PhaseState,
  gate: GateId,
  at: Instant,
  needs: readonly GateNeed[],
): PhaseState {
  const lifts = phaseByGate[gate] === state.cap + 1;
  return {
    ...state,
    metAt: new Map(state.metAt).set(gate, at),
    needsOf: new Map(state.needsOf).set(gate, needs),
    cap: lifts ? ((state.cap + 1) as Phase) : state.cap,
  };
}

/** From when on evidence for a gate counts: when the phase before it began, or the last step back. */
export function evidenceSince(
  gate: GateId,
  state: PhaseState,
  irritability: Irritability,
  first: Instant,
): Instant {
  const { metAt, steppedBackAt } = state;
  const metG1 = metAt.get('G1') ?? first;
  const cameThroughG1 = needsG1(state, irritability) || (steppedBackAt !== null && metG1 > steppedBackAt);
  const began: Readonly<Record<GateId, Instant | undefined>> = {
    G1: first,
    G2: cameThroughG1 ? metG1 : first,
    G3: metAt.get('G2'),
    G4: first,
    G5: first,
    G6: metAt.get(strengthGateOf(irritability)),
  };
  return Math.max(began[gate] ?? first, steppedBackAt ?? first);
}
