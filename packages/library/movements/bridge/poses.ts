import { defineMotion, definePose, handOnHip, type Motions, type PoseDefinition, supine } from '@ilium/body';

const view = { azimuth: 62, elevation: 14 };
const secondView = { azimuth: 105, elevation: 8 };
const arrow = { kind: 'move', at: 'hip.working', toward: 'up' } as const;

/** On the back, feet a foot's length from the buttocks, hands on the hips, upper arms on the floor. */
const handsOnHips = (base: PoseDefinition): PoseDefinition =>
  definePose(definePose(definePose(base, handOnHip('working')), handOnHip('other')), {
    angles: { shoulderAbduction: 34 },
    contacts: [{ point: 'elbow', on: 'floor', slides: true }],
  });

const bothFeet = handsOnHips(supine);

/** Knees, hips and shoulders in one line; the back stays long. */
const lifted = {
  angles: { hipFlexion: -2, kneeFlexion: 95, lumbarFlexion: 0, thoracicFlexion: 0 },
  guide: { rootTilt: -118, rootY: 270, neckFlexion: 25 },
  hold: ['hipFlexion', 'lumbarFlexion', 'thoracicFlexion'],
  release: ['buttock', 'headForward'],
} as const;

const bothFeetLifted = definePose(bothFeet, lifted);

/** One ankle across the other knee before anything lifts. */
const crossed = definePose(bothFeet, {
  angles: {
    'hipFlexion.working': 84,
    'hipAbduction.working': 38,
    'hipRotation.working': 60,
    'kneeFlexion.working': 108,
    'hipFlexion.other': 50,
  },
  release: ['sole.working'],
  contacts: [
    { point: 'shinLowOuter.working', on: 'thighTopDistal.other', gap: 15 },
    { point: 'sole.other', on: 'floor', at: { side: -70 } },
  ],
});
const crossedLifted = definePose(definePose(crossed, lifted), {
  angles: { 'hipFlexion.working': 36, 'kneeFlexion.working': 108 },
});

/** Bridge, M05: on both feet, then with one ankle over the other knee. */
export const poses: Motions = {
  'both-feet': defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'down', pose: bothFeet },
      { name: 'lifted', pose: bothFeetLifted },
    ],
    view,
    secondView,
    arrow,
    accent: [],
  }),
  'figure-four': defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'down', pose: crossed },
      { name: 'lifted', pose: crossedLifted },
    ],
    view: { azimuth: -32, elevation: 22 },
    secondView: { azimuth: 70, elevation: 14 },
    arrow,
    accent: ['leg.working'],
  }),
};
