import { defineMotion, definePose, floorSit, type Motions } from '@ilium/body';

/** Soles together in front, knees wide, both hands round the feet, sitting tall. */
const tall = definePose(floorSit, {
  angles: {
    hipFlexion: 84,
    hipAbduction: 50,
    hipRotation: 58,
    kneeFlexion: 122,
    lumbarFlexion: 0,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
    elbowFlexion: 25,
  },
  guide: { shoulderFlexion: 35, shoulderAbduction: 5, ankleInversion: 15 },
  hold: [
    'lumbarSideBend',
    'thoracicSideBend',
    'lumbarRotation',
    'lumbarFlexion',
    'hipRotation',
    'kneeFlexion',
  ],
  release: ['sole'],
  contacts: [
    { point: 'sole.working', on: 'sole.other', gap: 8 },
    { point: 'ball.working', on: 'ball.other', gap: 10 },
    { point: 'heel.working', on: 'heel.other', gap: 10 },
    { point: 'footOuter', on: 'floor', at: { forward: 385 } },
    { point: 'sitBone', on: 'floor', at: { side: 70, forward: -55 }, flesh: true },
    { point: 'palm.working', on: 'instep.working', gap: 12 },
    { point: 'palm.other', on: 'instep.other', gap: 12 },
  ],
  hands: { working: 'grip', other: 'grip' },
});

/** Tipped forward from the hips over the feet, the back long. */
const leaned = definePose(tall, {
  angles: { hipFlexion: 120, lumbarFlexion: 18, thoracicFlexion: 16, neckFlexion: -8, elbowFlexion: 70 },
  guide: { rootTilt: 25, shoulderAbduction: 35 },
  hold: ['hipFlexion'],
  release: ['trunkUp', 'trunkForward'],
  aims: [{ axis: 'trunkUp', toward: { up: 1, forward: 1 } }],
});

/** Butterfly, M14. */
export const poses: Motions = {
  lean: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: tall },
      { name: 'leaning', pose: leaned },
    ],
    view: { azimuth: 52, elevation: 19 },
    secondView: { azimuth: 22, elevation: 24 },
    arrow: { kind: 'lean', at: 'upperBack', toward: { forward: 1, down: 0.7 } },
    accent: [],
  }),
};
