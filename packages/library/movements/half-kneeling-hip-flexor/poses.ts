import { defineMotion, definePose, halfKneeling, handOnHip, type Motions } from '@ilium/body';

/** Working knee down, other foot flat in front, hands on the hips, tall. */
const tall = definePose(definePose(definePose(halfKneeling, handOnHip('working')), handOnHip('other')), {
  angles: {
    lumbarSideBend: 0,
    thoracicSideBend: 0,
    thoracicFlexion: 0,
    'hipRotation.working': 0,
    'hipAbduction.working': 3,
  },
  hold: ['hipRotation.working', 'hipAbduction.working'],
  contacts: [
    { point: 'instep.working', on: 'floor', flesh: true },
    { point: 'kneeFront.working', on: 'floor', at: { side: 90 } },
    { point: 'sole.other', on: 'floor', at: { side: -110 } },
  ],
});

/** Tailbone tucked, the hips glided over the front foot, the trunk still upright. */
const glided = definePose(tall, {
  angles: {
    'hipFlexion.working': -18,
    'kneeFlexion.working': 76,
    'hipFlexion.other': 96,
    'kneeFlexion.other': 108,
    'ankleDorsiflexion.other': 15,
    lumbarFlexion: 0,
  },
  hold: ['hipFlexion.working'],
});

/** Hip flexor stretch on one knee, M12. */
export const poses: Motions = {
  lunge: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'tall', pose: tall },
      { name: 'glided', pose: glided },
    ],
    view: { azimuth: 84, elevation: 10 },
    secondView: { azimuth: 40, elevation: 14 },
    arrow: { kind: 'move', at: 'hip.working', toward: 'forward' },
    accent: ['leg.working'],
  }),
};
