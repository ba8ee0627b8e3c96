import { defineMotion, definePose, longSit, type Motions } from '@ilium/body';

const view = { azimuth: 72, elevation: 12 };
const secondView = { azimuth: 35, elevation: 22 };
const arrow = { kind: 'lean', at: 'upperBack', toward: { forward: 1, down: 0.7 } } as const;

/** Legs straight ahead, tall, hands on the thighs. */
const tall = definePose(longSit, {
  angles: { hipRotation: 0, ankleDorsiflexion: 0, lumbarSideBend: 0, thoracicSideBend: 0 },
  hold: ['lumbarSideBend', 'thoracicSideBend', 'lumbarRotation'],
  guide: { shoulderFlexion: 30, shoulderAbduction: 8, elbowFlexion: 30, forearmPronation: 70 },
  contacts: [
    { point: 'palm.working', on: 'thighTopDistal.working', gap: 10 },
    { point: 'palm.other', on: 'thighTopDistal.other', gap: 10 },
  ],
  hands: { working: 'flat', other: 'flat' },
});

/** Tipped from the hips, then the whole back rounded, the head hanging after it. */
const rounded = {
  angles: { hipFlexion: 102, lumbarFlexion: 42, thoracicFlexion: 26, neckFlexion: 25 },
  guide: { rootTilt: 18 },
  hold: ['lumbarFlexion', 'thoracicFlexion'],
} as const;

/** Hands on the feet. */
const reached = definePose(tall, {
  ...rounded,
  angles: { ...rounded.angles, elbowFlexion: 20 },
  guide: { ...rounded.guide, shoulderFlexion: 95, forearmPronation: 60 },
  release: ['trunkUp', 'trunkForward', 'palm'],
  contacts: [
    { point: 'palm.working', on: 'instep.working', gap: 20 },
    { point: 'palm.other', on: 'instep.other', gap: 20 },
  ],
});

/** Sitting tall with one end of the strap in each hand, its middle round the feet. */
const holding = definePose(tall, {
  angles: { shoulderFlexion: 42, shoulderAbduction: 2, elbowFlexion: 35 },
  guide: { forearmPronation: 20 },
  release: ['palm'],
  props: [{ prop: 'strap', around: ['palm.working', 'ball.working', 'ball.other', 'palm.other'] }],
  hands: { working: 'grip', other: 'grip' },
});

/** The hands slid along the strap, the back rounded after them. */
const slid = definePose(holding, {
  ...rounded,
  angles: {
    ...rounded.angles,
    hipFlexion: 98,
    lumbarFlexion: 36,
    shoulderFlexion: 112,
    elbowFlexion: 12,
    shoulderAbduction: 2,
  },
  release: ['trunkUp', 'trunkForward'],
});

/** Spinal flexion drill, M11. */
export const poses: Motions = {
  reach: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'tall', pose: tall },
      { name: 'reached', pose: reached },
    ],
    view,
    secondView,
    arrow,
    accent: [],
  }),
  strap: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'holding', pose: holding },
      { name: 'slid', pose: slid },
    ],
    view,
    secondView,
    arrow,
    accent: [],
  }),
};
