import { defineMotion, definePose, type Motions, supine } from '@ilium/body';

/** On the back with both legs long, arms at the sides, a loop band round the middle of both feet. */
const long = definePose(supine, {
  angles: {
    'hipFlexion.working': 14,
    'kneeFlexion.working': 32,
    'hipFlexion.other': 3,
    'kneeFlexion.other': 6,
    hipRotation: 0,
    lumbarSideBend: 0,
    thoracicSideBend: 0,
    ankleDorsiflexion: 0,
  },
  guide: { hipAbduction: 3 },
  hold: ['lumbarFlexion', 'hipRotation'],
  props: [
    {
      prop: 'band',
      around: [
        'instep.working',
        'footOuter.working',
        'ball.working',
        'ball.other',
        'footOuter.other',
        'instep.other',
      ],
    },
  ],
  release: ['sole'],
  contacts: [
    { point: 'buttock', on: 'floor', at: { side: 78, forward: 20 }, flesh: true },
    { point: 'heel', on: 'floor', at: { side: 105 } },
    { point: 'palm', on: 'floor' },
  ],
  hands: { working: 'flat', other: 'flat' },
});

/** The working knee drawn up against the band, the other leg left where it lies. */
const lifted = definePose(long, {
  angles: { 'hipFlexion.working': 104, 'kneeFlexion.working': 102, 'ankleDorsiflexion.working': 6 },
  release: ['heel.working'],
});

/** Lying psoas march, M10. */
export const poses: Motions = {
  march: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'long', pose: long },
      { name: 'lifted', pose: lifted },
    ],
    view: { azimuth: 72, elevation: 14 },
    secondView: { azimuth: 35, elevation: 26 },
    arrow: { kind: 'move', at: 'kneeTop.working', toward: { back: 1, up: 0.3 } },
    accent: ['leg.working'],
  }),
};
