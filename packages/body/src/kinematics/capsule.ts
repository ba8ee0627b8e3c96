import { type JointName, jointIndexByName } from '../skeleton/joint.ts';
import { type Side, sideSign, sides } from '../skeleton/side.ts';
import { distanceBetween, dotProduct, mixVectors, subtractVectors, type Vector } from '../skeleton/vector.ts';
import { type Frames, localToWorld } from './frames.ts';

type MidCapsule = 'pelvis' | 'abdomen' | 'chest' | 'head';
type LimbCapsule = 'buttock' | 'thigh' | 'shank' | 'foot' | 'upperArm' | 'forearm' | 'hand';
/** The name of one of the solid parts that must not pass through each other. */
export type CapsuleName = MidCapsule | `${LimbCapsule}.${Side}`;

/** A rounded rod fixed to a joint; millimetres in the joint's frame. */
export interface Capsule {
  readonly name: CapsuleName;
  readonly joint: number;
  readonly from: Vector;
  readonly to: Vector;
  readonly radius: number;
}

/** A capsule as it lies in the world. */
export interface WorldCapsule extends Capsule {
  readonly start: Vector;
  readonly end: Vector;
}

const capsule = (name: CapsuleName, joint: JointName, from: Vector, to: Vector, radius: number): Capsule => ({
  name,
  joint: jointIndexByName[joint],
  from,
  to,
  radius,
});

const limbCapsules = (side: Side): readonly Capsule[] => {
  const k = sideSign(side);
  return [
    capsule(`buttock.${side}`, 'pelvis', [75 * k, -20, -50], [75 * k, -20, -50], 95),
    capsule(`thigh.${side}`, `hip.${side}`, [0, -100, 0], [0, -400, 0], 62),
    capsule(`shank.${side}`, `knee.${side}`, [0, -30, -8], [0, -390, 0], 42),
    capsule(`foot.${side}`, `ankle.${side}`, [0, -35, -20], [0, -47, 145], 24),
    capsule(`upperArm.${side}`, `shoulder.${side}`, [0, -30, 0], [0, -300, 0], 43),
    capsule(`forearm.${side}`, `elbow.${side}`, [0, -20, 0], [0, -230, 0], 34),
    capsule(`hand.${side}`, `wrist.${side}`, [0, -50, 0], [0, -150, 0], 18),
  ];
};

/** The 18 capsules of the body. */
export const capsules: readonly Capsule[] = [
  capsule('pelvis', 'pelvis', [-60, 30, -10], [60, 30, -10], 105),
  capsule('abdomen', 'lumbarUpper', [-40, 0, 0], [40, 0, 0], 95),
  capsule('chest', 'thoraxUpper', [-60, -30, 0], [60, -30, 0], 105),
  capsule('head', 'head', [0, 55, 20], [0, 90, 20], 85),
  ...sides.flatMap(limbCapsules),
];

const NEIGHBOURS: ReadonlySet<string> = new Set([
  'pelvis|abdomen',
  'abdomen|chest',
  'pelvis|chest',
  'chest|head',
  'buttock.left|buttock.right',
  ...sides.flatMap((side) => [
    `pelvis|buttock.${side}`,
    `abdomen|buttock.${side}`,
    `chest|buttock.${side}`,
    `pelvis|thigh.${side}`,
    `buttock.${side}|thigh.${side}`,
    `thigh.${side}|shank.${side}`,
    `shank.${side}|foot.${side}`,
    `chest|upperArm.${side}`,
    `upperArm.${side}|forearm.${side}`,
    `forearm.${side}|hand.${side}`,
  ]),
]);

const isNeighbour = (a: CapsuleName, b: CapsuleName): boolean =>
  NEIGHBOURS.has(`${a}|${b}`) || NEIGHBOURS.has(`${b}|${a}`);

/** Index pairs of capsules that may not pass through each other: all that are not neighbours. */
export const capsulePairs: readonly (readonly [number, number])[] = capsules.flatMap((a, i) =>
  capsules.flatMap((b, k) => (k > i && !isNeighbour(a.name, b.name) ? [[i, k] as const] : [])),
);

/** All capsules placed by the frames, in the order of {@link capsules}. */
export const placeCapsules = (frames: Frames): readonly WorldCapsule[] =>
  capsules.map((c) => ({
    ...c,
    start: localToWorld(frames, c.joint, c.from),
    end: localToWorld(frames, c.joint, c.to),
  }));

/** The nearest points of two segments, and how far apart they are. */
export interface Approach {
  readonly onFirst: Vector;
  readonly onSecond: Vector;
  readonly distance: number;
}

const clampShare = (x: number): number => Math.min(1, Math.max(0, x));

/** Nearest approach of two segments (Ericson, Real-Time Collision Detection, 5.1.9). */
export function nearestApproach(p1: Vector, q1: Vector, p2: Vector, q2: Vector): Approach {
  const d1 = subtractVectors(q1, p1);
  const d2 = subtractVectors(q2, p2);
  const r = subtractVectors(p1, p2);
  const [a, e, f, c, b] = [
    dotProduct(d1, d1),
    dotProduct(d2, d2),
    dotProduct(d2, r),
    dotProduct(d1, r),
    dotProduct(d1, d2),
  ];
  const tiny = 1e-6;
  let s = 0;
  let t = 0;
  if (a <= tiny) {
    t = e <= tiny ? 0 : clampShare(f / e);
  } else if (e <= tiny) {
    s = clampShare(-c / a);
  } else {
    const spread = a * e - b * b;
    s = spread > tiny ? clampShare((b * f - c * e) / spread) : 0;
    t = (b * s + f) / e;
    if (t < 0 || t > 1) {
      t = clampShare(t);
      s = clampShare((t * b - c) / a);
    }
  }
  const onFirst = mixVectors(p1, q1, s);
  const onSecond = mixVectors(p2, q2, t);
  return { onFirst, onSecond, distance: distanceBetween(onFirst, onSecond) };
}

/** How deep two placed capsules are in each other, in millimetres; negative when apart. */
export const capsuleOverlap = (a: WorldCapsule, b: WorldCapsule): number =>
  a.radius + b.radius - nearestApproach(a.start, a.end, b.start, b.end).distance;

/** Points along the axis of a capsule, close enough together to find a box edge between them. */
export function capsuleSamples(c: WorldCapsule): readonly Vector[] {
  const steps = Math.ceil(distanceBetween(c.start, c.end) / 60);
  if (steps === 0) return [c.start];
  return Array.from({ length: steps + 1 }, (_, k) => mixVectors(c.start, c.end, k / steps));
}
