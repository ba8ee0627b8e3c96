import { describe, expect, it } from 'vitest';
import { FIRST_FACE, fillIndex, type Picture, segmentNumber, toAssistantPart } from './picture.ts';
import { findTagPlace } from './tag.ts';

const SIZE = 100;
const RIBBON = FIRST_FACE + 1;

/** An accent of 80 by 80 pixels with a stripe of some other part down its left side. */
function striped(stripe: number): Picture {
  const inRange = (value: number, from: number, to: number): boolean => value >= from && value < to;
  const each = (value: (x: number, y: number) => number): number[] =>
    Array.from({ length: SIZE * SIZE }, (_, pixel) => value(pixel % SIZE, Math.floor(pixel / SIZE)));
  const isAccent = (x: number, y: number): boolean => inRange(x, 10, 90) && inRange(y, 10, 90);
  const isStripe = (x: number, y: number): boolean => isAccent(x, y) && inRange(x, 21, 25);
  const thigh = segmentNumber('thigh.left');
  return {
    frame: { width: SIZE, height: SIZE, scale: 1, left: 0, high: 0 },
    pixels: new Float32Array(),
    part: Uint16Array.from(each((x, y) => (isStripe(x, y) ? stripe : isAccent(x, y) ? thigh : 0))),
    fill: Uint8Array.from(
      each((x, y) => (isStripe(x, y) ? fillIndex.prop : isAccent(x, y) ? fillIndex.work : fillIndex.none)),
    ),
    cloth: new Uint8Array(SIZE * SIZE),
    shade: new Uint8Array(SIZE * SIZE),
    seam: new Uint8Array(SIZE * SIZE),
    owner: new Uint32Array(SIZE * SIZE),
    firstWornPart: RIBBON,
    depth: new Float32Array(SIZE * SIZE),
  };
}

describe('the place of the letter', () => {
  it('may lie beside a part that holds nothing', () => {
    expect(findTagPlace(striped(segmentNumber('trunk')))?.x).toBeLessThan(21);
  });

  it.each([
    ['a hand of the figure', segmentNumber('hand.left')],
    ['a hand of the assistant', toAssistantPart(segmentNumber('hand.right'))],
    ['a band, strap or sling', RIBBON],
  ])('keeps off %s', (_, stripe) => {
    expect(findTagPlace(striped(stripe))?.x).toBeGreaterThan(30);
  });

  it('is nowhere without an accent', () => {
    const picture = striped(RIBBON);
    expect(findTagPlace({ ...picture, fill: new Uint8Array(SIZE * SIZE) })).toBeUndefined();
  });
});
