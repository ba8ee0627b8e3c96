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

/** One body as it is shown. */
export interface SceneBody {
  readonly vector: JointVector;
  readonly worn: readonly WornPlacement[];
  readonly hands: Hands;
}

/** Everything a picture shows. Always with the working side on the figure's left; right is its mirror image. */
export interface Scene extends SceneBody {
  readonly props: readonly PlacedProp[];
  /** A second body that works on the first, in a quieter ink: it carries neither accent nor letter. */
  readonly assistant?: SceneBody;
  /** Limbs filled with the accent; empty where both sides do the same. */
  readonly accent: readonly FigureLimb[];
  readonly arrow?: SceneArrow;
}

/** From where a scene is looked at. */
export type Eye = Pick<View, 'azimuth' | 'elevation' | 'shift'>;

/** The same scene with the working side on the figure's right: the exact reflection, nothing solved again. */
export const mirrorScene = ({ props, accent, assistant, arrow, ...body }: Scene): Scene => ({
  ...mirrorBody(body),
  props: props.map(mirrorPlacedProp),
  accent: accent.map(mirrorName),
  ...(assistant === undefined ? {} : { assistant: mirrorBody(assistant) }),
  ...(arrow === undefined ? {} : { arrow: mirrorArrow(arrow) }),
});

const mirrorBody = ({ vector, worn, hands }: SceneBody): SceneBody => ({
  vector: mirrorJointVector(vector),
  worn: worn.map(mirrorWornPlacement),
  hands: mirrorHands(hands),
});

/** The hands of a mirrored body. */
export const mirrorHands = ({ left, right }: Hands): Hands => ({ left: right, right: left });

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
