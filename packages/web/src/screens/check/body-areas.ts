import type { BodySide, PainSide } from '@ilium/movement';
import { type BodyArea, bodyAreas, type Intake } from '@ilium/record';

/** A place on the body map; in the draft it stands as a mark, `buttock:left`. */
export interface MarkedArea {
  readonly area: BodyArea;
  readonly side: BodySide | 'centre';
}

const rankByArea: Readonly<Record<BodyArea, FarthestRank>> = {
  'low-back': 0,
  buttock: 1,
  groin: 1,
  'outer-hip': 1,
  'front-thigh': 2,
  'back-thigh': 2,
  knee: 3,
  calf: 4,
  foot: 5,
};

const isArea = (text: string | undefined): text is BodyArea =>
  (bodyAreas as readonly (string | undefined)[]).includes(text);

/** Reads marks; what is not a mark is left out. */
export const marksToAreas = (marks: readonly string[]): readonly MarkedArea[] =>
  marks.flatMap((mark) => {
    const [area, side] = mark.split(':');
    return isArea(area) && (side === 'left' || side === 'right' || side === 'centre') ? [{ area, side }] : [];
  });

/** Farthest point reached (E1.4): 0 low back, 1 buttock, hip or groin, 2 thigh, 3 knee, 4 lower leg, 5 foot. */
export type FarthestRank = Intake['pain']['farthest'];

const ranks: readonly FarthestRank[] = [5, 4, 3, 2, 1];

/** The highest rank of the marked areas; 0 where nothing is marked. */
export const farthestOf = (areas: readonly MarkedArea[]): FarthestRank =>
  ranks.find((rank) => areas.some(({ area }) => rankByArea[area] === rank)) ?? 0;

/** The painful side. The middle belongs to whichever side is marked with it. */
export function sideOf(areas: readonly MarkedArea[]): PainSide {
  const has = (side: BodySide) => areas.some((marked) => marked.side === side);
  if (has('left')) return has('right') ? 'both' : 'left';
  return has('right') ? 'right' : 'centre';
}

/** The side or sides on which an area is marked; `null` where it is not. */
export function sidesOfArea(areas: readonly MarkedArea[], area: BodyArea): BodySide | 'both' | null {
  const marked = areas.filter((each) => each.area === area);
  if (marked.length === 0) return null;
  const side = sideOf(marked);
  return side === 'centre' ? 'both' : side;
}

/** Whether both legs are marked, from the thighs down (RF05 speaks of them). */
export const areBothLegsMarked = (areas: readonly MarkedArea[]): boolean =>
  sideOf(areas.filter(({ area }) => rankByArea[area] >= 2)) === 'both';
