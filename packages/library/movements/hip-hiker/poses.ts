import { defineMotion, definePose, handOnHip, type Motions, standing } from '@ilium/body';

/** From behind: only there nothing of the rail hides the free leg, and the waistband shows the tilt. */
const view = { azimuth: 178, elevation: 4 };

/**
 * Sideways on the lowest step: the other foot at its edge, the working leg hanging free beside it, the
 * other hand on the rail in front and the working hand on the free hip.
 */
const dropped = definePose(definePose(standing, handOnHip('working')), {
  angles: {
    rootLean: -10,
    'hipAbduction.other': -10,
    'hipAbduction.working': 14,
    'ankleDorsiflexion.working': -25,
    lumbarSideBend: 8,
    'elbowFlexion.other': 60,
  },
  guide: { rootY: 1075, rootX: -60, 'shoulderFlexion.other': 45 },
  hold: ['rootLean', 'kneeFlexion'],
  aims: [{ axis: 'trunkUp', toward: 'up' }],
  release: ['sole.working', 'footForward.working'],
  props: [{ prop: 'stair', at: [0, 0, -100], turn: -90 }],
  contacts: [
    { point: 'sole.other', on: 'stair.step1', at: { side: -52, forward: 0 } },
    { point: 'palm.other', on: 'stair.rail' },
  ],
  supports: ['stair.step1', 'stair.rail'],
  hands: { other: 'grip' },
});

const hiking = {
  rootLean: 15,
  'hipAbduction.other': 12,
  'hipAbduction.working': -6,
  lumbarSideBend: -12,
} as const;
const hiked = definePose(dropped, { angles: hiking });

/** The same a step higher, as on the way up, with the free hand just hanging. */
const onTheWay = { rootX: -330, rootY: 1245 } as const;
const freeHand = definePose(dropped, {
  guide: { ...onTheWay, 'shoulderAbduction.working': 14, 'elbowFlexion.working': 12 },
  release: ['palm.working', 'shoulderAbduction.working', 'elbowFlexion.working'],
  contacts: [{ point: 'sole.other', on: 'stair.step2', at: { side: -342, forward: 0 } }],
  supports: ['stair.step2', 'stair.rail'],
  hands: { working: 'relaxed' },
});
const freeHandHiked = definePose(freeHand, { angles: hiking });

/** Hip hiker, M07: the free side of the pelvis sinks and rises. */
export const poses: Motions = {
  step: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'dropped', pose: dropped },
      { name: 'hiked', pose: hiked },
    ],
    view,
    secondView: { azimuth: 14, elevation: 3 },
    arrow: { kind: 'move', at: 'hip.working', toward: 'up' },
    accent: ['leg.working'],
  }),
  'stair-snack': defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'dropped', pose: freeHand },
      { name: 'hiked', pose: freeHandHiked },
    ],
    view,
    secondView: { azimuth: 204, elevation: 5 },
    arrow: { kind: 'move', at: 'hip.working', toward: 'up' },
    accent: ['leg.working'],
  }),
};
