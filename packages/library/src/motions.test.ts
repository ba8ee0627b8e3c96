import { describe, expect, it } from 'vitest';
import { library } from './library.ts';
import { loadMotions } from './motions.ts';

const moved = library.movements.filter(({ kind }) => kind === 'mobility' || kind === 'strength');

describe('the motions of the library', () => {
  it.each(moved.map(({ id, variations }) => ({ id, variations })))(
    'are words and numbers of the same variations: $id',
    async ({ id, variations }) => {
      const { definitions, solved } = await loadMotions(id);
      const ids = variations.map((variation) => variation.id).sort();
      expect(Object.keys(definitions).sort()).toEqual(ids);
      expect(Object.keys(solved).sort()).toEqual(ids);
    },
  );

  it('are refused for a movement nobody knows', async () => {
    await expect(loadMotions('toString')).rejects.toThrow();
  });
});
