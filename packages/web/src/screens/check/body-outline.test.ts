import { bodyAreas } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { marksToAreas } from './body-areas.ts';
import { bodyViews, markToText } from './body-outline.ts';

const spots = bodyViews.flatMap(({ id, spots: here }) => here.map((spot) => ({ ...spot, view: id })));

describe('the body map', () => {
  it.each(bodyAreas)('has %s on both sides', (area) => {
    const sides = spots.filter((spot) => spot.area === area).map(({ side }) => side);
    expect(sides).toEqual(expect.arrayContaining(['left', 'right']));
  });
  it('gives every place a name of its own', () => {
    expect(new Set(spots.map(({ name }) => name)).size).toBe(spots.length);
  });
  it('has the person’s left on the right of the front view, and on the left of the back view', () => {
    const isRight = ({ box }: (typeof spots)[number]) => box.left >= 0.45;
    for (const spot of spots.filter(({ side }) => side === 'left'))
      expect(isRight(spot)).toBe(spot.view === 'front');
  });
  it('gives every place room for a thumb on a phone of 390 pixels', () => {
    for (const { box, name } of spots) {
      expect(box.width * 195, name).toBeGreaterThanOrEqual(46);
      expect(box.height * 195 * 2.1, name).toBeGreaterThanOrEqual(46);
    }
  });
  it('writes only marks that can be read back', () => {
    for (const { area, side } of spots) expect(marksToAreas([`${area}:${side}`])).toEqual([{ area, side }]);
  });
  it('says a mark in words', () => {
    expect(markToText('buttock:left')).toBe('Left buttock');
    expect(markToText('low-back:centre')).toBe('Middle of the lower back');
  });
});
