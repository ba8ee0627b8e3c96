import { defineMotion, definePose, type Motions, quadruped } from '@ilium/body';

/** Working shin laid across in front, the other knee still drawn in, weight on both hands. */
const folded = definePose(quadruped, {
  angles: {
    'hipFlexion.working': 114,
    'hipAbduction.working': 18,
    'hipRotation.working': 55,
    'kneeFlexion.working': 100,
    'hipFlexion.other': 22,
    'kneeFlexion.other': 50,
    'hipAbduction.other': 0,
    'hipRotation.other': 0,
    lumbarFlexion: 0,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
    shoulderFlexion: 75,
    elbowFlexion: 8,
  },
  guide: { rootTilt: 58, rootY: 300, neckFlexion: -15 },
  hold: ['hipRotation.other', 'hipAbduction.other', 'lumbarSideBend', 'thoracicSideBend'],
  release: ['kneeFront.working', 'instep.working', 'rootLean'],
  contacts: [
    { point: 'kneeOuter.working', on: 'floor', at: { side: 200, forward: 330 }, slides: true },
    { point: 'ankleOuter.working', on: 'floor', at: { side: -80, forward: 230 }, slides: true },
    { point: 'kneeFront.other', on: 'floor', at: { side: -95, forward: -330 } },
    { point: 'instep.other', on: 'floor', slides: true, flesh: true },
    { point: 'palm', on: 'floor', at: { side: 235, forward: 550 } },
  ],
});

/** The other leg slid straight back, the hips sunk. */
const sunk = definePose(folded, {
  angles: {
    'hipAbduction.working': 28,
    'hipFlexion.other': -16,
    'kneeFlexion.other': 10,
    rootTilt: 49,
    elbowFlexion: 14,
  },
  guide: { rootY: 200 },
  hold: ['rootTilt'],
  contacts: [
    { point: 'kneeOuter.working', on: 'floor', at: { side: 290, forward: 330 }, slides: true },
    { point: 'kneeFront.other', on: 'floor', at: { side: -95, forward: -420 }, slides: true },
  ],
});

/** Pigeon, M15. */
export const poses: Motions = {
  fold: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'folded', pose: folded },
      { name: 'sunk', pose: sunk },
    ],
    view: { azimuth: -50, elevation: 24 },
    secondView: { azimuth: 88, elevation: 12 },
    arrow: { kind: 'press', at: 'sacrum', toward: 'down' },
    accent: ['leg.working'],
  }),
};
