import type { Millimetres } from '@ilium/units';
import type { BuildName } from '../look.ts';

/** What differs between builds: millimetres added to radii. Places that touch the room stay where they are. */
export interface Build {
  readonly shoulder: Millimetres;
  readonly chest: Millimetres;
  readonly bust: Millimetres;
  readonly waist: Millimetres;
  readonly belly: Millimetres;
  readonly hip: Millimetres;
  readonly thigh: Millimetres;
  readonly upperArm: Millimetres;
  readonly neck: Millimetres;
}

export const buildByName: Readonly<Record<BuildName, Build>> = {
  straight: {
    shoulder: 4,
    chest: 4,
    bust: 0,
    waist: 0,
    belly: 0,
    hip: -4,
    thigh: 0,
    upperArm: 2,
    neck: 4,
  },
  curved: {
    shoulder: -5,
    chest: -6,
    bust: 15,
    waist: -2,
    belly: 6,
    hip: 9,
    thigh: 5,
    upperArm: 0,
    neck: -3,
  },
};
