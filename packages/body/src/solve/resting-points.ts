import type { Frames } from '../kinematics/frames.ts';
import { landmarks, skinPointToWorld } from '../kinematics/landmark.ts';
import { distanceFromSurface } from '../prop/clearance.ts';
import type { FaceSurface } from '../prop/prop.ts';
import type { Vector } from '../skeleton/vector.ts';
import type { BodyState } from './body-state.ts';
import type { ResolvedPose } from './resolve.ts';

/** A place where the body rests on a support, and the joint it moves with. */
export interface RestingPoint {
  readonly joint: number;
  readonly point: Vector;
}

/** Skin this near to a supporting surface rests on it. */
const NEAR = 20;
/** Soft parts spread to this height above what they rest on. */
const SPREAD = 10;

const allSkin = landmarks.flatMap((landmark) => landmark.points);
const AROUND: readonly (readonly [number, number])[] = [
  [1, 0],
  [0.7, 0.7],
  [0, 1],
  [-0.7, 0.7],
  [-1, 0],
  [-0.7, -0.7],
  [0, -1],
  [0.7, -0.7],
];

/** Where the body rests on the surfaces its pose names as supports. */
export function restingPoints(state: BodyState, pose: ResolvedPose): readonly RestingPoint[] {
  const faces = pose.supports
    .map(({ surface }) => surface)
    .filter((surface) => surface.kind === 'face' && surface.normal[1] > 0.9) as readonly FaceSurface[];
  return [
    ...faces.flatMap((face) => [...skinOn(state.frames, face), ...patchesOn(state, face)]),
    ...gripPoints(state.frames, pose),
  ];
}

const isOver = (face: FaceSurface, point: Vector): boolean =>
  distanceFromSurface([point[0], face.centre[1], point[2]], face) < 1;

const skinOn = (frames: Frames, face: FaceSurface): readonly RestingPoint[] =>
  allSkin.flatMap(({ joint, local }) => {
    const point = skinPointToWorld(frames, { joint, local });
    return Math.abs(point[1] - face.centre[1]) < NEAR && isOver(face, point) ? [{ joint, point }] : [];
  });

/** Round parts rest on a patch, not on a point: the outline of the part up to the height of the spread. */
const patchesOn = ({ capsules }: BodyState, face: FaceSurface): readonly RestingPoint[] =>
  capsules.flatMap(({ joint, start, end, radius }) =>
    [start, end].flatMap((centre) => {
      const height = centre[1] - face.centre[1];
      if (height - radius > SPREAD || height < 0 || !isOver(face, centre)) return [];
      const reach = Math.sqrt(Math.max(0, radius ** 2 - Math.max(0, height - SPREAD) ** 2));
      return AROUND.map(([x, z]): RestingPoint => {
        return { joint, point: [centre[0] + x * reach, centre[1] - height, centre[2] + z * reach] };
      });
    }),
  );

/** A hand on a bar counts from this far: it closes round it. */
const gripPoints = (frames: Frames, pose: ResolvedPose): readonly RestingPoint[] =>
  pose.contacts.flatMap((contact) => {
    if (contact.kind !== 'surface' || contact.surface.kind !== 'rod') return [];
    if (!pose.supports.some(({ name }) => name === contact.surfaceName)) return [];
    const point = skinPointToWorld(frames, contact.landmark.centre);
    return distanceFromSurface(point, contact.surface) < NEAR
      ? [{ joint: contact.landmark.centre.joint, point }]
      : [];
  });
