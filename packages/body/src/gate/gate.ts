import type { PoseDefinition } from '../pose/pose.ts';

/** The gates of design/figure.md, and two for an assistant: out of the client, and kind to their own back. */
export type GateName =
  | 'joint-range'
  | 'contact'
  | 'flesh-contact'
  | 'self-penetration'
  | 'clearance'
  | 'floating'
  | 'balance'
  | 'clinical-angle'
  | 'between-bodies'
  | 'assistant-lumbar'
  | 'solver'
  | 'mirror'
  | 'slide';

/** One line of the gate table. */
export interface GateRow {
  readonly gate: GateName;
  /** What is allowed: a most, except for balance, where it is a least. */
  readonly bound: number;
  readonly value: number;
  readonly unit: 'mm' | '°' | 'count';
  readonly pass: boolean;
  /** What the value was measured on. */
  readonly of: string;
  /** The pose's own reason, where an exception moved the bound. */
  readonly excuse?: string;
}

/** A row whose value must not exceed its bound. */
export function atMost(
  gate: GateName,
  bound: number,
  measure: { readonly value: number; readonly of: string },
  unit: GateRow['unit'] = 'mm',
): GateRow {
  return { gate, bound, value: measure.value, unit, pass: measure.value <= bound + 1e-6, of: measure.of };
}

/** A row whose value must reach its bound. */
export function atLeast(gate: GateName, bound: number, value: number, of: string): GateRow {
  return { gate, bound, value, unit: 'mm', pass: value >= bound - 1e-6, of };
}

/** The row with the bound the pose was granted, if it was granted one. */
export function excuseRow(row: GateRow, definition: PoseDefinition): GateRow {
  const exception = definition.exceptions.find((e) => e.gate === row.gate);
  if (exception === undefined || row.pass) return row;
  const pass = row.gate === 'balance' ? row.value >= exception.bound : row.value <= exception.bound;
  return { ...row, bound: exception.bound, pass, excuse: exception.reason };
}

/** Whether every row passes. */
export const arePassed = (rows: readonly GateRow[]): boolean => rows.every((row) => row.pass);
