import {
  type MotionDefinition,
  mirrorJointVector,
  type Side,
  type SolvedMotion,
  vectorAt,
} from '@ilium/body';
import { keyframeScene, sceneArrow } from '../line-drawing/motion-scene.ts';
import {
  type Eye,
  mirrorArrow,
  mirrorEye,
  mirrorScene,
  type Scene,
  type SceneArrow,
} from '../line-drawing/scene.ts';
import type { Hands } from '../mesh/look.ts';

/** What the live view shows: a motion in words and numbers, on one side. */
export interface LiveMotion {
  readonly definition: MotionDefinition;
  readonly solved: SolvedMotion;
  readonly side: Side;
}

/** The scene at a share of the motion; props and hands are those of the nearest keyframe. */
export function motionScene({ definition, solved, side }: LiveMotion, share: number): Scene {
  const last = definition.keyframes.length - 1;
  const keyframe = definition.keyframes[Math.round(share * last)] ?? definition.keyframes[0];
  const arrow = sceneArrow(definition);
  const still = keyframeScene(definition, keyframe, vectorAt(solved, share));
  const scene: Scene = arrow === undefined ? still : { ...still, arrow };
  return side === 'left' ? scene : mirrorScene(scene);
}

/** Only the numbers that change from picture to picture. */
export function motionVector({ solved, side }: LiveMotion, share: number) {
  const vector = vectorAt(solved, share);
  return side === 'left' ? vector : mirrorJointVector(vector);
}

/** Hands of the keyframe nearest to a share. */
export function motionHands({ definition, side }: LiveMotion, share: number): Hands {
  const index = Math.round(share * (definition.keyframes.length - 1));
  const { working, other } = (definition.keyframes[index] ?? definition.keyframes[0]).pose.hands;
  return side === 'left' ? { left: working, right: other } : { left: other, right: working };
}

/** The motion's arrow on the side that is shown. */
export function motionArrow({ definition, side }: LiveMotion): SceneArrow | undefined {
  const arrow = sceneArrow(definition);
  return arrow === undefined || side === 'left' ? arrow : mirrorArrow(arrow);
}

/** From where the motion is looked at. */
export const motionEye = ({ definition, side }: LiveMotion): Eye =>
  side === 'left' ? definition.view : mirrorEye(definition.view);
