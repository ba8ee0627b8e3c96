import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { library } from './library.ts';
import { hasMotions, loadMotions } from './motions.ts';

const room = fileURLToPath(new URL('..', import.meta.url));
const solvedIds = readdirSync(`${room}/poses`)
  .map((file) => file.replace(/\.json$/, ''))
  .filter((id) => existsSync(`${room}/movements/${id}/poses.ts`));

describe('the motions of the library', () => {
  it('can be fetched for every movement whose poses are solved', () => {
    expect(solvedIds.filter((id) => !hasMotions(id))).toEqual([]);
  });

  it.each(solvedIds)('are words and numbers of the same variations: %s', async (id) => {
    const motions = await loadMotions(id);
    const variations = library.movements.find((movement) => movement.id === id)?.variations ?? [];
    const known = Object.keys(motions?.definitions ?? {});
    expect(known.length).toBeGreaterThan(0);
    expect(variations.map((variation) => variation.id)).toEqual(expect.arrayContaining(known));
    expect(known).toEqual(expect.arrayContaining(Object.keys(motions?.solved ?? {})));
  });

  it('are missing, not an error, for a movement nobody knows', async () => {
    expect(hasMotions('toString')).toBe(false);
    expect(await loadMotions('toString')).toBeNull();
  });
});
