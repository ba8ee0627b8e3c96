import {
  type MotionDefinition,
  mirrorJointVector,
  type PoseDefinition,
  type Side,
  type SolvedMotion,
  type SolvedTrack,
  vectorAt,
} from '@ilium/body';
import { keyframeScene, sceneArrow } from '../line-drawing/motion-scene.ts';
import {
  type Eye,
  mirrorArrow,
  mirrorEye,
  mirrorHands,
  mirrorScene,
  type Scene,
  type SceneArrow,
  type SceneBody,
} from '../line-drawing/scene.ts';

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
  const assistant = solved.assistant && vectorAt(solved.assistant, share);
  const still = keyframeScene(definition, keyframe, vectorAt(solved, share), assistant);
  const scene: Scene = arrow === undefined ? still : { ...still, arrow };
  return side === 'left' ? scene : mirrorScene(scene);
}

/** What changes of a body from picture to picture. */
export type BodyMoment = Pick<SceneBody, 'vector' | 'hands'>;

/** Both bodies at a share of the motion, hands as at the nearest keyframe; often there is no assistant. */
export function motionMoment(
  { definition, solved, side }: LiveMotion,
  share: number,
): { readonly figure: BodyMoment; readonly assistant?: BodyMoment } {
  const index = Math.round(share * (definition.keyframes.length - 1));
  const keyframe = definition.keyframes[index] ?? definition.keyframes[0];
  const moment = ({ hands }: PoseDefinition, track: SolvedTrack): BodyMoment => {
    const [vector, own] = [vectorAt(track, share), { left: hands.working, right: hands.other }];
    return side === 'left'
      ? { vector, hands: own }
      : { vector: mirrorJointVector(vector), hands: mirrorHands(own) };
  };
  const figure = moment(keyframe.pose, solved);
  if (keyframe.assistant === undefined || solved.assistant === undefined) return { figure };
  return { figure, assistant: moment(keyframe.assistant, solved.assistant) };
}

/** The motion's arrow on the side that is shown. */
export function motionArrow({ definition, side }: LiveMotion): SceneArrow | undefined {
  const arrow = sceneArrow(definition);
  return arrow === undefined || side === 'left' ? arrow : mirrorArrow(arrow);
}

/** From where the motion is looked at. */
export const motionEye = ({ definition, side }: LiveMotion): Eye =>
  side === 'left' ? definition.view : mirrorEye(definition.view);
