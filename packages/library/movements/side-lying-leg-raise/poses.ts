import { defineMotion, definePose, handOnHip, type Motions, sideLying } from '@ilium/body';

/** On the other side, propped on that elbow, legs straight and stacked, the working hand on its hip. */
const stacked = definePose(definePose(sideLying, handOnHip('working')), {
  angles: {
    hipFlexion: 0,
    'hipAbduction.working': 0,
    'hipRotation.working': 0,
    kneeFlexion: 0,
    ankleDorsiflexion: 0,
    lumbarSideBend: -20,
    thoracicSideBend: -22,
    lumbarRotation: 0,
    thoracicRotation: 0,
  },
  guide: {
    rootLean: 84,
    rootY: 110,
    neckSideBend: -20,
    'shoulderFlexion.other': 30,
    'shoulderAbduction.other': 60,
    'shoulderRotation.other': 40,
    'elbowFlexion.other': 90,
    'forearmPronation.other': 60,
  },
  hold: ['rootTilt', 'rootTurn', 'lumbarRotation', 'thoracicRotation'],
  aims: [
    { axis: 'footForward.working', toward: 'forward' },
    { axis: 'trunkForward', toward: 'forward' },
    { axis: 'headForward', toward: 'forward' },
  ],
  release: ['shoulderOuter.other'],
  contacts: [
    { point: 'elbow.other', on: 'floor' },
    { point: 'palm.other', on: 'floor' },
    { point: 'ankleInner.working', on: 'ankleInner.other', gap: 15 },
  ],
  hands: { other: 'flat' },
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
    secondView: { azimuth: -24, elevation: 14 },
    arrow: { kind: 'move', at: 'ankleOuter.working', toward: 'up' },
    accent: ['leg.working'],
  }),
};
