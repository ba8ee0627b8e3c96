import {
  authoredToFigure,
  directionToVector,
  type JointVector,
  type Keyframe,
  type LandmarkName,
  type MotionDefinition,
  type PoseDefinition,
  placeProp,
  type RigidPlacement,
  type WornProp,
} from '@ilium/body';
import type { FigureLimb, Scene, SceneArrow } from './scene.ts';

const isWorn = (prop: RigidPlacement | WornProp): prop is WornProp => 'around' in prop;

/**
 * The scene of one keyframe of a motion, posed by its solved vector. The arrow belongs to the last keyframe:
 * a still of the start shows where one begins, the end shows the way there.
 */
export function keyframeScene(motion: MotionDefinition, keyframe: Keyframe, vector: JointVector): Scene {
  const isEnd = motion.keyframes.at(-1) === keyframe;
  const arrow = isEnd ? sceneArrow(motion) : undefined;
  return {
    ...poseScene(keyframe.pose, vector),
    accent: motion.accent.map((limb) => authoredToFigure(limb) as FigureLimb),
    ...(arrow === undefined ? {} : { arrow }),
  };
}

/** The scene of a pose without accent and arrow. The working side becomes the figure's left. */
export function poseScene(pose: PoseDefinition, vector: JointVector): Scene {
  return {
    vector,
    props: pose.props.filter((prop) => !isWorn(prop)).map((prop) => placeProp(prop as RigidPlacement)),
    worn: pose.props.filter(isWorn).map(({ prop, around }) => ({
      prop,
      around: around.map((name) => authoredToFigure(name) as LandmarkName),
    })),
    hands: { left: pose.hands.working, right: pose.hands.other },
    accent: [],
  };
}

/** A motion's arrow in the figure's own names. */
export function sceneArrow({ arrow }: MotionDefinition): SceneArrow | undefined {
  if (arrow === undefined) return undefined;
  return {
    kind: arrow.kind,
    at: authoredToFigure(arrow.at) as LandmarkName,
    toward: directionToVector(arrow.toward),
  };
}
