import { defineMotion, definePose, type Motions, quadruped } from '@ilium/body';

/** On hands and knees, toes together and knees wide apart. */
const kneeling = definePose(quadruped, {
  angles: { hipAbduction: 28, neckFlexion: -15 },
  guide: { rootTilt: 78, hipRotation: 24, ankleDorsiflexion: -45 },
  hold: ['rootX', 'lumbarSideBend', 'lumbarRotation', 'thoracicSideBend', 'neckSideBend', 'neckRotation'],
  release: ['instep'],
  contacts: [
    { point: 'kneeFront', on: 'floor', at: { side: 240, forward: 0 } },
    { point: 'toeTip', on: 'floor', at: { side: 35 } },
    { point: 'palm', on: 'floor', at: { side: 205, forward: 470 }, slides: true },
  ],
});

/** Seat on the heels, trunk and forehead down, arms long ahead. */
const resting = definePose(kneeling, {
  angles: {
    hipFlexion: 118,
    hipAbduction: 34,
    kneeFlexion: 155,
    lumbarFlexion: 42,
    thoracicFlexion: 12,
    shoulderFlexion: 158,
    elbowFlexion: 6,
    neckFlexion: -10,
  },
  guide: {
    rootTilt: 45,
    rootY: 225,
    rootZ: -360,
    shoulderAbduction: 18,
    wristFlexion: -20,
    wristDeviation: 0,
    clavicleProtraction: 0,
    clavicleElevation: 0,
  },
  hold: ['shoulderAbduction', 'kneeFlexion'],
  contacts: [
    { point: 'headFront', on: 'floor' },
    { point: 'palm', on: 'floor', at: { side: 230 }, slides: true },
  ],
});

/** Child's pose, M23: from hands and knees back onto the heels. */
export const poses: Motions = {
  rest: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'kneeling', pose: kneeling },
      { name: 'resting', pose: resting },
    ],
    view: { azimuth: 100, elevation: 15 },
    secondView: { azimuth: 50, elevation: 24 },
    arrow: { kind: 'move', at: 'sacrum', toward: { back: 1, down: 0.5 } },
    accent: [],
  }),
};
