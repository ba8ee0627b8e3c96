import { library } from '@ilium/library';
import { describe, expect, test } from 'vitest';
import { countFilters, emptySearch, findMovements, type Search } from './find-movements.ts';

const find = (search: Partial<Search>) => findMovements(library.movements, { ...emptySearch, ...search });
const ids = (search: Partial<Search>) => find(search).map(({ id }) => id);

describe('looking for a movement', () => {
  test('nothing asked finds everything', () => {
    expect(find({})).toHaveLength(library.movements.length);
  });

  test('words are found in any order, without accents, apostrophes and capitals', () => {
    expect(ids({ text: 'CHILDS pose' })).toEqual(['childs-pose']);
    expect(ids({ text: 'four seated' })).toContain('seated-figure-four');
    expect(ids({ text: 'xyzzy' })).toEqual([]);
  });

  test('other names lead to the movement', () => {
    for (const movement of library.movements)
      for (const name of movement.alsoCalled) expect(ids({ text: name })).toContain(movement.id);
  });

  test('with no things at hand nothing is found that needs one', () => {
    for (const { variations } of find({ things: [] }))
      expect(variations.some(({ setups }) => setups.some(({ equipment }) => equipment.length === 0))).toBe(
        true,
      );
    expect(ids({ things: [] })).not.toContain('banded-side-walk');
  });

  test('place and things must fit in one and the same set-up', () => {
    for (const place of ['floor', 'chair', 'standing', 'bed'] as const)
      for (const { variations } of find({ place, things: [] }))
        expect(
          variations.some(({ setups }) =>
            setups.some((setup) => setup.place === place && setup.equipment.length === 0),
          ),
        ).toBe(true);
  });

  test('target, kind, sides and minutes each narrow the list', () => {
    const all = library.movements.length;
    for (const search of [
      { target: 'adductors' },
      { kind: 'strength' },
      { sides: 'both' },
      { minutes: 2 },
    ] as const) {
      const found = find(search).length;
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
    }
  });
});

test('place and text are in sight, so only the others are counted', () => {
  expect(countFilters({ ...emptySearch, text: 'hip', place: 'chair' })).toBe(0);
  expect(countFilters({ ...emptySearch, minutes: 3, kind: 'mobility' })).toBe(2);
});
