import { besideTable, defineMotion, definePose, type Motions, supineOnTable } from '@ilium/body';

/** The client: thigh upright, shin level, the thigh turned by so many degrees; outward is positive. */
const turned = (degrees: number) =>
  definePose(supineOnTable, {
    angles: {
      'hipFlexion.working': 90,
      'hipAbduction.working': 0,
      'hipRotation.working': degrees,
      'kneeFlexion.working': 90,
    },
    hold: ['hipFlexion.working', 'hipAbduction.working', 'hipRotation.working'],
    release: ['heel.working'],
  });

/** One hand on the knee, one under the heel. */
const holding = definePose(besideTable, {
  guide: { rootX: 640, rootZ: 230, rootTurn: 95, rootTilt: 15, elbowFlexion: 40 },
  aims: [{ axis: 'trunkUp', toward: { up: 1, other: 0.25 } }],
  contacts: [
    { point: 'sole.other', on: 'floor', at: { side: 470, forward: 100 } },
    { point: 'sole.working', on: 'floor', at: { side: 730, forward: 380 } },
    { point: 'palm.other', on: 'client.kneeTop.working', gap: 10 },
    { point: 'palm.working', on: 'client.heel.working', gap: 16 },
  ],
  hands: { working: 'cup', other: 'cup' },
});

/** Side comparison, T03: the thigh turned in and out, so that both ways can be noted. */
export const poses: Motions = {
  compare: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'turned-in', pose: turned(-34), assistant: holding },
      { name: 'middle', pose: turned(0), assistant: holding },
      { name: 'turned-out', pose: turned(45), assistant: holding },
    ],
    view: { azimuth: -172, elevation: 40 },
    secondView: { azimuth: -8, elevation: 38 },
    arrow: { kind: 'move', at: 'instep.working', toward: 'other' },
    accent: ['leg.working'],
  }),
};
