import {
  authoredToFigure,
  directionToVector,
  type JointVector,
  type Keyframe,
  type LandmarkName,
  type MotionDefinition,
  type PoseDefinition,
  placeProps,
  wearProps,
} from '@ilium/body';
import type { FigureLimb, Scene, SceneArrow, SceneBody } from './scene.ts';

/**
 * The scene of one keyframe of a motion, posed by its solved vectors. The arrow belongs to the last keyframe:
 * a still of the start shows where one begins, the end shows the way there.
 */
export function keyframeScene(
  motion: MotionDefinition,
  keyframe: Keyframe,
  vector: JointVector,
  assistant?: JointVector,
): Scene {
  const isEnd = motion.keyframes.at(-1) === keyframe;
  const arrow = isEnd ? sceneArrow(motion) : undefined;
  const hasAssistant = keyframe.assistant !== undefined && assistant !== undefined;
  return {
    ...poseScene(keyframe.pose, vector),
    accent: motion.accent.map((limb) => authoredToFigure(limb) as FigureLimb),
    ...(hasAssistant ? { assistant: sceneBody(keyframe.assistant, assistant) } : {}),
    ...(arrow === undefined ? {} : { arrow }),
  };
}

/** The scene of a pose without accent and arrow. The working side becomes the figure's left. */
export const poseScene = (pose: PoseDefinition, vector: JointVector): Scene => ({
  ...sceneBody(pose, vector),
  props: placeProps(pose),
  accent: [],
});

const sceneBody = (pose: PoseDefinition, vector: JointVector): SceneBody => ({
  vector,
  worn: wearProps(pose),
  hands: { left: pose.hands.working, right: pose.hands.other },
});

/** A motion's arrow in the figure's own names. */
export function sceneArrow({ arrow }: MotionDefinition): SceneArrow | undefined {
  if (arrow === undefined) return undefined;
  return {
    kind: arrow.kind,
    at: authoredToFigure(arrow.at) as LandmarkName,
    toward: directionToVector(arrow.toward),
  };
}
