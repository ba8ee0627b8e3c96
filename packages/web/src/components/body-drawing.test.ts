import { positions } from '@ilium/movement';
import { expect, test } from 'vitest';
import { bodyByPosition, limbPath, partPaths } from './body-drawing.ts';

test.each(positions)('%s has a limb that can take the accent, from hip to foot', (position) => {
  const working = bodyByPosition[position].parts.filter((part) => part.working);
  expect(working.map(({ ink }) => ink).toSorted()).toEqual(['legs', 'skin']);
});

test.each(positions)('%s keeps every joint inside its frame', (position) => {
  const { frame, parts } = bodyByPosition[position];
  const [left, top, width, height] = frame;
  for (const [x, y, radius] of parts.flatMap(({ joints }) => joints)) {
    expect(x - radius).toBeGreaterThanOrEqual(left - 4);
    expect(x + radius).toBeLessThanOrEqual(left + width + 4);
    expect(y - radius).toBeGreaterThanOrEqual(top);
    expect(y + radius).toBeLessThanOrEqual(top + height);
  }
});

test('a limb between two equal joints has straight sides', () => {
  expect(limbPath([0, 0, 2], [10, 0, 2])).toBe('M0 2A2 2 0 0 1 0 -2L10 -2A2 2 0 1 1 10 2z');
});

test('a joint inside another one is a circle', () => {
  expect(limbPath([0, 0, 5], [1, 0, 2])).toBe('M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z');
});

test('a chain has one outline for each limb', () => {
  expect(
    partPaths({
      ink: 'legs',
      joints: [
        [0, 0, 3],
        [10, 0, 3],
        [20, 0, 3],
      ],
    }),
  ).toHaveLength(2);
});
