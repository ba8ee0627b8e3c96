import { defineMotion, definePose, handOnHip, type Motions, standing } from '@ilium/body';

/** Facing the wall in a very wide stance, one hand on the wall, the other on its hip. */
const wide = definePose(definePose(standing, handOnHip('other')), {
  angles: {
    hipAbduction: 24,
    hipFlexion: 0,
    'elbowFlexion.working': 15,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
  },
  guide: {
    rootY: 820,
    'shoulderFlexion.working': 75,
    'forearmPronation.working': 30,
    'wristFlexion.working': -70,
  },
  hold: [
    'rootTurn',
    'rootLean',
    'lumbarSideBend',
    'lumbarRotation',
    'thoracicSideBend',
    'thoracicRotation',
    'neckSideBend',
  ],
  aims: [
    { axis: 'footForward.working', toward: { forward: 1, working: 0.3 } },
    { axis: 'footForward.other', toward: { forward: 1, other: 0.3 } },
    { axis: 'fingersAlong.working', toward: 'up' },
  ],
  props: [{ prop: 'wall', at: [0, 0, 560], turn: 180 }],
  contacts: [
    { point: 'sole', on: 'floor', at: { side: 400, forward: 0 } },
    { point: 'palm.working', on: 'wall.face', at: { side: 200, up: 1200 }, slides: true },
  ],
  hands: { working: 'flat' },
});

/** Sat back over the working heel, the other leg straight. */
const sitting = definePose(wide, {
  angles: {
    'hipFlexion.working': 98,
    'hipAbduction.working': 25,
    'kneeFlexion.working': 95,
    'ankleDorsiflexion.working': 18,
    'hipFlexion.other': 45,
    'hipAbduction.other': 42,
    'kneeFlexion.other': 0,
    lumbarFlexion: 5,
  },
  guide: { rootX: 250, rootY: 480, rootZ: -200, rootTilt: 25 },
  aims: [{ axis: 'trunkUp', toward: { up: 1, forward: 0.58 } }],
  release: ['trunkForward', 'rootLean', 'lumbarSideBend', 'thoracicSideBend'],
  contacts: [{ point: 'palm.working', on: 'wall.face', at: { side: 280, up: 1060 }, slides: true }],
});

/** Side squat, M17. */
export const poses: Motions = {
  hold: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'wide', pose: wide },
      { name: 'sitting', pose: sitting },
    ],
    view: { azimuth: 155, elevation: 10 },
    secondView: { azimuth: 110, elevation: 10 },
    arrow: { kind: 'move', at: 'buttock.working', toward: { down: 1, back: 0.5 } },
    accent: ['leg.working'],
  }),
};
