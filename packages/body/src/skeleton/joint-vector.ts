import { err, ok, type Problem, type Result } from '@ilium/units';
import { type FreedomName, freedomIndexByName, freedoms } from './freedom.ts';
import { mirrorName } from './side.ts';

/**
 * A whole pose: 49 numbers in the order of {@link freedoms}, degrees for angles and millimetres for the
 * place of the pelvis. Plain numbers, so it survives JSON.
 */
export type JointVector = readonly number[];

/** Standing straight with the arms hanging: every angle zero, soles on the floor. */
export const NEUTRAL: JointVector = freedoms.map((freedom) => (freedom.name === 'rootY' ? 901 : 0));

/** One number of a pose. */
export const readFreedom = (vector: JointVector, name: FreedomName): number =>
  vector[freedomIndexByName[name]] ?? 0;

/** The pose with some numbers changed. */
export function withFreedoms(
  vector: JointVector,
  changes: Readonly<Partial<Record<FreedomName, number>>>,
): JointVector {
  const next = [...vector];
  for (const [name, value] of Object.entries(changes)) next[freedomIndexByName[name as FreedomName]] = value;
  return next;
}

const MIDLINE_SIGNED: ReadonlySet<FreedomName> = new Set<FreedomName>([
  'rootX',
  'rootTurn',
  'rootLean',
  'lumbarSideBend',
  'lumbarRotation',
  'thoracicSideBend',
  'thoracicRotation',
  'neckSideBend',
  'neckRotation',
]);

const mirrorSources = freedoms.map((freedom) => ({
  index: freedomIndexByName[mirrorName(freedom.name)],
  sign: MIDLINE_SIGNED.has(freedom.name) ? -1 : 1,
}));

/** The exact reflection in the midline plane. Mirroring twice gives the same pose back. */
export const mirrorJointVector = (vector: JointVector): JointVector =>
  mirrorSources.map(({ index, sign }) => {
    const value = sign * (vector[index] ?? 0);
    return value === 0 ? 0 : value;
  });

/** The pose `share` of the way from `from` (0) to `to` (1), number by number. */
export const mixJointVectors = (from: JointVector, to: JointVector, share: number): JointVector =>
  from.map((value, index) => value + ((to[index] ?? value) - value) * share);

/** Rounded for writing: hundredths of a degree, tenths of a millimetre (far below any gate). */
export const roundJointVector = (vector: JointVector): JointVector =>
  vector.map((value, index) => {
    const steps = freedoms[index]?.unit === 'millimetres' ? 10 : 100;
    const rounded = Math.round(value * steps) / steps;
    return rounded === 0 ? 0 : rounded;
  });

/** A joint vector from something read; refuses anything but 49 finite numbers. */
export function parseJointVector(value: unknown, path = ''): Result<JointVector, Problem> {
  const isVector =
    Array.isArray(value) && value.length === freedoms.length && value.every((n) => Number.isFinite(n));
  if (isVector) return ok(value as JointVector);
  const received = Array.isArray(value) ? `a list of ${value.length}` : typeof value;
  return err({ path, expected: `${freedoms.length} finite numbers`, received });
}
