import type { Degrees, Millimetres } from '@ilium/units';
import type { AuthoredLandmark, PoseDefinition } from './pose.ts';
import type { AuthorSide, Direction } from './words.ts';

/** From where the figure is looked at. Belongs to the movement: the wrong view hides the working limb. */
export interface View {
  /** 0 looks at the figure's front, 90 at its working side, −90 at its other side, 180 at its back. */
  readonly azimuth: Degrees;
  /** How far the eye stands above the horizon. */
  readonly elevation: Degrees;
  /** Moves what the picture centres on away from the middle of body and props. */
  readonly shift?: { readonly side?: Millimetres; readonly up?: Millimetres; readonly forward?: Millimetres };
}

/** One large arrow that shows what a still picture cannot: the way of a motion, a push, a turn. */
export interface Arrow {
  readonly kind: 'move' | 'press' | 'turn' | 'lean';
  /** The place on the body the arrow belongs to. */
  readonly at: AuthoredLandmark;
  /** Where a straight arrow points; for a turn or lean, where the front of the arc points. */
  readonly toward: Direction;
}

/** A limb that may be filled with the accent; a leg includes its hip. */
export type Limb = `${'leg' | 'arm'}.${AuthorSide}`;

/** What happens between the keyframes. */
export type Cycle =
  /** One held pose, only breath moves. */
  | 'still'
  /** There and back once for each repetition. */
  | 'repetition'
  /** A little further with each breath out. */
  | 'breath';

/** A named moment of a motion. */
export interface Keyframe {
  readonly name: string;
  readonly pose: PoseDefinition;
  /**
   * A second body in the same room: a therapist who works on the first, the client. Its pose may touch places
   * of the client's body; its props are those of the client's pose and what it wears or holds itself.
   */
  readonly assistant?: PoseDefinition;
}

/** What the figure shows for one variation. */
export interface MotionDefinition {
  readonly keyframes: readonly [Keyframe, ...Keyframe[]];
  readonly cycle: Cycle;
  readonly view: View;
  /** A second view, turned enough to show what the first one cannot. */
  readonly secondView: View;
  readonly arrow?: Arrow;
  /** Filled with the accent; empty where both sides do the same. */
  readonly accent: readonly Limb[];
}

/** All motions of a movement by variation key. */
export type Motions = Readonly<Record<string, MotionDefinition>>;

/**
 * A checked motion literal. Keyframes need different names; a still motion has one keyframe and every other
 * at least two; an assistant is there at every keyframe or at none. A slip here is a mistake in the source, so
 * it throws.
 */
export function defineMotion(motion: MotionDefinition): MotionDefinition {
  const names = motion.keyframes.map((keyframe) => keyframe.name);
  if (new Set(names).size !== names.length)
    throw new Error(`two keyframes share a name: ${names.join(', ')}`);
  if ((motion.cycle === 'still') !== (names.length === 1))
    throw new Error(`a ${motion.cycle} motion cannot have ${names.length} keyframe(s): ${names.join(', ')}`);
  const assisted = motion.keyframes.filter((keyframe) => keyframe.assistant !== undefined).length;
  if (assisted !== 0 && assisted !== names.length)
    throw new Error(`the assistant comes or goes on the way: ${names.join(', ')}`);
  return motion;
}
