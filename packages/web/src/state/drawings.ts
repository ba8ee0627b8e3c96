import { mirrorDrawing } from '@ilium/figure';
import type { BodySide, VariationKey } from '@ilium/movement';
import { type Signal, signal } from '@preact/signals';

/** Which moment of a movement a drawing shows: before it begins, or where it leads. */
export type DrawingPart = 'start' | 'end';
/** `hero` fills a stage and carries the letter of the side; `thumb` is for rows, and always shows where it leads. */
export type DrawingSize = 'hero' | 'thumb';

/** `pending` until it is known; `null` where there is none. */
type Drawing = string | null | 'pending';

const FOLDER = `${import.meta.env.BASE_URL}generated/figures`;
const drawingByFile = new Map<string, Signal<Drawing>>();
let names: Promise<ReadonlySet<string>> | null = null;

async function fetchNames(): Promise<ReadonlySet<string>> {
  const response = await fetch(`${FOLDER}/index.json`);
  return response.ok ? new Set<string>(await response.json()) : new Set();
}

/** Names of the drawings that were made; empty where they cannot be fetched, so that pictograms stand in. */
function knownNames(): Promise<ReadonlySet<string>> {
  names ??= fetchNames().catch(() => {
    names = null;
    return new Set<string>();
  });
  return names;
}

async function fetchDrawing(key: VariationKey, part: DrawingPart, size: DrawingSize): Promise<string | null> {
  const known = await knownNames();
  const start = `${key}-start`;
  const name = part === 'start' && size === 'hero' && known.has(start) ? start : key;
  if (!known.has(name)) return null;
  const response = await fetch(`${FOLDER}/${name}.${size}.svg`);
  return response.ok ? response.text() : null;
}

/** The drawing of a variation with the left side working; fetched once, then at hand. */
function leftDrawing(key: VariationKey, part: DrawingPart, size: DrawingSize): Signal<Drawing> {
  const file = `${key} ${part} ${size}`;
  const kept = drawingByFile.get(file);
  if (kept) return kept;
  const drawing = signal<Drawing>('pending');
  drawingByFile.set(file, drawing);
  fetchDrawing(key, part, size).then(
    (svg) => {
      drawing.value = svg;
    },
    () => {
      drawing.value = null;
      drawingByFile.delete(file);
    },
  );
  return drawing;
}

const rightByLeft = new Map<string, string>();

/** A drawing with the right side working; mirrored once, then at hand. */
function rightDrawing(left: string): string {
  const right = rightByLeft.get(left) ?? mirrorDrawing(left);
  rightByLeft.set(left, right);
  return right;
}

/** The drawing of a variation for a working side, as SVG text. */
export function drawingOf(key: VariationKey, part: DrawingPart, size: DrawingSize, side: BodySide): Drawing {
  const { value } = leftDrawing(key, part, size);
  return value === null || value === 'pending' || side === 'left' ? value : rightDrawing(value);
}
