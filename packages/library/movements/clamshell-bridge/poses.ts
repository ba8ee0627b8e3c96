import { defineMotion, definePose, handOnHip, type Motions, supine } from '@ilium/body';

/** On the back, outer edges of the feet together on the floor, knees fallen wide, hands on the hips. */
const open = definePose(definePose(definePose(supine, handOnHip('working')), handOnHip('other')), {
  angles: { hipFlexion: 42, hipAbduction: 40, hipRotation: 38, kneeFlexion: 105, shoulderAbduction: 34 },
  hold: ['lumbarFlexion', 'thoracicFlexion'],
  release: ['sole'],
  contacts: [
    { point: 'footOuter', on: 'floor', at: { side: 45 } },
    { point: 'elbow', on: 'floor', slides: true },
  ],
});

const lifted = definePose(open, {
  angles: { hipFlexion: 0, hipAbduction: 40, hipRotation: 45, kneeFlexion: 108, lumbarFlexion: 0 },
  guide: { rootTilt: -112, rootY: 240, neckFlexion: 20 },
  hold: ['hipFlexion', 'lumbarFlexion'],
  release: ['buttock', 'headForward'],
});

/** Clamshell bridge, M06: knees driven apart, then hips up. */
export const poses: Motions = {
  lift: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'open', pose: open },
      { name: 'lifted', pose: lifted },
    ],
    view: { azimuth: 40, elevation: 22 },
    secondView: { azimuth: 90, elevation: 8 },
    arrow: { kind: 'move', at: 'hip.working', toward: 'up' },
    accent: [],
  }),
};
