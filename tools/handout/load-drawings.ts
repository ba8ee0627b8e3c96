import { fileURLToPath } from 'node:url';
import type { DrawingOf, Handout } from '@ilium/exports';
import { drawFigure, mirrorDrawing } from '@ilium/figure';
import { type LibraryFigure, loadFigures } from '../figure/load-figures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function figureToDrawing({ stills, motion }: LibraryFigure): string | null {
  const last = stills.at(-1);
  return last ? drawFigure(last.scene, motion.view, { size: 'hero' }) : null;
}

/** Draws what a handout shows from the solved poses; what is not solved yet has no drawing. */
export async function loadDrawings({ parts }: Handout): Promise<DrawingOf> {
  const entries = parts.flatMap(({ items }) => items.map(({ entry }) => entry));
  const movements = [...new Set(entries.map(({ movement }) => movement.id))];
  const figures = (await Promise.all(movements.map((id) => loadFigures(root, id)))).flat();
  const figureByKey = new Map(figures.map((figure) => [`${figure.movement}/${figure.variation}`, figure]));
  const leftByKey = new Map<string, string | null>();
  for (const key of new Set(entries.map((entry) => entry.key))) {
    const figure = figureByKey.get(key);
    leftByKey.set(key, figure ? figureToDrawing(figure) : null);
  }
  return (key, side) => {
    const left = leftByKey.get(key) ?? null;
    return left === null || side === 'left' ? left : mirrorDrawing(left);
  };
}
