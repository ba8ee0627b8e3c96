import type { Side } from '@ilium/body';
import { bodyMeshOf } from '../mesh/body-mesh-cache.ts';
import { assistantLook, FIRST_LOOK, type Look } from '../mesh/look.ts';
import { arrowRun, runToOutline } from './arrow.ts';
import { assembleScene } from './assembly.ts';
import { projectPoints, viewToCamera } from './camera.ts';
import { pictureToMarkup } from './markup.ts';
import { drawPicture } from './picture.ts';
import { pictureBounds, sceneTarget } from './picture-bounds.ts';
import { boundsToFrame } from './raster.ts';
import type { Eye, Scene } from './scene.ts';
import { castShadows } from './shadow.ts';
import { type DrawingSize, styleBySize } from './size.ts';

/** How a drawing is made. */
export interface DrawOptions {
  readonly size?: DrawingSize;
  /** The side that works. The scene always has it on the left; `right` mirrors the drawing, never the letter. */
  readonly side?: Side;
  readonly look?: Look;
  /** Leaves the letter away where the accent needs no side word. */
  readonly hasTag?: boolean;
}

const MARGIN = 12;

/**
 * Draws a scene as one SVG of a few kilobytes, in colours that follow the page's tokens. Needs no browser.
 * The same scene, eye and options always give the same text.
 */
export function drawFigure(scene: Scene, eye: Eye, options: DrawOptions = {}): string {
  const look = options.look ?? FIRST_LOOK;
  const mesh = bodyMeshOf(look);
  const assistantMesh = scene.assistant && bodyMeshOf(assistantLook(look));
  const style = styleBySize[options.size ?? 'hero'];
  const assembly = assembleScene(scene, mesh, assistantMesh);
  const camera = viewToCamera(eye, sceneTarget(scene, eye));
  const projected = projectPoints(camera, assembly.points);
  const run = arrowRun(assembly, camera);
  const arrow = run === undefined ? undefined : runToOutline(run, style.arrowBreadth);
  const bounds = pictureBounds(assembly, camera, projected, arrow ?? []);
  const frame = boundsToFrame(bounds, style.pixels, MARGIN);
  const picture = drawPicture(assembly, camera, projected, frame);
  const shadows = castShadows(assembly, camera, picture);
  const side = options.side ?? 'left';
  const showsTag = options.hasTag !== false && style.hasTag && scene.accent.length > 0;
  return pictureToMarkup({ assembly, camera, picture, shadows, arrow, style, side, showsTag });
}
