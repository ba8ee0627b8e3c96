import type { SegmentKind } from '@ilium/movement';
import type { DrawingPart } from '../../state/drawings.ts';

/** Slow at both ends, as a body moves. */
const ease = (share: number): number => share * share * (3 - 2 * share);

/** What of a segment the figure follows. */
export interface FigureMoment {
  readonly kind: SegmentKind;
  /** How far the segment has come, 0 to 1. */
  readonly fraction: number;
  /** Half the range, because it hurt (E4). */
  readonly smaller: boolean;
}

/** How far along its motion the figure stands: 0 where it begins and rests, 1 where it holds. */
export function momentToShare({ kind, fraction, smaller }: FigureMoment): number {
  const range = smaller ? 0.5 : 1;
  if (kind === 'out') return range * ease(fraction);
  if (kind === 'back') return range * (1 - ease(fraction));
  return kind === 'hold' ? range : 0;
}

/** Which drawing stands for a segment: where it leads while working, else where it begins. */
export const kindToPart = (kind: SegmentKind): DrawingPart =>
  kind === 'out' || kind === 'hold' || kind === 'back' || kind === 'end' ? 'end' : 'start';
