import { chairSit, defineMotion, definePose, type Keyframe, type Motions } from '@ilium/body';

const turnView = { azimuth: 12, elevation: 16 };
const accent = ['leg.working'] as const;

/** Working ankle across the other thigh, tall on the front of the seat, hands on knee and shin. */
const crossed = definePose(chairSit, {
  angles: {
    'hipFlexion.working': 106,
    'hipAbduction.working': 40,
    'hipRotation.working': 60,
    'kneeFlexion.working': 115,
    'ankleDorsiflexion.working': 8,
    'hipFlexion.other': 80,
    'kneeFlexion.other': 78,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
    neckSideBend: 0,
  },
  hold: ['lumbarSideBend', 'thoracicSideBend', 'rootLean'],
  guide: { 'shoulderFlexion.working': 35, 'shoulderAbduction.working': 25 },
  aims: [{ axis: 'trunkForward', toward: 'forward' }],
  release: ['sole.working'],
  contacts: [
    { point: 'sitBone', on: 'chair.seat', at: { side: 70, forward: 0 }, flesh: true },
    { point: 'sole.other', on: 'floor', at: { side: -50, forward: 480 } },
    { point: 'shinLowOuter.working', on: 'thighTopDistal.other', gap: 15 },
    { point: 'palm.working', on: 'kneeTop.working', gap: 8 },
    { point: 'palm.other', on: 'shinFront.working', gap: 8 },
  ],
  hands: { working: 'cup', other: 'grip' },
});

/** Both hands on the seat beside the hips, so that only the hip works; the working knee still floats high. */
const onTheSeat = definePose(crossed, {
  angles: { 'hipFlexion.working': 112, 'hipAbduction.working': 30, 'hipRotation.working': 45 },
  guide: {
    shoulderFlexion: -5,
    shoulderAbduction: 22,
    elbowFlexion: 12,
    forearmPronation: 60,
    wristFlexion: -60,
  },
  release: ['palm'],
  contacts: [
    { point: 'palm.working', on: 'chair.seat', at: { side: 195, forward: -20 } },
    { point: 'palm.other', on: 'chair.seat', at: { side: -195, forward: -20 } },
  ],
  hands: { working: 'flat', other: 'flat' },
});

/** The working knee drops by its own effort. */
const pressed = definePose(onTheSeat, {
  angles: { 'hipFlexion.working': 100, 'hipAbduction.working': 44, 'hipRotation.working': 65 },
});

/** Tipped forward from the hips with a long back, hands staying where they are. */
const tipped = definePose(crossed, {
  angles: {
    'hipFlexion.working': 122,
    'hipFlexion.other': 96,
    lumbarFlexion: 15,
    thoracicFlexion: 5,
    neckFlexion: -16,
  },
  guide: { rootTilt: 30, shoulderAbduction: 40, elbowFlexion: 70 },
  hold: ['lumbarFlexion', 'thoracicFlexion'],
  aims: [{ axis: 'trunkUp', toward: { up: 1, forward: 0.92 } }],
  release: ['headForward', 'trunkForward'],
  contacts: [{ point: 'palm.other', on: 'shinFront.working', gap: 8 }],
});

/** Tipped forward a little, palms together straight ahead of the chest. */
const reaching = definePose(tipped, {
  angles: { 'hipFlexion.working': 114, 'hipFlexion.other': 80, shoulderFlexion: 88, elbowFlexion: 12 },
  guide: { rootTilt: 10, shoulderAbduction: -12 },
  aims: [{ axis: 'trunkUp', toward: { up: 1, forward: 0.3 } }],
  release: ['palm'],
  contacts: [{ point: 'palm.working', on: 'palm.other', gap: 20 }],
  hands: { working: 'flat', other: 'flat' },
});

/** On the way there: the hands come up from the leg. */
const lifting = definePose(crossed, {
  angles: { elbowFlexion: 105 },
  guide: { shoulderFlexion: 30, shoulderAbduction: 12 },
  hold: ['shoulderFlexion'],
  release: ['palm'],
  hands: { working: 'relaxed', other: 'relaxed' },
});

/** Turned from there, hands ahead of the chest. */
const turned = (away: 1 | -1) =>
  definePose(reaching, {
    angles: {
      'hipFlexion.other': 92,
      thoracicRotation: 34 * away,
      lumbarRotation: 8 * away,
      neckRotation: 20 * away,
    },
    hold: ['thoracicRotation'],
    aims: [{ axis: 'trunkUp', toward: { up: 1, forward: 0.55 } }],
  });

/** The other hand on the seat, the working one on its thigh; then the trunk tipped sideways, away. */
const supported = definePose(crossed, {
  guide: { 'shoulderFlexion.other': -5, 'shoulderAbduction.other': 25, 'elbowFlexion.other': 12 },
  contacts: [
    { point: 'palm.other', on: 'chair.seat', at: { side: -200, forward: 20 } },
    { point: 'palm.working', on: 'kneeTop.working', gap: 12 },
  ],
  hands: { other: 'flat' },
});
const leaned = definePose(supported, {
  angles: { lumbarSideBend: 20, thoracicSideBend: 24, neckSideBend: 12, neckFlexion: 0, neckRotation: 0 },
  guide: { 'elbowFlexion.other': 70, 'elbowFlexion.working': 15 },
  hold: ['lumbarSideBend', 'thoracicSideBend', 'neckFlexion', 'neckRotation'],
  aims: [{ axis: 'trunkUp', toward: { up: 1, other: 0.66, forward: 0.1 } }],
  release: ['headForward'],
});

const fromTall = (end: Keyframe): [Keyframe, Keyframe] => [{ name: 'tall', pose: crossed }, end];
const throughReaching = (end: Keyframe): [Keyframe, ...Keyframe[]] => [
  { name: 'tall', pose: crossed },
  { name: 'lifting', pose: lifting },
  { name: 'reaching', pose: reaching },
  end,
];

/** Seated figure four, M04. */
export const poses: Motions = {
  press: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'resting', pose: onTheSeat },
      { name: 'pressing', pose: pressed },
    ],
    view: { azimuth: 66, elevation: 10 },
    secondView: { azimuth: -32, elevation: 12 },
    arrow: { kind: 'press', at: 'kneeOuter.working', toward: 'down' },
    accent,
  }),
  'tip-forward': defineMotion({
    cycle: 'repetition',
    keyframes: fromTall({ name: 'tipped', pose: tipped }),
    view: { azimuth: 66, elevation: 10 },
    secondView: { azimuth: -72, elevation: 10 },
    arrow: { kind: 'lean', at: 'chest', toward: { forward: 1, down: 0.7 } },
    accent,
  }),
  'rotate-away': defineMotion({
    cycle: 'breath',
    keyframes: throughReaching({ name: 'turned', pose: turned(1) }),
    view: turnView,
    secondView: { azimuth: 60, elevation: 12 },
    arrow: { kind: 'turn', at: 'chest', toward: 'other' },
    accent,
  }),
  'rotate-toward': defineMotion({
    cycle: 'breath',
    keyframes: throughReaching({ name: 'turned', pose: turned(-1) }),
    view: turnView,
    secondView: { azimuth: 60, elevation: 12 },
    arrow: { kind: 'turn', at: 'chest', toward: 'working' },
    accent,
  }),
  'lean-away': defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: supported },
      { name: 'leaning', pose: leaned },
    ],
    view: { azimuth: 8, elevation: 10 },
    secondView: { azimuth: 40, elevation: 14 },
    arrow: { kind: 'lean', at: 'shoulderTop.working', toward: { other: 1, down: 0.6 } },
    accent,
  }),
};
