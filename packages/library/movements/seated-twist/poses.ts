import { defineMotion, definePose, floorSit, type Motions } from '@ilium/body';

/** Other foot tucked beside the working buttock, working foot stepped over its knee, hands behind, tall. */
const tall = definePose(floorSit, {
  angles: {
    'hipFlexion.working': 105,
    'hipAbduction.working': -20,
    'kneeFlexion.working': 118,
    'hipFlexion.other': 90,
    'hipAbduction.other': 14,
    'hipRotation.other': 52,
    'kneeFlexion.other': 130,
    lumbarFlexion: 4,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
  },
  guide: {
    shoulderFlexion: -30,
    shoulderAbduction: 20,
    elbowFlexion: 5,
    wristFlexion: -60,
  },
  release: ['sole'],
  contacts: [
    { point: 'sole.working', on: 'floor', at: { side: -225, forward: 290 } },
    { point: 'ankleOuter.other', on: 'floor', at: { side: 150, forward: 120 } },
    { point: 'palm.working', on: 'floor', at: { side: 200, forward: -260 }, slides: true },
    { point: 'palm.other', on: 'floor', at: { side: -200, forward: -260 } },
  ],
  hands: { working: 'flat', other: 'flat' },
});

/** On the way: the other arm lifted out to the side, then over the working knee. */
const lifting = definePose(tall, {
  angles: { thoracicRotation: -20, lumbarRotation: -5, neckRotation: -10 },
  guide: {
    'shoulderFlexion.other': 60,
    'shoulderAbduction.other': 70,
    'shoulderRotation.other': 20,
    'elbowFlexion.other': 75,
    'forearmPronation.other': 30,
    'wristFlexion.other': 0,
    'wristDeviation.other': 0,
  },
  hold: ['shoulderFlexion.other'],
  release: ['trunkForward', 'palm.other'],
  hands: { other: 'relaxed' },
});

const reaching = definePose(lifting, {
  angles: { thoracicRotation: -28, lumbarRotation: -6 },
  guide: {
    'shoulderFlexion.other': 88,
    'shoulderAbduction.other': -5,
    'shoulderRotation.other': -40,
    'elbowFlexion.other': 50,
  },
});

/** Turned to the working side, the other arm round the working knee. */
const turned = definePose(reaching, {
  angles: { thoracicRotation: -38, lumbarRotation: -6, neckRotation: -35 },
  guide: {
    'shoulderFlexion.other': 60,
    'shoulderAbduction.other': -10,
    'shoulderRotation.other': -70,
    'elbowFlexion.other': 90,
    'clavicleElevation.other': 8,
  },
  hold: ['thoracicRotation', 'clavicleElevation.other'],
  release: ['shoulderFlexion.other'],
  contacts: [
    { point: 'palm.other', on: 'kneeOuter.working', gap: 45 },
    { point: 'palm.working', on: 'floor', at: { side: 120, forward: -290 }, slides: true },
  ],
  hands: { other: 'cup' },
});

/** Seated floor twist, M22. */
export const poses: Motions = {
  twist: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: tall },
      { name: 'lifting', pose: lifting },
      { name: 'reaching', pose: reaching },
      { name: 'turned', pose: turned },
    ],
    view: { azimuth: 32, elevation: 20 },
    secondView: { azimuth: 60, elevation: 16 },
    arrow: { kind: 'turn', at: 'chest', toward: 'working' },
    accent: ['leg.working'],
  }),
};
