import type { JointVector, Side } from '@ilium/body';
import { type Assembly, patchOutline } from './assembly.ts';
import { type Camera, projectPoint } from './camera.ts';
import { faceMarks } from './face-marks.ts';
import { ASSISTANT_TONE, ink, lineWidth } from './ink.ts';
import { type BodyLines, pictureToLines } from './line-edges.ts';
import { halveMask, maskOf } from './mask.ts';
import { chainsToPath, chainsToStraightPath, type PathStyle, pointsToPath } from './path.ts';
import { FIRST_FACE, type FillName, fillIndex, type Picture } from './picture.ts';
import type { Frame } from './raster.ts';
import type { Shadows } from './shadow.ts';
import type { SizeStyle } from './size.ts';
import { findTagPlace, letterPath } from './tag.ts';
import { type Chain, traceRegion } from './trace.ts';

/** Everything a finished drawing is written from. */
export interface Plate {
  readonly assembly: Assembly;
  readonly camera: Camera;
  readonly picture: Picture;
  readonly shadows: Shadows;
  readonly arrow: readonly (readonly [number, number])[] | undefined;
  readonly style: SizeStyle;
  readonly side: Side;
  readonly showsTag: boolean;
}

const TAG_RADIUS_SHARE = 0.04;

/** Writes the drawing as SVG. */
export function pictureToMarkup(plate: Plate): string {
  const { picture, style, side, showsTag } = plate;
  const { width, height } = picture.frame;
  const [w, h] = [width * style.units, height * style.units];
  const layers = [
    ground(plate),
    props(plate),
    fills(plate),
    shades(plate),
    lines(plate),
    faces(plate),
    arrow(plate),
  ];
  const letter = showsTag ? tag(plate) : '';
  const left = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}"><g>${layers.join('')}</g>${letter}</svg>`;
  return side === 'left' ? left : mirrorDrawing(left);
}

const path = (data: string, attributes: string): string =>
  data === '' ? '' : `<path ${attributes} d="${data}"/>`;

/** Outlines of the pixels of a mask, as filled loops of smooth curves. */
function region({ picture, style }: Plate, mask: Uint8Array, rounds: number, shortest: number): string {
  const { width, height } = picture.frame;
  return chainsToPath(traceRegion(mask, width, height), { ...curve(style), rounds, shortest });
}

/** The same from every second pixel, in units of it ({@link softScale}): for shade and shadow, which have no fine edges. */
function softRegion({ picture, style }: Plate, mask: Uint8Array, rounds: number, shortest: number): string {
  const half = halveMask(mask, picture.frame.width, picture.frame.height);
  const chains = traceRegion(half.mask, half.width, half.height);
  return chainsToPath(chains, { ...curve(style), units: 1, tolerance: 0.8, rounds, shortest });
}

/** Brings the coarse units of a soft region back to those of the drawing. */
const softScale = ({ style }: Plate): string => `transform="scale(${2 * style.units})"`;

const curve = (style: SizeStyle): PathStyle => ({
  units: style.units,
  rounds: 5,
  tolerance: style.tolerance,
  shortest: 12,
});

/** A place in the picture plane (millimetres, y up) as pixels (y down). */
const toPixel = ([x, y]: readonly [number, number], frame: Frame): readonly [number, number] => [
  (x - frame.left) * frame.scale,
  (frame.high - y) * frame.scale,
];

function ground(plate: Plate): string {
  const { assembly, camera, picture, shadows, style } = plate;
  if (assembly.patch === undefined) return '';
  const { frame, part } = picture;
  const outline = patchOutline(assembly.patch).map((point): readonly [number, number] => {
    const [x, y] = projectPoint(camera, point);
    return toPixel([x, y], frame);
  });
  const onFloor = (mask: Uint8Array): Uint8Array =>
    maskOf(mask.length, (pixel) => mask[pixel] === 1 && part[pixel] === 0);
  return (
    path(pointsToPath(outline, style.units, true), `fill="${ink.mat}"`) +
    path(
      softRegion(plate, onFloor(shadows.cast), 12, 16),
      `fill="${ink.shadow}" fill-opacity="${ink.castStrength}" ${softScale(plate)}`,
    ) +
    contactShadow(plate, onFloor(shadows.contact), 7)
  );
}

const contactShadow = (plate: Plate, mask: Uint8Array, rounds: number): string =>
  plate.assembly.bodies.length > plate.style.contactShadowBodies
    ? ''
    : path(
        softRegion(plate, mask, rounds, 8),
        `fill="${ink.shadow}" fill-opacity="${ink.contactStrength}" ${softScale(plate)}`,
      );

function props(plate: Plate): string {
  const { picture, shadows, style } = plate;
  const { width, height } = picture.frame;
  const { part, shade } = picture;
  const propMask = (holds: (pixel: number) => boolean): Uint8Array =>
    maskOf(part.length, (pixel) => (part[pixel] as number) >= FIRST_FACE && holds(pixel));
  const straight = (mask: Uint8Array): string =>
    chainsToStraightPath(traceRegion(mask, width, height), { ...curve(style), rounds: 2, tolerance: 0.9 });
  return (
    path(straight(propMask(() => true)), `fill="${ink.prop}" fill-rule="evenodd"`) +
    path(
      straight(propMask((pixel) => (shade[pixel] as number) > 0)),
      `fill="${ink.shade}" fill-opacity="${ink.shadeStrength}" fill-rule="evenodd"`,
    ) +
    contactShadow(
      plate,
      propMask((pixel) => shadows.contact[pixel] === 1),
      3,
    )
  );
}

const PAINTED: readonly (readonly [FillName, string])[] = [
  ['top', ink.top],
  ['legs', ink.legs],
  ['skin', ink.skin],
  ['hair', ink.hair],
  ['work', ink.work],
];

function fills(plate: Plate): string {
  const { fill } = plate.picture;
  const outline = (name: FillName): string =>
    region(
      plate,
      maskOf(fill.length, (pixel) => fill[pixel] === fillIndex[name]),
      4,
      12,
    );
  const cloth = outline('assistant');
  return (
    path(cloth, `fill="${ink.assistant}" fill-rule="evenodd"`) +
    path(cloth, `fill="${ink.line}" fill-opacity="${ASSISTANT_TONE}" fill-rule="evenodd"`) +
    PAINTED.map(([name, colour]) => path(outline(name), `fill="${colour}" fill-rule="evenodd"`)).join('')
  );
}

function shades(plate: Plate): string {
  const { part, shade } = plate.picture;
  const atLeast = (level: number): Uint8Array =>
    maskOf(part.length, (p) => (part[p] as number) < FIRST_FACE && (shade[p] as number) >= level);
  const levels = [1, 2, 3]
    .slice(0, plate.style.shadeLevels)
    .map((level) => path(softRegion(plate, atLeast(level), 5, 22), 'fill-rule="evenodd"'));
  return `<g fill="${ink.shade}" fill-opacity="${ink.shadeStrength}" ${softScale(plate)}>${levels.join('')}</g>`;
}

function lines({ picture, style }: Plate): string {
  const found = pictureToLines(picture);
  const { assistant: quiet } = style;
  return (
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round">` +
    path(
      chainsToStraightPath(found.prop, { ...lineCurve(style), rounds: 2, tolerance: 0.9 }),
      `stroke-width="${lineWidth(style.prop)}" stroke="${ink.propLine}" vector-effect="non-scaling-stroke"`,
    ) +
    bodyStrokes(found.assistant, { ...style, ...quiet }, ink.assistantLine) +
    bodyStrokes(found.figure, style, ink.line) +
    '</g>'
  );
}

const lineCurve = (style: SizeStyle): PathStyle => ({ ...curve(style), shortest: 9 });

function bodyStrokes(found: BodyLines, style: SizeStyle, colour: string): string {
  const drawn = lineCurve(style);
  const stroke = (chains: readonly Chain[], width: number | undefined, way: PathStyle, more = ''): string =>
    width === undefined
      ? ''
      : path(
          chainsToPath(chains, way),
          `stroke-width="${lineWidth(width)}"${more} vector-effect="non-scaling-stroke"`,
        );
  const strokes =
    stroke(found.cloth, style.cloth, drawn, ' stroke-opacity=".7"') +
    stroke(found.inner, style.inner, { ...drawn, shortest: 14 }) +
    stroke(found.silhouette, style.silhouette, drawn);
  return strokes === '' ? '' : `<g stroke="${colour}">${strokes}</g>`;
}

function faces({ assembly, camera, picture, style }: Plate): string {
  if (!style.hasFace) return '';
  const { assistant, vector } = assembly.scene;
  return face(vector, ink.line) + (assistant === undefined ? '' : face(assistant.vector, ink.assistantLine));

  function face(body: JointVector, colour: string): string {
    const marks = faceMarks(body, camera, picture);
    const of = (kind: 'eye' | 'brow'): string =>
      marks
        .filter((mark) => mark.kind === kind)
        .map((mark) => pointsToPath(mark.points, style.units, kind === 'eye'))
        .join('');
    const brows = `fill="none" stroke="${colour}" stroke-width="${lineWidth(0.8)}" stroke-linecap="round" stroke-linejoin="round" vector-effect="non-scaling-stroke"`;
    return path(of('eye'), `fill="${colour}"`) + path(of('brow'), brows);
  }
}

function arrow({ arrow: outline, picture, style }: Plate): string {
  if (outline === undefined) return '';
  const { frame } = picture;
  const points = outline.map((point) => toPixel(point, frame));
  const look = `fill="${ink.line}" stroke="${ink.skin}" stroke-width="${lineWidth(2)}" stroke-linejoin="round" paint-order="stroke" vector-effect="non-scaling-stroke"`;
  return path(pointsToPath(points, style.units, true), look);
}

const tagPlaceMark = /<g transform="translate\(([\d.]+) ([\d.]+)\)/;

function tag({ picture, style, arrow: outline }: Plate): string {
  const place = findTagPlace(
    picture,
    outline?.map((point) => toPixel(point, picture.frame)),
  );
  if (place === undefined) return '';
  const { frame } = picture;
  const radius = Math.round(TAG_RADIUS_SHARE * Math.max(frame.width, frame.height) * style.units);
  return (
    `<g transform="translate(${place.x * style.units} ${place.y * style.units}) scale(${radius})" stroke="${ink.onTag}">` +
    `<circle r="1" fill="${ink.tag}" stroke-width="${lineWidth(3)}" vector-effect="non-scaling-stroke"/>` +
    `<path fill="none" stroke-width=".24" stroke-linecap="round" stroke-linejoin="round" d="${letterPath.left}"/></g>`
  );
}

/**
 * The drawing of the other side from a drawing of the left: everything reflected, the letter moved and
 * written anew. Needs nothing but the text, so an app may keep one file for both sides.
 */
export function mirrorDrawing(left: string): string {
  const width = /viewBox="0 0 (\d+)/.exec(left)?.[1];
  if (width === undefined) throw new Error('not a drawing of this room: it has no view box');
  return left
    .replace('<g>', `<g transform="matrix(-1 0 0 1 ${width} 0)">`)
    .replace(
      tagPlaceMark,
      (_, x: string, y: string) => `<g transform="translate(${Number(width) - Number(x)} ${y})`,
    )
    .replace(letterPath.left, letterPath.right);
}
