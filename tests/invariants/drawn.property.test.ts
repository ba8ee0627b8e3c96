import { fileURLToPath } from 'node:url';
import { drawFigure, mirrorDrawing } from '@ilium/figure';
import fc from 'fast-check';
import { describe } from 'vitest';
import { loadFigures } from '../../tools/figure/load-figures.ts';
import { testInvariant } from './test-invariant.ts';

/** Movements of every kind of picture: lying, sitting, standing, with props, with the letter of a side and without. */
const drawn = ['seated-figure-four', 'bridge', 'standing-side-bend', 'pigeon'];

const figures = (
  await Promise.all(
    drawn.map((movement) => loadFigures(fileURLToPath(new URL('../..', import.meta.url)), movement)),
  )
).flat();

/** The whole pictures of where they lead, the left side working. */
const pictures = figures.flatMap(({ motion, stills }) => {
  const end = stills.at(-1);
  return end ? [drawFigure(end.scene, motion.view)] : [];
});

interface Seen {
  readonly width: number;
  /** Places across at which each path of the body begins, as they stand on the page. */
  readonly across: readonly number[];
  /** Where the letter stands, and its strokes; `null` without one. */
  readonly letter: { readonly across: number; readonly strokes: string } | null;
}

/** What a picture shows on the page, whatever it is reflected by. */
function look(svg: string): Seen {
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const [, body = '', tail = ''] =
    /^<svg[^>]*>(<g.*?)(<g transform="translate\([^<]*(?:<.*)?)?<\/svg>$/s.exec(svg) ?? [];
  const isReflected = body.startsWith(`<g transform="matrix(-1 0 0 1 ${width} 0)">`);
  const starts = [...body.matchAll(/ d="M(\d+) /g)].map(([, x]) => Number(x));
  const place = /translate\(([\d.]+) /.exec(tail)?.[1];
  return {
    width,
    across: starts.map((x) => (isReflected ? width - x : x)),
    letter:
      place === undefined
        ? null
        : { across: Number(place), strokes: /d="([^"]+)"\/><\/g>$/.exec(tail)?.[1] ?? '' },
  };
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

type Mirror = (left: string) => string;

const findWrong = (mirror: Mirror, left: string): readonly string[] => {
  const [before, after] = [look(left), look(mirror(left))];
  const moved = before.across.filter((x, i) => !isNear(before.width - x, after.across[i] ?? Number.NaN));
  const letters =
    before.letter && after.letter
      ? [
          ...(isNear(before.width - before.letter.across, after.letter.across) ? [] : ['the letter stayed']),
          ...(before.letter.strokes === after.letter.strokes ? ['the letter still says left'] : []),
        ]
      : before.letter === after.letter
        ? []
        : ['the letter came or went'];
  return [...(moved.length > 0 ? [`${moved.length} parts are not reflected`] : []), ...letters];
};

describe('drawn figures', () => {
  testInvariant<Mirror, string>(
    {
      says: 'I13 the drawn figure of the other side is the mirror of this one, and its letter names the side',
      subject: mirrorDrawing,
      broken: {
        'nothing is reflected': (left) => left,
        'the body is not reflected': (left) => mirrorDrawing(left).replace(/ transform="matrix[^"]*"/, ''),
        'the letter stays where it was': (left) =>
          mirrorDrawing(left).replace(/translate\([\d.]+ /, /translate\([\d.]+ /.exec(left)?.[0] ?? ''),
      },
      findWrong,
    },
    fc.constantFrom(...pictures),
    pictures.length * 4,
  );
});
