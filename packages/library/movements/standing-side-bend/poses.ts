import { armOverhead, defineMotion, definePose, handOnHip, type Motions, standing } from '@ilium/body';

const view = { azimuth: 0, elevation: 6 };
const secondView = { azimuth: -35, elevation: 10 };

/** Working foot crossed in front of the other, tall. */
const crossedFeet = definePose(standing, {
  angles: {
    'hipAbduction.working': -14,
    'hipFlexion.working': 8,
    'hipAbduction.other': -5,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
  },
  contacts: [
    { point: 'sole.working', on: 'floor', at: { side: -45, forward: 95 } },
    { point: 'sole.other', on: 'floor', at: { side: 55, forward: -75 } },
  ],
});

/** The trunk goes away from the working side, the pelvis toward it. */
const sideBend = {
  lumbarSideBend: 24,
  thoracicSideBend: 28,
  neckSideBend: 12,
  'hipAbduction.working': -18,
} as const;

const tall = definePose(definePose(crossedFeet, handOnHip('other')), armOverhead('working'));
const bent = definePose(tall, { angles: sideBend });

/** In an open door: the working hip against the frame, both hands pressing into it. */
const atFrame = definePose(crossedFeet, {
  angles: { 'shoulderAbduction.working': 150, thoracicRotation: -12 },
  guide: {
    'clavicleElevation.working': 25,
    'shoulderFlexion.working': 30,
    'elbowFlexion.working': 40,
    'shoulderFlexion.other': 70,
    'shoulderAbduction.other': -25,
    'elbowFlexion.other': 60,
  },
  release: ['trunkForward'],
  props: [{ prop: 'doorFrame', at: [-250, 0, 0] }],
  contacts: [
    { point: 'sole.working', on: 'floor', at: { side: -95, forward: 95 } },
    { point: 'sole.other', on: 'floor', at: { side: 5, forward: -75 } },
    { point: 'trochanter.working', on: 'doorFrame.leftJamb', flesh: true },
    { point: 'palm.working', on: 'doorFrame.leftJamb', at: { up: 1700 } },
    { point: 'palm.other', on: 'doorFrame.leftJambFront', at: { up: 1150 } },
  ],
  hands: { working: 'flat', other: 'flat' },
});
const leaningFromFrame = definePose(atFrame, {
  angles: { ...sideBend, lumbarSideBend: 20, 'shoulderAbduction.working': 125 },
  guide: { 'elbowFlexion.working': 10, 'elbowFlexion.other': 20 },
});

/** Standing side bend, M02: crossed feet, pelvis toward the working side, trunk away from it. */
export const poses: Motions = {
  free: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: tall },
      { name: 'bent', pose: bent },
    ],
    view,
    secondView,
    arrow: { kind: 'lean', at: 'fingertips.working', toward: { other: 1, down: 0.6 } },
    accent: ['leg.working'],
  }),
  'door-frame': defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: atFrame },
      { name: 'bent', pose: leaningFromFrame },
    ],
    view: { azimuth: -18, elevation: 8 },
    secondView: { azimuth: -44, elevation: 8 },
    arrow: { kind: 'lean', at: 'shoulderTop.other', toward: { other: 1, down: 0.4 } },
    accent: ['leg.working'],
  }),
};
