import { defineMotion, definePose, handOnHip, type Motions, supine } from '@ilium/body';

/** On the back, outer edges of the feet together on the floor, knees fallen wide, hands on the hips. */
const open = definePose(definePose(definePose(supine, handOnHip('working')), handOnHip('other')), {
  angles: { hipFlexion: 46, hipAbduction: 38, hipRotation: 38, kneeFlexion: 110, shoulderAbduction: 34 },
  hold: ['lumbarFlexion', 'thoracicFlexion'],
  release: ['sole'],
  contacts: [
    { point: 'footOuter', on: 'floor', at: { side: 45, forward: 470 } },
    { point: 'elbow', on: 'floor', slides: true },
  ],
});

const lifted = definePose(open, {
  angles: { hipFlexion: -4, hipAbduction: 35, hipRotation: 40, kneeFlexion: 110, lumbarFlexion: 0 },
  guide: { rootTilt: -112, rootY: 300, neckFlexion: 20 },
  hold: ['rootX', 'hipFlexion', 'hipAbduction', 'lumbarFlexion'],
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
    view: { azimuth: 56, elevation: 12 },
    secondView: { azimuth: 14, elevation: 14 },
    arrow: { kind: 'move', at: 'hip.working', toward: 'up' },
    accent: [],
  }),
};
