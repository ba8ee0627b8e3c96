import { armOverhead, defineMotion, definePose, floorSit, type Motions } from '@ilium/body';

const view = { azimuth: 12, elevation: 26 };
const secondView = { azimuth: -28, elevation: 30 };
const accent = ['leg.working'] as const;

/** Working shin across in front, other leg out to the side with its shin behind; the legs of every variation. */
const legs = definePose(floorSit, {
  angles: {
    'hipFlexion.working': 92,
    'hipAbduction.working': 36,
    'hipRotation.working': 58,
    'kneeFlexion.working': 90,
    'ankleDorsiflexion.working': 0,
    'hipFlexion.other': 60,
    'hipAbduction.other': 72,
    'hipRotation.other': -38,
    'kneeFlexion.other': 94,
    lumbarFlexion: 2,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
  },
  guide: { rootLean: -6, 'ankleDorsiflexion.other': -20 },
  release: ['sole', 'trunkForward'],
  props: [{ prop: 'mat', at: [-60, 0, 110], turn: 90 }],
  contacts: [
    { point: 'ankleOuter.working', on: 'floor' },
    { point: 'shinInner.other', on: 'floor' },
  ],
});

/** Sagging a little on both hands, the front knee still floating high. */
const resting = definePose(legs, {
  angles: {
    lumbarFlexion: 14,
    'hipFlexion.working': 120,
    'hipAbduction.working': 24,
    'hipRotation.working': 30,
  },
  guide: {
    shoulderAbduction: 28,
    shoulderFlexion: -10,
    elbowFlexion: 6,
    wristFlexion: -70,
    forearmPronation: 70,
  },
  contacts: [
    { point: 'palm.working', on: 'floor', at: { side: 330, forward: -90 } },
    { point: 'palm.other', on: 'floor', at: { side: -330, forward: -120 } },
  ],
  hands: { working: 'flat', other: 'flat' },
});
const pressing = definePose(resting, {
  angles: {
    lumbarFlexion: 4,
    'hipFlexion.working': 94,
    'hipAbduction.working': 42,
    'hipRotation.working': 65,
  },
});

/** Working hand a little far out, trunk sagging toward it; then close by, trunk straight up. */
const leaningOnHand = definePose(legs, {
  angles: { lumbarFlexion: 12, lumbarSideBend: -5, thoracicSideBend: -8 },
  guide: {
    rootZ: -94,
    'shoulderAbduction.working': 40,
    'elbowFlexion.working': 4,
    'wristFlexion.working': -70,
    'forearmPronation.working': 70,
  },
  release: ['trunkUp'],
  aims: [{ axis: 'trunkUp', toward: { up: 1, working: 0.24 } }],
  contacts: [
    { point: 'palm.working', on: 'floor', at: { side: 420, forward: -110 }, slides: true },
    { point: 'palm.other', on: 'thighTopDistal.other', gap: 12 },
  ],
  hands: { working: 'flat', other: 'flat' },
});
const tallSit = definePose(leaningOnHand, {
  angles: { lumbarFlexion: 0, lumbarSideBend: 0, thoracicSideBend: 0, 'elbowFlexion.working': 4 },
  aims: [
    { axis: 'trunkUp', toward: 'up' },
    { axis: 'headUp', toward: 'up' },
  ],
  contacts: [{ point: 'palm.working', on: 'floor', at: { side: 290, forward: -110 }, slides: true }],
});

/** Tall with the arms reaching forward: where hinge and turns begin. */
const reaching = definePose(legs, {
  angles: { shoulderFlexion: 80, elbowFlexion: 8 },
  guide: { shoulderAbduction: 5, forearmPronation: 60 },
});
const hinged = definePose(reaching, {
  angles: {
    'hipFlexion.working': 122,
    'hipFlexion.other': 76,
    lumbarFlexion: 6,
    thoracicFlexion: 4,
    shoulderFlexion: 88,
  },
  guide: { rootTilt: 34 },
  hold: ['lumbarFlexion', 'thoracicFlexion', 'hipFlexion.working'],
  aims: [{ axis: 'trunkUp', toward: { up: 1, forward: 0.9 } }],
  contacts: [{ point: 'palm', on: 'floor', at: { side: 190, forward: 660 } }],
  hands: { working: 'flat', other: 'flat' },
});

/** The other hand behind the hip, the working hand in front; then the chest turned over, hand walking along. */
const beforeTurningAway = definePose(legs, {
  guide: {
    'shoulderFlexion.working': 45,
    'shoulderAbduction.other': 35,
    'shoulderFlexion.other': -20,
    'elbowFlexion.other': 8,
  },
  contacts: [
    { point: 'palm.other', on: 'floor', at: { side: -215, forward: -150 } },
    { point: 'palm.working', on: 'floor', at: { side: 130, forward: 290 }, slides: true },
  ],
  hands: { working: 'flat', other: 'flat' },
});
const turnedAway = definePose(beforeTurningAway, {
  angles: { thoracicRotation: 36, lumbarRotation: 8, neckRotation: 18 },
  contacts: [{ point: 'palm.working', on: 'floor', at: { side: -150, forward: 320 }, slides: true }],
});

/** The same the other way round: working hand behind its hip, other hand walking inside the front leg. */
const beforeTurningToward = definePose(legs, {
  guide: {
    'shoulderAbduction.working': 35,
    'shoulderFlexion.working': -20,
    'elbowFlexion.working': 8,
    'shoulderFlexion.other': 45,
  },
  contacts: [
    { point: 'palm.working', on: 'floor', at: { side: 260, forward: -200 } },
    { point: 'palm.other', on: 'floor', at: { side: -110, forward: 290 }, slides: true },
  ],
  hands: { working: 'flat', other: 'flat' },
});
const turnedToward = definePose(beforeTurningToward, {
  angles: { thoracicRotation: -36, lumbarRotation: -8, neckRotation: -18 },
  contacts: [{ point: 'palm.other', on: 'floor', at: { side: 85, forward: 255 }, slides: true }],
});

/** Other hand round the front ankle, working arm over the head, trunk straight sideways. */
const holding = definePose(legs, {
  contacts: [
    { point: 'palm.other', on: 'shinLow.working', gap: 12 },
    { point: 'palm.working', on: 'kneeTop.working', gap: 15 },
  ],
  hands: { working: 'cup', other: 'grip' },
});
const leaned = definePose(definePose(holding, armOverhead('working')), {
  angles: { lumbarSideBend: 22, thoracicSideBend: 24, neckSideBend: 8 },
  hold: ['lumbarSideBend', 'thoracicSideBend'],
  release: ['trunkUp'],
});

/** 90-90, M01. */
export const poses: Motions = {
  press: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'resting', pose: resting },
      { name: 'pressing', pose: pressing },
    ],
    view,
    secondView,
    arrow: { kind: 'press', at: 'kneeOuter.working', toward: 'down' },
    accent,
  }),
  'tall-sit': defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'leaning', pose: leaningOnHand },
      { name: 'tall', pose: tallSit },
    ],
    view,
    secondView,
    arrow: { kind: 'move', at: 'crown', toward: 'up' },
    accent,
  }),
  hinge: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'tall', pose: reaching },
      { name: 'hinged', pose: hinged },
    ],
    view: { azimuth: 38, elevation: 22 },
    secondView,
    arrow: { kind: 'lean', at: 'chest', toward: { forward: 1, down: 0.7 } },
    accent,
  }),
  'rotate-away': defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: beforeTurningAway },
      { name: 'turned', pose: turnedAway },
    ],
    view,
    secondView,
    arrow: { kind: 'turn', at: 'chest', toward: 'other' },
    accent,
  }),
  'rotate-toward': defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: beforeTurningToward },
      { name: 'turned', pose: turnedToward },
    ],
    view,
    secondView,
    arrow: { kind: 'turn', at: 'chest', toward: 'working' },
    accent,
  }),
  'lean-away': defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'holding', pose: holding },
      { name: 'leaning', pose: leaned },
    ],
    view,
    secondView,
    arrow: { kind: 'lean', at: 'fingertips.working', toward: { other: 1, down: 0.6 } },
    accent,
  }),
};
