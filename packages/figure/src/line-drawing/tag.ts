import type { Side } from '@ilium/body';
import { fillIndex, type Picture, segmentNumber, toAssistantPart } from './picture.ts';

/** Where the side's letter rides on the working limb, in pixels. */
export interface TagPlace {
  readonly x: number;
  readonly y: number;
}

const STRIDE_SHARE = 1 / 150;
const HAND_ROOM = 70;
const EDGE_ROOM = 46;

/**
 * The accent pixel farthest from the hands, then from the limb's edges, so that the letter hides neither the
 * grip nor the outline; an arrow (outline in pixels) and whatever is worn or held count like a hand. Undefined
 * where no accent is seen.
 */
export function findTagPlace(
  picture: Picture,
  arrow: readonly (readonly [number, number])[] = [],
): TagPlace | undefined {
  const { width, height } = picture.frame;
  const unit = Math.max(width, height) / 1000;
  const stride = Math.max(1, Math.round(Math.max(width, height) * STRIDE_SHARE));
  const hands: TagPlace[] = arrow.map(([x, y]) => ({ x, y }));
  const edges: TagPlace[] = [];
  const inside: TagPlace[] = [];
  const handParts = (['hand.left', 'hand.right'] as const).flatMap((hand) => {
    const number = segmentNumber(hand);
    return [number, toAssistantPart(number)];
  });
  for (let y = stride; y < height - stride; y += stride)
    for (let x = stride; x < width - stride; x += stride) {
      const pixel = x + width * y;
      const part = picture.part[pixel] as number;
      if (handParts.includes(part) || part >= picture.firstWornPart) hands.push({ x, y });
      if (picture.fill[pixel] !== fillIndex.work) continue;
      inside.push({ x, y });
      if (isRim(picture, pixel, Math.ceil(stride / 2))) edges.push({ x, y });
    }
  const score = (place: TagPlace): number =>
    1.4 * Math.min(nearest(place, hands), HAND_ROOM * unit) +
    Math.min(nearest(place, edges), EDGE_ROOM * unit);
  return inside.reduce<TagPlace | undefined>(
    (best, place) => (best === undefined || score(place) > score(best) ? place : best),
    undefined,
  );
}

function isRim({ fill, frame }: Picture, pixel: number, reach: number): boolean {
  const around = [reach, -reach, reach * frame.width, -reach * frame.width];
  return around.some((offset) => fill[pixel + offset] !== fillIndex.work);
}

const nearest = (from: TagPlace, places: readonly TagPlace[]): number =>
  places.reduce((least, p) => Math.min(least, Math.hypot(p.x - from.x, p.y - from.y)), Infinity);

/** The letters as strokes in a square of about two around the origin: no font needed, and never mirrored. */
export const letterPath: Readonly<Record<Side, string>> = {
  left: 'M-.3-.45V.45H.34',
  right: 'M-.32.46V-.45H.04a.26.26 0 0 1 0 .52H-.32M.02.07.34.46',
};
