import { armOverhead, defineMotion, definePose, handOnHip, type Motions, standing } from '@ilium/body';

const view = { azimuth: 92, elevation: 9 };
const secondView = { azimuth: 128, elevation: 14 };
const turnViews = {
  view: { azimuth: 82, elevation: 14 },
  secondView: { azimuth: 150, elevation: 16 },
} as const;
const accent = ['leg.working'] as const;

/** The other foot up on the second step, the working leg straight behind, one hand on the rail, tall. */
const tall = definePose(definePose(standing, handOnHip('working')), {
  angles: {
    'hipFlexion.working': -6,
    'hipFlexion.other': 80,
    'kneeFlexion.other': 80,
    'elbowFlexion.other': 20,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
  },
  guide: { 'shoulderFlexion.other': 35, 'shoulderAbduction.other': 30 },
  aims: [
    { axis: 'trunkUp', toward: 'up' },
    { axis: 'pelvisForward', toward: 'forward' },
    { axis: 'palmOut.other', toward: 'down' },
  ],
  props: [{ prop: 'stair', at: [-70, 0, 75], isMirrored: true }],
  contacts: [
    { point: 'sole.working', on: 'floor', at: { side: 95, forward: -95 } },
    { point: 'sole.other', on: 'stair.step2', at: { side: -100, forward: 455 } },
    { point: 'palm.other', on: 'stair.rail', at: { forward: 230 } },
  ],
  supports: ['floor', 'stair.step2'],
  hands: { other: 'grip' },
});

/** The whole body glides forward over the front foot; the back heel stays down. */
const lunging = {
  rootTilt: -4,
  'hipFlexion.working': -19,
  'ankleDorsiflexion.working': 14,
  'hipFlexion.other': 90,
  'kneeFlexion.other': 98,
  lumbarFlexion: -4,
} as const;
const lunged = definePose(tall, { angles: lunging });

/** The working arm folded across the chest, its hand on the other ribs; the other hand stays on the rail. */
const foldedLunge = definePose(lunged, {
  release: ['palm.working', 'shoulderAbduction.working', 'elbowFlexion.working'],
  angles: { 'elbowFlexion.working': 105, thoracicRotation: 0, lumbarRotation: 0 },
  hold: ['thoracicRotation', 'lumbarRotation'],
  guide: {
    'shoulderFlexion.working': 35,
    'shoulderAbduction.working': -10,
    'shoulderRotation.working': -60,
    'forearmPronation.working': 20,
    'wristFlexion.working': 0,
    'wristDeviation.working': 0,
  },
  contacts: [{ point: 'palm.working', on: 'ribs.other', gap: 30 }],
  hands: { working: 'flat' },
});

const turned = (away: 1 | -1) =>
  definePose(foldedLunge, {
    angles: { thoracicRotation: 36 * away, lumbarRotation: 4 * away, neckRotation: 30 * away },
    hold: ['thoracicRotation', 'lumbarRotation'],
    release: ['trunkForward', 'headForward', 'elbowFlexion.other'],
  });

/** Working arm square over the head, trunk tipped sideways away from the working side. */
const leaned = definePose(definePose(lunged, armOverhead('working')), {
  angles: {
    lumbarSideBend: 20,
    thoracicSideBend: 22,
    neckSideBend: 8,
    'shoulderAbduction.working': 140,
    'elbowFlexion.working': 85,
  },
  hold: ['lumbarSideBend', 'thoracicSideBend'],
  release: ['trunkUp', 'headForward', 'elbowFlexion.other'],
  contacts: [{ point: 'palm.other', on: 'stair.rail', at: { forward: 230 }, slides: true }],
});

/** Standing 3D hip flexor stretch, M03. */
export const poses: Motions = {
  lunge: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: tall },
      { name: 'lunged', pose: lunged },
    ],
    view,
    secondView,
    arrow: { kind: 'move', at: 'hip.working', toward: 'forward' },
    accent,
  }),
  'rotate-away': defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'lunged', pose: foldedLunge },
      { name: 'turned', pose: turned(1) },
    ],
    ...turnViews,
    arrow: { kind: 'turn', at: 'chest', toward: 'other' },
    accent,
  }),
  'rotate-toward': defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'lunged', pose: foldedLunge },
      { name: 'turned', pose: turned(-1) },
    ],
    ...turnViews,
    arrow: { kind: 'turn', at: 'chest', toward: 'working' },
    accent,
  }),
  'lean-away': defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'lunged', pose: lunged },
      { name: 'leaning', pose: leaned },
    ],
    view: { azimuth: 164, elevation: 12 },
    secondView: { azimuth: 204, elevation: 12 },
    arrow: { kind: 'lean', at: 'elbow.working', toward: { other: 1, down: 0.6 } },
    accent,
  }),
};
