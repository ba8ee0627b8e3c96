import { defineMotion, definePose, type Motions, supine } from '@ilium/body';

/** On the back, knees bent, feet flat and close, both arms out to the sides. */
const middle = definePose(supine, {
  angles: {
    hipFlexion: 55,
    kneeFlexion: 95,
    shoulderAbduction: 88,
    elbowFlexion: 5,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
  },
  guide: {
    // Laid down over its side, so that the pelvis is free to roll.
    rootTurn: 90,
    rootLean: 90,
    forearmPronation: -80,
    shoulderFlexion: 0,
  },
  hold: ['lumbarSideBend', 'thoracicSideBend'],
  contacts: [
    { point: 'buttock', on: 'floor', at: { side: 78, forward: 20 }, flesh: true },
    { point: 'sole', on: 'floor', at: { side: 70 } },
    { point: 'handBack', on: 'floor' },
  ],
});

/** Both knees down on the working side, one on the other, the head turned to the other side. */
const dropped = definePose(middle, {
  angles: {
    'hipFlexion.working': 62,
    'hipFlexion.other': 46,
    'hipAbduction.working': 34,
    'hipRotation.working': 20,
    'hipAbduction.other': -32,
    'hipRotation.other': -15,
    kneeFlexion: 88,
    ankleDorsiflexion: -15,
    lumbarRotation: 10,
    lumbarFlexion: 0,
    thoracicRotation: 34,
    neckRotation: 60,
    neckFlexion: 0,
    neckSideBend: 0,
  },
  guide: { rootTilt: -140, rootY: 150 },
  hold: ['hipFlexion', 'lumbarFlexion'],
  release: ['sole', 'buttock', 'headForward', 'headBack', 'thoracicRotation'],
  contacts: [
    { point: 'kneeOuter.working', on: 'floor', at: { side: 520, forward: 60 } },
    { point: 'ankleOuter.working', on: 'floor', at: { side: 170, forward: 340 } },
    { point: 'kneeInner.other', on: 'kneeInner.working', gap: 100 },
    { point: 'shoulderBlade', on: 'floor', flesh: true },
  ],
});

/** Double hip rotation, M13. */
export const poses: Motions = {
  drop: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'middle', pose: middle },
      { name: 'dropped', pose: dropped },
    ],
    view: { azimuth: 98, elevation: 46 },
    secondView: { azimuth: -22, elevation: 32 },
    arrow: { kind: 'lean', at: 'kneeOuter.other', toward: { working: 1, down: 0.4 } },
    accent: ['leg.working'],
  }),
};
