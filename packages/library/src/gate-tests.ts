import type { GateTest } from '@ilium/movement';

const anyDose = { holdSeconds: null, reps: null, painAtMost: null } as const;

/** Levels of the seated figure four (M04). */
const seatedFigureFour = [
  'seated-figure-four/press',
  'seated-figure-four/tip-forward',
  'seated-figure-four/rotate-away',
  'seated-figure-four/rotate-toward',
  'seated-figure-four/lean-away',
] as const;

/**
 * What the gates ask to have been done (E6, mark P). G3 reads "both" as both feet. G5 names M04 and M16 with a stroke:
 * either counts (mark ?, awaiting review).
 */
export const gateTests: readonly GateTest[] = [
  { gate: 'G2', anyOf: ['bridge/both-feet'], holdSeconds: 5, reps: 8, painAtMost: 2, times: 1 },
  { gate: 'G3', anyOf: ['bridge/both-feet'], holdSeconds: 5, reps: 10, painAtMost: 2, times: 1 },
  { gate: 'G3', anyOf: ['side-lying-leg-raise/raise'], holdSeconds: null, reps: 10, painAtMost: 2, times: 1 },
  { gate: 'G4', anyOf: ['seated-figure-four/tip-forward'], ...anyDose, times: 3 },
  { gate: 'G4', anyOf: ['lying-figure-four/pull'], ...anyDose, times: 3 },
  { gate: 'G5', anyOf: [...seatedFigureFour, 'lying-figure-four/pull'], ...anyDose, times: 3 },
];
