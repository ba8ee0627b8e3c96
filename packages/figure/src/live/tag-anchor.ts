import { arrowRun, runToOutline } from '../line-drawing/arrow.ts';
import type { Assembly } from '../line-drawing/assembly.ts';
import { type Camera, projectPoints } from '../line-drawing/camera.ts';
import { drawPicture } from '../line-drawing/picture.ts';
import { pictureBounds } from '../line-drawing/picture-bounds.ts';
import { boundsToFrame } from '../line-drawing/raster.ts';
import { findTagPlace } from '../line-drawing/tag.ts';

const PICTURE_SIZE = 220;

/**
 * The vertex of the mesh that should carry the side's letter as seen by an eye: found as in a drawing, on a
 * small picture. Undefined where no accent is seen.
 */
export function findTagVertex(assembly: Assembly, camera: Camera): number | undefined {
  if (assembly.scene.accent.length === 0) return undefined;
  const projected = projectPoints(camera, assembly.points);
  const frame = boundsToFrame(pictureBounds(assembly, camera, projected, []), PICTURE_SIZE, 4);
  const picture = drawPicture(assembly, camera, projected, frame);
  const run = arrowRun(assembly, camera);
  const arrow = run === undefined ? [] : runToOutline(run);
  const pixels = arrow.map(([x, y]): readonly [number, number] => [
    (x - frame.left) * frame.scale,
    (frame.high - y) * frame.scale,
  ]);
  const place = findTagPlace(picture, pixels);
  if (place === undefined) return undefined;
  const owner = picture.owner[place.x + frame.width * place.y] ?? 0;
  return owner === 0 ? undefined : assembly.triangles[3 * (owner - 1)];
}
