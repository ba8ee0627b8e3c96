import { defineMotion, definePose, type Motions, supine } from '@ilium/body';

/** On the back, knees bent, feet hip-width apart, head resting in both hands, elbows out on the floor. */
const middle = definePose(supine, {
  angles: {
    hipFlexion: 55,
    kneeFlexion: 95,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
    neckSideBend: 0,
    elbowFlexion: 128,
  },
  guide: {
    // Laid down over its side, so that the pelvis is free to roll.
    rootTurn: 90,
    rootLean: 90,
    shoulderAbduction: 120,
    shoulderRotation: 80,
    shoulderFlexion: 0,
    clavicleElevation: 15,
  },
  hold: ['lumbarSideBend', 'thoracicSideBend', 'neckSideBend', 'elbowFlexion', 'forearmPronation'],
  release: ['headBack'],
  contacts: [
    { point: 'palm', on: 'headBack', gap: 60 },
    { point: 'elbow', on: 'floor', at: { side: 400, forward: -630 }, slides: true },
    { point: 'buttock', on: 'floor', at: { side: 78, forward: 20 }, flesh: true },
    { point: 'sole', on: 'floor', at: { side: 130 } },
  ],
  hands: { working: 'cup', other: 'cup' },
});

/** Both knees over to the working side, the feet tipped onto their edges. */
const rolled = definePose(middle, {
  angles: {
    'hipAbduction.working': 36,
    'hipRotation.working': 18,
    'hipAbduction.other': -28,
    'hipRotation.other': -18,
    lumbarRotation: 8,
  },
  guide: { rootTilt: -102 },
  release: ['sole', 'buttock'],
  contacts: [
    { point: 'footOuter.working', on: 'floor' },
    { point: 'footInner.other', on: 'floor' },
    { point: 'buttock.working', on: 'floor', at: { side: 78, forward: 20 }, flesh: true },
  ],
});

/** Knee wags, M08. */
export const poses: Motions = {
  wag: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'middle', pose: middle },
      { name: 'rolled', pose: rolled },
    ],
    view: { azimuth: -10, elevation: 27 },
    secondView: { azimuth: 40, elevation: 24 },
    arrow: { kind: 'move', at: 'kneeTop.working', toward: { working: 1, down: 0.5 } },
    accent: [],
  }),
};
