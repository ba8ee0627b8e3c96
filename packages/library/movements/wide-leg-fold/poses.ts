import { defineMotion, definePose, type Motions, standing } from '@ilium/body';

/** Feet much wider than the hips, toes ahead, knees soft. */
const tall = definePose(standing, {
  angles: { hipAbduction: 25, hipFlexion: 8, kneeFlexion: 18 },
  guide: { rootY: 830 },
  hold: [
    'rootX',
    'rootTurn',
    'rootLean',
    'lumbarSideBend',
    'lumbarRotation',
    'thoracicSideBend',
    'thoracicRotation',
    'neckSideBend',
    'neckRotation',
  ],
  contacts: [{ point: 'sole', on: 'floor', at: { side: 440 } }],
});

/** Half-way: the back rolled down from the head, arms hanging. */
const rolling = definePose(tall, {
  angles: {
    hipFlexion: 45,
    kneeFlexion: 24,
    lumbarFlexion: 48,
    thoracicFlexion: 30,
    neckFlexion: 35,
    shoulderFlexion: 95,
  },
  guide: { rootTilt: 30, rootZ: -90, elbowFlexion: 5, shoulderAbduction: 5 },
  release: ['trunkForward', 'headForward'],
});

/** Folded over bent knees, palms down, head hanging. */
const folded = definePose(rolling, {
  angles: {
    hipFlexion: 108,
    hipAbduction: 30,
    kneeFlexion: 32,
    lumbarFlexion: 46,
    thoracicFlexion: 15,
    neckFlexion: 15,
    shoulderFlexion: 120,
  },
  guide: { rootTilt: 85, rootZ: -150, rootY: 780, wristFlexion: -60, forearmPronation: 70, elbowFlexion: 25 },
  contacts: [{ point: 'palm', on: 'floor', at: { side: 200 } }],
  hands: { working: 'flat', other: 'flat' },
});

/** Wide-leg forward fold, M21: down, and rolled up again by the same way. */
export const poses: Motions = {
  fold: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: tall },
      { name: 'rolling', pose: rolling },
      { name: 'folded', pose: folded },
    ],
    view: { azimuth: 40, elevation: 12 },
    secondView: { azimuth: 85, elevation: 8 },
    arrow: { kind: 'lean', at: 'upperBack', toward: { forward: 1, down: 0.7 } },
    accent: [],
  }),
};
