import { defineMotion, definePose, type Motions, sideLying } from '@ilium/body';

/** On the other side, propped on that elbow, legs straight and stacked. */
const stacked = definePose(sideLying, {
  angles: {
    hipFlexion: 0,
    'hipAbduction.working': 0,
    'hipRotation.working': 0,
    kneeFlexion: 0,
    ankleDorsiflexion: 0,
    lumbarSideBend: -14,
    thoracicSideBend: -14,
    thoracicRotation: 0,
  },
  guide: {
    rootLean: 84,
    rootY: 110,
    neckSideBend: -20,
    'shoulderFlexion.other': 10,
    'shoulderAbduction.other': 70,
    'shoulderRotation.other': 40,
    'elbowFlexion.other': 90,
    'forearmPronation.other': 60,
    'shoulderFlexion.working': 45,
    'elbowFlexion.working': 60,
    'forearmPronation.working': 50,
    'wristFlexion.working': -50,
  },
  hold: ['rootTilt', 'rootTurn'],
  aims: [
    { axis: 'footForward.working', toward: 'forward' },
    { axis: 'headForward', toward: 'forward' },
  ],
  release: ['shoulderOuter.other'],
  contacts: [
    { point: 'elbow.other', on: 'floor' },
    { point: 'palm.other', on: 'floor' },
    { point: 'palm.working', on: 'floor' },
    { point: 'ankleInner.working', on: 'ankleInner.other', gap: 15 },
  ],
  hands: { working: 'flat', other: 'flat' },
});

const raised = definePose(stacked, {
  angles: { 'hipAbduction.working': 36 },
  release: ['ankleInner.working'],
});

/** Side-lying leg raise, M18. */
export const poses: Motions = {
  raise: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'stacked', pose: stacked },
      { name: 'raised', pose: raised },
    ],
    view: { azimuth: 8, elevation: 12 },
    secondView: { azimuth: 50, elevation: 16 },
    arrow: { kind: 'move', at: 'ankleOuter.working', toward: 'up' },
    accent: ['leg.working'],
  }),
};
