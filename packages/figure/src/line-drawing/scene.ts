import {
  type Arrow,
  type JointVector,
  type LandmarkName,
  mirrorJointVector,
  mirrorName,
  mirrorPlacedProp,
  mirrorVector,
  mirrorWornPlacement,
  type PlacedProp,
  type Side,
  type Vector,
  type View,
  type WornPlacement,
} from '@ilium/body';
import type { Hands } from '../mesh/look.ts';

/** A limb of the figure itself; a leg includes its hip. */
export type FigureLimb = `${'leg' | 'arm'}.${Side}`;

/** An arrow with the figure's own names. */
export interface SceneArrow {
  readonly kind: Arrow['kind'];
  readonly at: LandmarkName;
  /** Unit vector in the world. */
  readonly toward: Vector;
}

/** Everything a picture shows. Always with the working side on the figure's left; right is its mirror image. */
export interface Scene {
  readonly vector: JointVector;
  readonly props: readonly PlacedProp[];
  readonly worn: readonly WornPlacement[];
  readonly hands: Hands;
  /** Limbs filled with the accent; empty where both sides do the same. */
  readonly accent: readonly FigureLimb[];
  readonly arrow?: SceneArrow;
}

/** From where a scene is looked at. */
export type Eye = Pick<View, 'azimuth' | 'elevation' | 'shift'>;

/** The same scene with the working side on the figure's right: the exact reflection, nothing solved again. */
export const mirrorScene = ({ vector, props, worn, hands, accent, arrow }: Scene): Scene => ({
  vector: mirrorJointVector(vector),
  props: props.map(mirrorPlacedProp),
  worn: worn.map(mirrorWornPlacement),
  hands: { left: hands.right, right: hands.left },
  accent: accent.map(mirrorName),
  ...(arrow === undefined ? {} : { arrow: mirrorArrow(arrow) }),
});

/** The eye that sees a mirrored scene as the mirror image of the scene. */
export const mirrorEye = ({ azimuth, elevation, shift }: Eye): Eye => ({
  azimuth: -azimuth,
  elevation,
  ...(shift === undefined ? {} : { shift: { ...shift, side: -(shift.side ?? 0) } }),
});

/** The same arrow on the other side. */
export const mirrorArrow = (arrow: SceneArrow): SceneArrow => ({
  ...arrow,
  at: mirrorName(arrow.at),
  toward: mirrorVector(arrow.toward),
});
