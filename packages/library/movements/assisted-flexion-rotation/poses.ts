import { besideTable, defineMotion, definePose, type Motions, supineOnTable } from '@ilium/body';

/** The client: the working hip bent and turned out, the foot across the body. */
const bent = definePose(supineOnTable, {
  angles: {
    'hipFlexion.working': 90,
    'hipAbduction.working': 22,
    'hipRotation.working': 34,
    'kneeFlexion.working': 105,
  },
  hold: ['hipFlexion.working', 'hipAbduction.working', 'hipRotation.working'],
  release: ['heel.working'],
});

/** Near the end of the range: knee up and out, ankle over the other hip. */
const takenFurther = definePose(bent, {
  angles: {
    'hipFlexion.working': 114,
    'hipAbduction.working': 38,
    'hipRotation.working': 56,
    'kneeFlexion.working': 118,
  },
});

/** From the foot side of the knee: one hand holds the far side of the pelvis, one lies on the knee. */
const handsOn = definePose(besideTable, {
  guide: { rootX: 640, rootZ: 330, rootTurn: 135, rootTilt: 20 },
  aims: [{ axis: 'trunkUp', toward: { up: 1, other: 0.3, back: 0.25 } }],
  contacts: [
    { point: 'sole.other', on: 'floor', at: { side: 470, forward: 120 } },
    { point: 'sole.working', on: 'floor', at: { side: 640, forward: 560 } },
    { point: 'palm.working', on: 'client.hipBone.other', gap: 8 },
    { point: 'palm.other', on: 'client.kneeFront.working', gap: 12 },
  ],
  hands: { working: 'cup', other: 'cup' },
});

/** The trunk tips from the hips toward the knee, so that its weight does the work. */
const leaningIn = { aims: [{ axis: 'trunkUp', toward: { up: 1, other: 0.42, back: 0.5 } }] } as const;

/** A towel in the groin crease, both ends in one hand beside the thigh; the other hand stays on the knee. */
const holdingTowel = definePose(handsOn, {
  guide: { rootZ: 260, rootTurn: 115 },
  props: [{ prop: 'sling', around: ['client.groin.working', 'palm.working'] }],
  contacts: [
    { point: 'sole.other', on: 'floor', at: { side: 480, forward: 60 } },
    { point: 'sole.working', on: 'floor', at: { side: 780, forward: 440 } },
    { point: 'palm.working', on: 'client.hip.working', apart: { side: 270, up: 85, forward: -10 } },
  ],
  hands: { working: 'grip' },
});

/** Assisted bend and turn-out, T01: plain, and with a towel that draws the thigh outward. */
export const poses: Motions = {
  plain: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'bent', pose: bent, assistant: handsOn },
      { name: 'leaned-in', pose: takenFurther, assistant: definePose(handsOn, leaningIn) },
    ],
    view: { azimuth: -120, elevation: 24 },
    secondView: { azimuth: -88, elevation: 20 },
    arrow: { kind: 'move', at: 'kneeFront.working', toward: { back: 1, working: 0.4, down: 0.5 } },
    accent: ['leg.working'],
  }),
  wedge: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'bent', pose: bent, assistant: holdingTowel },
      { name: 'leaned-in', pose: takenFurther, assistant: definePose(holdingTowel, leaningIn) },
    ],
    view: { azimuth: -142, elevation: 22 },
    secondView: { azimuth: -8, elevation: 22 },
    arrow: { kind: 'move', at: 'thighOuter.working', toward: 'working' },
    accent: ['leg.working'],
  }),
};
