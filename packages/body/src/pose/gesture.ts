import type { Angles, PoseDraft } from './pose.ts';
import type { AuthorSide } from './words.ts';

/** One arm's angles written without their side. */
const onSide = (side: AuthorSide, angles: Readonly<Record<string, number>>): Angles =>
  Object.fromEntries(Object.entries(angles).map(([name, value]) => [`${name}.${side}`, value])) as Angles;

/** Hand on the waist, elbow out to the side, fingers forward: layered onto a posture before its own differences. */
export const handOnHip = (side: AuthorSide): PoseDraft => ({
  angles: onSide(side, { elbowFlexion: 95, shoulderAbduction: 50 }),
  guide: onSide(side, {
    shoulderFlexion: -20,
    shoulderRotation: -35,
    forearmPronation: 50,
    wristFlexion: -30,
  }),
  contacts: [{ point: `palm.${side}`, on: `hip.${side}` }],
  hands: { [side]: 'grip' },
});

/** Arm up beside the head, elbow a little bent, as in a side bend to the far side. */
export const armOverhead = (side: AuthorSide): PoseDraft => ({
  angles: onSide(side, { shoulderFlexion: 5, shoulderAbduction: 168, elbowFlexion: 25 }),
  guide: onSide(side, { clavicleElevation: 25, shoulderRotation: 20 }),
  release: [`palm.${side}`],
});
