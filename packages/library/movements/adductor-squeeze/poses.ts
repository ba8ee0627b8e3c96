import { defineMotion, definePose, type Motions, supine } from '@ilium/body';

/** On the back, feet flat, arms at the sides, a rolled towel held loosely between the knees. */
const resting = definePose(supine, {
  angles: { hipFlexion: 52, kneeFlexion: 95, hipAbduction: 4, hipRotation: 0, shoulderAbduction: 24 },
  props: [{ prop: 'towel', at: [0, 328, 290], turn: 90 }],
  contacts: [
    { point: 'kneeInner', on: 'towel.round' },
    { point: 'buttock', on: 'floor', at: { side: 78, forward: 20 }, flesh: true },
    { point: 'sole', on: 'floor', at: { side: 110 } },
    { point: 'palm', on: 'floor' },
  ],
  hands: { working: 'flat', other: 'flat' },
});

/** The knees sink into the towel, everything else stays. */
const squeezing = definePose(resting, {
  angles: { hipAbduction: -3 },
  hold: ['hipAbduction'],
  release: ['kneeInner'],
});

/** Lying adductor squeeze, M09. */
export const poses: Motions = {
  squeeze: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'resting', pose: resting },
      { name: 'squeezing', pose: squeezing },
    ],
    view: { azimuth: 6, elevation: 22 },
    secondView: { azimuth: 60, elevation: 18 },
    arrow: { kind: 'press', at: 'kneeOuter.working', toward: 'other' },
    accent: [],
  }),
};
