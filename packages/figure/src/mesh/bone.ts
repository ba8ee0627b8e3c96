import {
  type Frames,
  halfwayRotation,
  type JointName,
  jointIndexByName,
  jointPosition,
  jointRotation,
  joints,
  NO_ROTATION,
  type Rotation,
  type Side,
  sides,
  type Vector,
} from '@ilium/body';

/** Joints that bend so far that a bone at half the turn keeps the skin from collapsing. */
type HalfJoint = `${'hip' | 'knee' | 'shoulder' | 'elbow'}.${Side}`;
/** A bone that moves skin: one for each joint, and one at half the turn for the large joints. */
export type BoneName = JointName | `half.${HalfJoint}`;

const halfJoints: readonly HalfJoint[] = sides.flatMap((side): HalfJoint[] => [
  `hip.${side}`,
  `knee.${side}`,
  `shoulder.${side}`,
  `elbow.${side}`,
]);

/** All bones: the joints in their own order, then the half bones. */
export const boneNames: readonly BoneName[] = [
  ...joints.map((joint) => joint.name),
  ...halfJoints.map((name): BoneName => `half.${name}`),
];

export const boneCount = boneNames.length;

export const boneIndexByName = Object.fromEntries(boneNames.map((name, index) => [name, index])) as Readonly<
  Record<BoneName, number>
>;

/** The joint a bone sits at. */
export const boneJoint: readonly number[] = boneNames.map(
  (name) => jointIndexByName[name.replace('half.', '') as JointName],
);

/** The same bone on the other side; bones of the middle are their own mirror. */
export const mirroredBone: readonly number[] = boneNames.map((name) => {
  const other = name.endsWith('.left') ? name.replace(/left$/, 'right') : name.replace(/right$/, 'left');
  return boneIndexByName[other as BoneName] ?? boneIndexByName[name];
});

/** Where every bone is (millimetres) and how it is turned, in the order of {@link boneNames}. */
export interface BoneFrames {
  readonly positions: readonly Vector[];
  readonly rotations: readonly Rotation[];
}

/** Frames of all bones for frames of the joints. */
export function framesToBones(frames: Frames): BoneFrames {
  const halves = halfJoints.map((name) => {
    const joint = jointIndexByName[name];
    const parent = joints[joint]?.parent ?? -1;
    return {
      position: jointPosition(frames, joint),
      rotation: halfwayRotation(frames.rotations[parent] ?? NO_ROTATION, jointRotation(frames, joint)),
    };
  });
  return {
    positions: [...frames.positions, ...halves.map((half) => half.position)],
    rotations: [...frames.rotations, ...halves.map((half) => half.rotation)],
  };
}

const SPINE = /^(pelvis|lumbar|thorax|neck|head)/;

/**
 * Whether skin near one bone may also follow another: a bone, its parent and its half bone; along the spine
 * also the neighbour after next, because its segments are short.
 */
export function isNeighbourBone(a: number, b: number): boolean {
  const [first, second] = [boneJoint[a] ?? 0, boneJoint[b] ?? 0];
  if (first === second) return true;
  const [parentOfFirst, parentOfSecond] = [joints[first]?.parent ?? -1, joints[second]?.parent ?? -1];
  if (parentOfFirst === second || parentOfSecond === first) return true;
  const areSpine = SPINE.test(joints[first]?.name ?? '') && SPINE.test(joints[second]?.name ?? '');
  return areSpine && (joints[parentOfFirst]?.parent === second || joints[parentOfSecond]?.parent === first);
}
