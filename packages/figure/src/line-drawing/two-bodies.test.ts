import { gzipSync } from 'node:zlib';
import { besideTable, definePose, NEUTRAL, solvePose, supineOnTable } from '@ilium/body';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyMeshOf } from '../mesh/body-mesh-cache.ts';
import { assistantLook, buildNames, FIRST_LOOK, hairNames } from '../mesh/look.ts';
import { type Assembly, assembleScene } from './assembly.ts';
import { projectPoints, viewToCamera } from './camera.ts';
import { drawFigure } from './draw-figure.ts';
import { pictureToLines } from './line-edges.ts';
import { mirrorDrawing } from './markup.ts';
import { poseScene } from './motion-scene.ts';
import { drawPicture, fillIndex, isAssistantPart, isFigurePart, type Picture } from './picture.ts';
import { pictureBounds } from './picture-bounds.ts';
import { boundsToFrame } from './raster.ts';
import { mirrorScene, type Scene } from './scene.ts';
import { findTagPlace } from './tag.ts';

const eye = { azimuth: -120, elevation: 24 };
const kneeUp = definePose(supineOnTable, {
  angles: { 'hipFlexion.working': 90, 'kneeFlexion.working': 90 },
  release: ['heel.working'],
});

let scene: Scene;
let assembly: Assembly;
let picture: Picture;

beforeAll(() => {
  const [client, assistant] = [solvePose(kneeUp), solvePose(besideTable)];
  if (!client.ok || !assistant.ok) throw new Error('refused');
  scene = {
    ...poseScene(kneeUp, client.value.vector),
    accent: ['leg.left'],
    arrow: { kind: 'move', at: 'kneeFront.left', toward: [0, 0, -1] },
    assistant: {
      vector: assistant.value.vector,
      worn: [],
      hands: { left: 'cup', right: 'grip' },
    },
  };
  assembly = assembleScene(scene, bodyMeshOf(FIRST_LOOK), bodyMeshOf(assistantLook(FIRST_LOOK)));
  const camera = viewToCamera(eye, [0, 800, 0]);
  const projected = projectPoints(camera, assembly.points);
  const frame = boundsToFrame(pictureBounds(assembly, camera, projected, []), 600, 10);
  picture = drawPicture(assembly, camera, projected, frame);
});

const pixelsWhere = (holds: (part: number, fill: number) => boolean): number =>
  picture.part.reduce((sum, part, pixel) => sum + (holds(part, picture.fill[pixel] ?? 0) ? 1 : 0), 0);

describe('a drawing of two bodies', () => {
  it('stays small: 10 kB for a whole picture, 4 kB for a thumbnail, zipped', () => {
    expect(gzipSync(drawFigure(scene, eye)).length).toBeLessThan(10_240);
    expect(gzipSync(drawFigure(scene, eye, { size: 'thumb' })).length).toBeLessThan(4_096);
  });

  it('has no numbers gone wrong, and takes every colour from a token', () => {
    for (const size of ['hero', 'row', 'thumb'] as const) {
      const svg = drawFigure(scene, eye, { size });
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
      for (const [, paint] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g))
        expect(paint === 'none' || /^var\(--/.test(paint ?? '')).toBe(true);
    }
  });

  it('shows both, the assistant’s clothes in a tone nobody else has', () => {
    expect(pixelsWhere((part) => isFigurePart(part))).toBeGreaterThan(5000);
    expect(pixelsWhere((part) => isAssistantPart(part))).toBeGreaterThan(5000);
    expect(pixelsWhere((part, fill) => isFigurePart(part) && fill === fillIndex.assistant)).toBe(0);
    expect(pixelsWhere((_, fill) => fill === fillIndex.assistant)).toBeGreaterThan(5000);
  });

  it('gives accent and letter to the client alone', () => {
    expect(pixelsWhere((part, fill) => isAssistantPart(part) && fill === fillIndex.work)).toBe(0);
    expect(pixelsWhere((part, fill) => isFigurePart(part) && fill === fillIndex.work)).toBeGreaterThan(500);
    const place = findTagPlace(picture);
    if (place === undefined) throw new Error('the working leg is in view');
    expect(isFigurePart(picture.part[place.x + picture.frame.width * place.y] ?? 0)).toBe(true);
    expect(drawFigure(scene, eye).split('var(--tag').length - 1).toBe(1);
  });

  it('rules the assistant in their own ink, round where they stand alone', () => {
    const { figure, assistant } = pictureToLines(picture);
    for (const lines of [figure, assistant]) expect(lines.silhouette.length).toBeGreaterThan(0);
    const svg = drawFigure(scene, eye);
    expect(svg).toMatch(/<g stroke="var\(--fig-propline[^"]*"><path/);
    expect(svg).toMatch(/<g stroke="var\(--fig-line[^"]*"><path/);
  });

  it('has ground under the assistant, and none for a client lying alone', () => {
    const { assistant: _, ...alone } = scene;
    expect(assembly.patch).toBeDefined();
    expect(assembly.isRaised).toBe(true);
    expect(assembleScene(alone, bodyMeshOf(FIRST_LOOK)).patch).toBeUndefined();
  });

  it('of the right side is the mirror of the left, and its scene is itself again after two mirrors', () => {
    expect(drawFigure(scene, eye, { side: 'right' })).toBe(mirrorDrawing(drawFigure(scene, eye)));
    expect(mirrorScene(mirrorScene(scene))).toEqual(scene);
    expect(mirrorScene(scene).assistant?.hands).toEqual({ left: 'grip', right: 'cup' });
  });

  it('changes when the assistant moves', () => {
    const moved = { ...scene, assistant: { vector: NEUTRAL, worn: [], hands: scene.hands } };
    expect(drawFigure(moved, eye)).not.toBe(drawFigure(scene, eye));
  });
});

describe('the look of an assistant', () => {
  it('differs in build and hair from whatever look the figure has', () => {
    for (const build of buildNames)
      for (const hair of hairNames) {
        const other = assistantLook({ build, hair });
        expect(other.build).not.toBe(build);
        expect(other.hair).not.toBe(hair);
      }
  });
});
