import type { LimbLoad, TrunkLoad, Variation } from '@ilium/movement';

const limbMotions = [
  'hipFlexion',
  'hipExtension',
  'externalRotation',
  'internalRotation',
  'abduction',
  'adduction',
  'kneeFlexion',
  'kneeTorsion',
] as const satisfies readonly (keyof LimbLoad)[];

const trunkMotions = [
  'lumbarFlexion',
  'lumbarRotation',
  'lumbarSideBend',
  'lumbarExtension',
] as const satisfies readonly (keyof TrunkLoad)[];

/**
 * Joint motions that a variation takes to the end of range, as a set of bits. Both limbs count together, because each
 * side takes each part.
 */
export function endRangeBits({ load }: Variation): number {
  const limbs = limbMotions.map((motion) => load.working[motion] === 2 || load.other[motion] === 2);
  const trunk = trunkMotions.map((motion) => load.trunk[motion] === 2);
  return [...limbs, ...trunk].reduce((bits, isEnd, i) => (isEnd ? bits | (1 << i) : bits), 0);
}
