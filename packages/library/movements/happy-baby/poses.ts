import { defineMotion, definePose, type Motions, type PoseDraft, supine } from '@ilium/body';

/**
 * On the back with both knees drawn up and fallen apart. Turn and lean of a quarter circle lay the body along
 * the mat in such a way that the tilt alone rolls it from side to side.
 */
const kneesUp = definePose(supine, {
  angles: { hipFlexion: 114, hipAbduction: 40, hipRotation: 20, kneeFlexion: 90, lumbarFlexion: 0 },
  guide: {
    rootTurn: 90,
    rootLean: 90,
    rootTilt: -90,
    rootY: 140,
    shoulderFlexion: 60,
    shoulderAbduction: 25,
    elbowFlexion: 30,
    ankleDorsiflexion: 5,
  },
  hold: ['lumbarSideBend', 'thoracicSideBend', 'thoracicFlexion', 'neckRotation', 'neckSideBend'],
  release: ['sole', 'headForward'],
  contacts: [
    { point: 'headBack', on: 'floor', slides: true },
    { point: 'shoulderBlade', on: 'floor', flesh: true, slides: true },
  ],
});

/** The pelvis and both legs rolled to one side, shoulders staying down. */
const rolled = (side: 'working' | 'other', degrees: number): PoseDraft => ({
  angles: { lumbarRotation: side === 'working' ? degrees - 1 : 1 - degrees },
  guide: { rootTilt: side === 'working' ? -90 - degrees : degrees - 90 },
  release: ['buttock'],
  hold: ['rootTilt'],
  contacts: [{ point: `buttock.${side}`, on: 'floor', flesh: true }],
});

/** A hand on each knee at arm's length, the feet still low. */
const reachingKnees = definePose(kneesUp, {
  angles: { hipFlexion: 84, hipAbduction: 18, hipRotation: 0, kneeFlexion: 112 },
  guide: { shoulderFlexion: 40, elbowFlexion: 5 },
  contacts: [
    { point: 'palm.working', on: 'kneeTop.working', gap: 10 },
    { point: 'palm.other', on: 'kneeTop.other', gap: 10 },
  ],
  hands: { working: 'cup', other: 'cup' },
});

/** The knees drawn in and fallen apart. */
const holdingKnees = definePose(kneesUp, {
  contacts: [
    { point: 'palm.working', on: 'kneeTop.working', gap: 10 },
    { point: 'palm.other', on: 'kneeTop.other', gap: 10 },
  ],
  hands: { working: 'cup', other: 'cup' },
});

/** A hand on each ankle, the feet still low and the knees folded. */
const reachingAnkles = definePose(kneesUp, {
  angles: { hipFlexion: 105, hipAbduction: 26, hipRotation: 5, kneeFlexion: 128 },
  guide: { shoulderFlexion: 40, shoulderAbduction: 15, elbowFlexion: 5, clavicleProtraction: 25 },
  release: ['lumbarFlexion'],
  contacts: [
    { point: 'palm.working', on: 'shinLow.working', gap: 15 },
    { point: 'palm.other', on: 'shinLow.other', gap: 15 },
  ],
  hands: { working: 'grip', other: 'grip' },
});

/** The longer reach, arms between the legs, soles to the ceiling. */
const holdingAnkles = definePose(kneesUp, {
  angles: { hipFlexion: 120, hipAbduction: 42, hipRotation: 25, kneeFlexion: 95 },
  guide: { shoulderFlexion: 70, shoulderAbduction: 15, elbowFlexion: 5, clavicleProtraction: 25 },
  release: ['lumbarFlexion'],
  contacts: [
    { point: 'palm.working', on: 'shinLow.working', gap: 15 },
    { point: 'palm.other', on: 'shinLow.other', gap: 15 },
  ],
  hands: { working: 'grip', other: 'grip' },
});

/** Happy baby, M24: rocking on the back, hands on knees or ankles. */
export const poses: Motions = {
  knees: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'reaching', pose: reachingKnees },
      { name: 'middle', pose: holdingKnees },
      { name: 'to-other', pose: definePose(holdingKnees, rolled('other', 7)) },
      { name: 'to-working', pose: definePose(holdingKnees, rolled('working', 7)) },
    ],
    view: { azimuth: 120, elevation: 25 },
    secondView: { azimuth: 78, elevation: 16 },
    arrow: { kind: 'lean', at: 'belly', toward: { working: 1, down: 0.3 } },
    accent: [],
  }),
  ankles: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'reaching', pose: reachingAnkles },
      { name: 'middle', pose: holdingAnkles },
      { name: 'to-other', pose: definePose(holdingAnkles, rolled('other', 6)) },
      { name: 'to-working', pose: definePose(holdingAnkles, rolled('working', 6)) },
    ],
    view: { azimuth: 120, elevation: 25 },
    secondView: { azimuth: 78, elevation: 16 },
    arrow: { kind: 'lean', at: 'belly', toward: { working: 1, down: 0.3 } },
    accent: [],
  }),
};
