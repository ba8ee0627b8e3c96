import { defineMotion, definePose, type Motions, supine } from '@ilium/body';

/** Working ankle across the other thigh, its foot just lifted, both hands clasped behind it, head and shoulders down. */
const clasped = definePose(supine, {
  angles: {
    'hipFlexion.working': 110,
    'hipAbduction.working': 36,
    'hipRotation.working': 55,
    'kneeFlexion.working': 110,
    'hipFlexion.other': 72,
    'kneeFlexion.other': 104,
    'hipAbduction.other': 4,
    'hipRotation.other': 0,
    lumbarFlexion: 0,
    lumbarSideBend: 0,
    neckSideBend: 0,
    thoracicSideBend: 0,
  },
  guide: {
    shoulderFlexion: 35,
    'shoulderAbduction.working': -22,
    'shoulderAbduction.other': 16,
    'shoulderRotation.other': -10,
    elbowFlexion: 12,
    clavicleProtraction: 20,
    forearmPronation: -20,
    wristFlexion: 50,
  },
  hold: [
    'lumbarSideBend',
    'thoracicSideBend',
    'neckSideBend',
    'hipRotation.other',
    'shoulderRotation.other',
    'shoulderAbduction.other',
  ],
  release: ['sole'],
  contacts: [
    { point: 'shinLowOuter.working', on: 'thighTopDistal.other', gap: 15 },
    { point: 'buttock', on: 'floor', at: { side: 78, forward: 20 }, flesh: true },
    { point: 'fingertips.other', on: 'thighBack.other', gap: 30 },
    { point: 'palm.working', on: 'handBack.other', gap: 30 },
  ],
  hands: { working: 'grip', other: 'grip' },
});

/** The other thigh drawn toward the chest, the tailbone curling up a little with it. */
const pulled = definePose(clasped, {
  angles: {
    'hipFlexion.working': 114,
    'hipAbduction.working': 32,
    'hipFlexion.other': 98,
    'kneeFlexion.other': 92,
    lumbarFlexion: 22,
  },
  hold: ['lumbarFlexion'],
  guide: { 'shoulderAbduction.other': 30, elbowFlexion: 55 },
  release: ['fingertips.other', 'shoulderRotation.other', 'shoulderAbduction.other'],
  contacts: [{ point: 'palm.other', on: 'thighBack.other', gap: 30 }],
});

/** Figure four stretch on the back, M16. */
export const poses: Motions = {
  pull: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'clasped', pose: clasped },
      { name: 'pulled', pose: pulled },
    ],
    view: { azimuth: 64, elevation: 25 },
    secondView: { azimuth: 20, elevation: 26 },
    arrow: { kind: 'move', at: 'kneeTop.other', toward: { back: 1, up: 0.2 } },
    accent: ['leg.working'],
  }),
};
