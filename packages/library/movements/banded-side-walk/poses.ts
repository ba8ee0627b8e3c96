import { defineMotion, definePose, type Motions, type PoseDefinition, standing } from '@ilium/body';

/** Facing a wall with the fingertips on it, knees soft, hips back a little. */
const low = definePose(standing, {
  angles: { hipFlexion: 28, kneeFlexion: 34, lumbarFlexion: 0, elbowFlexion: 70 },
  guide: {
    rootY: 850,
    rootZ: -60,
    rootTilt: 12,
    shoulderFlexion: 45,
    wristFlexion: -30,
    forearmPronation: 30,
  },
  hold: ['rootTurn', 'rootLean', 'lumbarRotation', 'thoracicRotation'],
  hands: { working: 'flat', other: 'flat' },
  aims: [
    { axis: 'fingersAlong.working', toward: { up: 0.8, forward: 1 } },
    { axis: 'fingersAlong.other', toward: { up: 0.8, forward: 1 } },
  ],
  props: [{ prop: 'wall', at: [0, 0, 440], turn: 180 }],
});

const gathered = definePose(low, {
  angles: { hipAbduction: 5 },
  contacts: [
    { point: 'sole.working', on: 'floor', at: { side: 110, forward: 0 } },
    { point: 'sole.other', on: 'floor', at: { side: -110, forward: 0 } },
    { point: 'fingertips.working', on: 'wall.face', at: { side: 200, up: 1250 }, slides: true },
    { point: 'fingertips.other', on: 'wall.face', at: { side: -200, up: 1250 }, slides: true },
  ],
});

/** The working foot a good step to its side, weight between the feet. */
const stepped = definePose(gathered, {
  angles: { hipAbduction: 20 },
  guide: { rootX: 150 },
  contacts: [
    { point: 'sole.working', on: 'floor', at: { side: 420, forward: 0 }, slides: true },
    { point: 'fingertips.working', on: 'wall.face', at: { side: 350, up: 1250 }, slides: true },
    { point: 'fingertips.other', on: 'wall.face', at: { side: -50, up: 1250 }, slides: true },
  ],
});

const banded = (pose: PoseDefinition, place: 'ankle' | 'knee'): PoseDefinition =>
  definePose(pose, {
    props: [
      {
        prop: 'band',
        around:
          place === 'ankle'
            ? ['shinLowOuter.working', 'shinLow.working', 'shinLow.other', 'shinLowOuter.other']
            : [
                'thighOuter.working',
                'thighTopDistal.working',
                'thighTopDistal.other',
                'thighOuter.other',
                'thighBack.other',
                'thighBack.working',
              ],
      },
    ],
  });

const walk = (place: 'ankle' | 'knee') =>
  defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'gathered', pose: banded(gathered, place) },
      { name: 'stepped', pose: banded(stepped, place) },
    ],
    view: { azimuth: 152, elevation: 8 },
    secondView: { azimuth: -140, elevation: 10 },
    arrow: { kind: 'move', at: 'ankleOuter.working', toward: 'working' },
    accent: ['leg.working'],
  });

/** Banded side walk, M20. */
export const poses: Motions = { ankles: walk('ankle'), knees: walk('knee') };
