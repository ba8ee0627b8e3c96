import { meanVector, type Vector, vectorToFrames } from '@ilium/body';
import { type Assembly, patchOutline } from './assembly.ts';
import { type Bounds, clipBounds, growBounds, joinBounds, pointBounds, vectorsToFloats } from './bounds.ts';
import { type Camera, projectPoint } from './camera.ts';
import type { Eye, Scene } from './scene.ts';

/** How much of a prop too large for the picture is shown beyond the figure. Millimetres. */
const PROP_SURROUND = 170;
/** Free room round an arrow. Millimetres. */
const ARROW_ROOM = 15;
const ENTIRE_PROPS = /^(chair|pillow|towel|band|strap|sling|table)/;

/** What the eye looks at: the middle of all joints, moved by the view's shift. */
export function sceneTarget({ vector, assistant }: Scene, { shift }: Eye): Vector {
  const vectors = assistant === undefined ? [vector] : [vector, assistant.vector];
  const [x, y, z] = meanVector(vectors.flatMap((one) => vectorToFrames(one).positions));
  return [x + (shift?.side ?? 0), y + (shift?.up ?? 0), z + (shift?.forward ?? 0)];
}

/** What must be in the picture: bodies, mat, arrow and small props whole, large props as far as they matter. */
export function pictureBounds(
  assembly: Assembly,
  camera: Camera,
  projected: Float32Array,
  arrow: readonly (readonly [number, number])[],
): Bounds {
  let bounds = pointBounds(projected, assembly.bodyVertices);
  for (const [x, y] of arrow)
    bounds = joinBounds(bounds, growBounds({ left: x, right: x, low: y, high: y }, ARROW_ROOM));
  if (assembly.patch !== undefined) {
    const outline = patchOutline(assembly.patch).map((point) => projectPoint(camera, point));
    bounds = joinBounds(bounds, pointBounds(vectorsToFloats(outline)));
  }
  const surround = growBounds(bounds, PROP_SURROUND);
  return assembly.faces.reduce((sum, face) => {
    const own = pointBounds(vectorsToFloats(face.points.map((point) => projectPoint(camera, point))));
    return joinBounds(sum, ENTIRE_PROPS.test(face.key) ? own : clipBounds(own, surround));
  }, bounds);
}
