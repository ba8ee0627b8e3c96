import { defineMotion, definePose, type Motions, quadruped } from '@ilium/body';

/** From hands and knees, the working foot stepped up outside its hand; hips still back. */
const stepped = definePose(quadruped, {
  angles: {
    'hipFlexion.working': 118,
    'hipAbduction.working': 18,
    'kneeFlexion.working': 84,
    'ankleDorsiflexion.working': -14,
    'hipFlexion.other': 28,
    'kneeFlexion.other': 80,
    'hipAbduction.other': 5,
    'hipRotation.other': 0,
    lumbarFlexion: 34,
    thoracicFlexion: 22,
  },
  hold: ['lumbarSideBend', 'lumbarRotation', 'thoracicSideBend', 'neckRotation', 'neckSideBend'],
  guide: { rootTilt: 40, rootY: 440, rootZ: -60, shoulderFlexion: 80, wristFlexion: -70 },
  aims: [{ axis: 'footForward.working', toward: 'forward' }],
  release: ['kneeFront.working', 'instep.working'],
  contacts: [
    { point: 'sole.working', on: 'floor', at: { side: 240, forward: 600 } },
    { point: 'kneeFront.other', on: 'floor', at: { side: -65, forward: -260 } },
    { point: 'palm', on: 'floor', at: { side: 145, forward: 500 } },
  ],
});

/** Hips sunk forward and down. */
const sunk = definePose(stepped, {
  angles: {
    'hipFlexion.working': 120,
    'hipAbduction.working': 18,
    'kneeFlexion.working': 90,
    'ankleDorsiflexion.working': -5,
    'hipFlexion.other': -18,
    lumbarFlexion: 42,
    thoracicFlexion: 32,
    'kneeFlexion.other': 52,
  },
  guide: { rootTilt: 18, rootY: 370, rootZ: 60 },
  hold: ['hipFlexion.other'],
});

/** Runner's lunge with the hands down, M25. */
export const poses: Motions = {
  sink: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'stepped', pose: stepped },
      { name: 'sunk', pose: sunk },
    ],
    view: { azimuth: 78, elevation: 12 },
    secondView: { azimuth: -60, elevation: 12 },
    arrow: { kind: 'move', at: 'sacrum', toward: { forward: 0.6, down: 1 } },
    accent: ['leg.working'],
  }),
};
