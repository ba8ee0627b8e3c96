import { distanceBetween, landmarkPosition, type SolvedMotion, vectorToFrames } from '@ilium/body';
import { describe, expect, it } from 'vitest';
import { library } from './library.ts';
import { loadMotions } from './motions.ts';

const assisted = library.movements.filter(({ kind }) => kind === 'assisted' || kind === 'measure');

/** How far apart an assistant's feet stand, at the least, heel to heel. */
function footSpacing({ assistant }: SolvedMotion): number {
  const gaps = (assistant?.keyframes ?? []).map(({ vector }) => {
    const frames = vectorToFrames(vector);
    return distanceBetween(landmarkPosition(frames, 'heel.left'), landmarkPosition(frames, 'heel.right'));
  });
  return Math.min(...gaps);
}

describe('the motions of the library', () => {
  it.each(library.movements.map(({ id, variations }) => ({ id, variations })))(
    'are words and numbers of the same variations: $id',
    async ({ id, variations }) => {
      const { definitions, solved } = await loadMotions(id);
      const ids = variations.map((variation) => variation.id).sort();
      expect(Object.keys(definitions).sort()).toEqual(ids);
      expect(Object.keys(solved).sort()).toEqual(ids);
    },
  );

  it.each(assisted.map(({ id }) => ({ id })))(
    'show who assists, feet staggered, at every moment: $id',
    async ({ id }) => {
      const { definitions, solved } = await loadMotions(id);
      for (const [variation, motion] of Object.entries(definitions)) {
        expect(motion.keyframes.every((keyframe) => keyframe.assistant !== undefined)).toBe(true);
        expect(motion.arrow).toBeDefined();
        const numbers = solved[variation];
        if (numbers === undefined) throw new Error(`${variation} is not solved`);
        expect(footSpacing(numbers)).toBeGreaterThan(300);
      }
    },
  );

  it('show nobody else where one moves alone', async () => {
    const alone = library.movements.filter((movement) => !assisted.includes(movement));
    for (const { id } of alone) {
      const { definitions } = await loadMotions(id);
      for (const { keyframes } of Object.values(definitions))
        expect(keyframes.some((keyframe) => keyframe.assistant !== undefined)).toBe(false);
    }
  });

  it('are refused for a movement nobody knows', async () => {
    await expect(loadMotions('toString')).rejects.toThrow();
  });
});
