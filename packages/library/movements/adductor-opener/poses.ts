import { defineMotion, definePose, type Motions, standing } from '@ilium/body';

/** Feet wide, toes half-way out, knees soft, hands on the inner thighs. */
const wide = definePose(standing, {
  angles: { hipFlexion: 45, hipAbduction: 34, kneeFlexion: 45 },
  guide: {
    rootY: 800,
    rootTilt: 12,
    hipRotation: 15,
    shoulderFlexion: 25,
    shoulderAbduction: 15,
    elbowFlexion: 20,
    forearmPronation: -30,
  },
  hold: [
    'rootX',
    'rootTurn',
    'rootLean',
    'lumbarSideBend',
    'lumbarRotation',
    'thoracicSideBend',
    'thoracicRotation',
  ],
  aims: [
    { axis: 'footForward.working', toward: { forward: 1, working: 1 } },
    { axis: 'footForward.other', toward: { forward: 1, other: 1 } },
    { axis: 'headForward', toward: 'forward' },
  ],
  contacts: [
    { point: 'sole', on: 'floor', at: { side: 430 } },
    { point: 'palm.working', on: 'thighInner.working', gap: 15 },
    { point: 'palm.other', on: 'thighInner.other', gap: 15 },
  ],
  hands: { working: 'cup', other: 'cup' },
});

/** Sunk straight down, chest tall, the hands pressing the thighs apart. */
const squatting = definePose(wide, {
  angles: { hipFlexion: 82, hipAbduction: 44, kneeFlexion: 95 },
  guide: { rootY: 520, rootTilt: 8, elbowFlexion: 40 },
  aims: [{ axis: 'trunkUp', toward: 'up' }],
});

/** Wide squat opener, M26. */
export const poses: Motions = {
  squat: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'wide', pose: wide },
      { name: 'squatting', pose: squatting },
    ],
    view: { azimuth: 12, elevation: 8 },
    secondView: { azimuth: 55, elevation: 10 },
    arrow: { kind: 'press', at: 'kneeInner.working', toward: 'working' },
    accent: [],
  }),
};
