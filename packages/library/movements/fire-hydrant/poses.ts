import { defineMotion, definePose, type Motions, quadruped } from '@ilium/body';

/** Hands under the shoulders, knees under the hips, back flat. */
const onAllFours = definePose(quadruped, {
  angles: { hipAbduction: 0, neckFlexion: -15 },
  release: ['instep'],
  contacts: [
    { point: 'toeTip', on: 'floor' },
    { point: 'palm', on: 'floor', at: { side: 200 } },
  ],
  hold: [
    'lumbarFlexion',
    'thoracicFlexion',
    'lumbarRotation',
    'lumbarSideBend',
    'thoracicSideBend',
    'neckRotation',
    'neckSideBend',
  ],
});

/** The bent working knee out to the side; hands, other knee and back stay as they are. */
const raised = definePose(onAllFours, {
  angles: {
    'hipFlexion.working': 94,
    'hipAbduction.working': 64,
    'hipRotation.working': 6,
    'kneeFlexion.working': 92,
  },
  guide: { 'ankleDorsiflexion.working': -15 },
  hold: ['hipFlexion.working', 'hipAbduction.working', 'hipRotation.working'],
  release: ['kneeFront.working', 'toeTip.working'],
});

/** Fire hydrant, M19. */
export const poses: Motions = {
  raise: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'down', pose: onAllFours },
      { name: 'raised', pose: raised },
    ],
    view: { azimuth: 152, elevation: 14 },
    secondView: { azimuth: 35, elevation: 16 },
    arrow: { kind: 'move', at: 'kneeOuter.working', toward: 'up' },
    accent: ['leg.working'],
  }),
};
