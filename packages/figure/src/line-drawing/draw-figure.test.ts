import { gzipSync } from 'node:zlib';
import { chairSit, definePose, NEUTRAL, placeProp, solvePose, withFreedoms } from '@ilium/body';
import { describe, expect, it } from 'vitest';
import { bodyMeshOf } from '../mesh/body-mesh-cache.ts';
import { FIRST_LOOK } from '../mesh/look.ts';
import { assembleScene, patchOutline } from './assembly.ts';
import { projectPoints, viewToCamera } from './camera.ts';
import { drawFigure } from './draw-figure.ts';
import { mirrorDrawing } from './markup.ts';
import { poseScene } from './motion-scene.ts';
import { drawPicture, fillIndex, segmentNumber } from './picture.ts';
import { pictureBounds } from './picture-bounds.ts';
import { boundsToFrame } from './raster.ts';
import { mirrorEye, mirrorScene, type Scene } from './scene.ts';
import { castShadows } from './shadow.ts';
import { findTagPlace } from './tag.ts';

const eye = { azimuth: 35, elevation: 14 };

function chairScene(): Scene {
  const pose = definePose(chairSit, {
    contacts: [
      { point: 'palm.working', on: 'kneeTop.working', gap: 8 },
      { point: 'palm.other', on: 'kneeTop.other', gap: 8 },
    ],
  });
  const solved = solvePose(pose);
  const vector = solved.ok ? solved.value.vector : NEUTRAL;
  return { ...poseScene(pose, vector), accent: ['leg.left'] };
}

const standing: Scene = {
  vector: withFreedoms(NEUTRAL, { 'shoulderAbduction.left': 14, 'shoulderAbduction.right': 14 }),
  props: [],
  worn: [],
  hands: { left: 'relaxed', right: 'relaxed' },
  accent: ['leg.left'],
};
const scene = chairScene();

function pictureOf(shown: Scene) {
  const assembly = assembleScene(shown, bodyMeshOf(FIRST_LOOK));
  const camera = viewToCamera(eye, [0, 600, 0]);
  const projected = projectPoints(camera, assembly.points);
  const frame = boundsToFrame(pictureBounds(assembly, camera, projected, []), 600, 10);
  const picture = drawPicture(assembly, camera, projected, frame);
  return { assembly, camera, picture };
}

describe('a drawing', () => {
  it('is the same text every time', () => {
    expect(drawFigure(scene, eye)).toBe(drawFigure(scene, eye));
  });

  it('stays small: 10 kB for a whole picture, 4 kB for a thumbnail, zipped', () => {
    for (const shown of [scene, standing]) {
      expect(gzipSync(drawFigure(shown, eye)).length).toBeLessThan(10_240);
      expect(gzipSync(drawFigure(shown, eye, { size: 'thumb' })).length).toBeLessThan(4_096);
    }
  });

  it('takes every colour from a token, and styles nothing inline', () => {
    const svg = drawFigure(scene, eye);
    for (const [, paint] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g))
      expect(paint === 'none' || /^var\(--/.test(paint ?? '')).toBe(true);
    expect(svg).not.toMatch(/style|class=|<script/);
  });

  it('has no numbers gone wrong', () => {
    for (const size of ['hero', 'row', 'thumb'] as const)
      expect(drawFigure(scene, eye, { size })).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it('of the right side is the mirror of the left with its own letter', () => {
    const [left, right] = [drawFigure(scene, eye), drawFigure(scene, eye, { side: 'right' })];
    expect(right).toBe(mirrorDrawing(left));
    const width = Number(/viewBox="0 0 (\d+)/.exec(left)?.[1]);
    expect(right).toContain(`<g transform="matrix(-1 0 0 1 ${width} 0)">`);
    const place = (svg: string): readonly number[] =>
      /translate\(([\d.]+) ([\d.]+)\)/.exec(svg)?.slice(1).map(Number) ?? [];
    const [[x = 0, y = 0], [mx = 0, my = 0]] = [place(left), place(right)];
    expect([x + mx, my]).toEqual([width, y]);
    const paths = (svg: string): readonly string[] =>
      [...svg.matchAll(/ d="([^"]*)"/g)].map((m) => m[1] ?? '');
    expect(paths(right).slice(0, -1)).toEqual(paths(left).slice(0, -1));
    expect(paths(right).at(-1)).not.toBe(paths(left).at(-1));
  });

  it('shows the letter only where a limb works, and never in a thumbnail', () => {
    const hasLetter = (svg: string): boolean => svg.includes('var(--tag');
    expect(hasLetter(drawFigure(standing, eye))).toBe(true);
    expect(hasLetter(drawFigure({ ...standing, accent: [] }, eye))).toBe(false);
    expect(hasLetter(drawFigure(standing, eye, { hasTag: false }))).toBe(false);
    expect(hasLetter(drawFigure(standing, eye, { size: 'thumb' }))).toBe(false);
  });

  it('has the face of the front and not of the back', () => {
    const strokes = (azimuth: number): number =>
      drawFigure({ ...standing, accent: [] }, { azimuth, elevation: 5 }).split('fill="var(--fig-line')
        .length - 1;
    expect(strokes(0)).toBe(1);
    expect(strokes(180)).toBe(0);
  });

  it('changes when one angle of the pose changes', () => {
    const bent = { ...standing, vector: withFreedoms(standing.vector, { 'kneeFlexion.left': 25 }) };
    expect(drawFigure(bent, eye)).not.toBe(drawFigure(standing, eye));
    expect(drawFigure(bent, eye, { size: 'thumb' })).not.toBe(drawFigure(standing, eye, { size: 'thumb' }));
  });
});

describe('the accent', () => {
  const { picture } = pictureOf(scene);
  const partsWith = (fill: number): Set<number> =>
    new Set([...picture.part].filter((_, pixel) => picture.fill[pixel] === fill));

  it('never reaches a hand', () => {
    const tinted = partsWith(fillIndex.work);
    expect(tinted.has(segmentNumber('hand.left'))).toBe(false);
    expect(tinted.has(segmentNumber('hand.right'))).toBe(false);
  });

  it('fills the whole leg, from the hip to the foot, and no other limb', () => {
    const tinted = partsWith(fillIndex.work);
    for (const name of ['trunk', 'thigh.left', 'shank.left', 'foot.left'] as const)
      expect(`${name} ${tinted.has(segmentNumber(name))}`).toBe(`${name} true`);
    for (const name of ['thigh.right', 'shank.right', 'foot.right', 'forearm.left'] as const)
      expect(`${name} ${tinted.has(segmentNumber(name))}`).toBe(`${name} false`);
    picture.part.forEach((part, pixel) => {
      if (part === segmentNumber('shank.left')) expect(picture.fill[pixel]).toBe(fillIndex.work);
    });
  });

  it('of an arm stops at the cuff', () => {
    const arm = pictureOf({ ...standing, accent: ['arm.left'] }).picture;
    const tinted = new Set([...arm.part].filter((_, pixel) => arm.fill[pixel] === fillIndex.work));
    expect(tinted.has(segmentNumber('forearm.left'))).toBe(true);
    expect(tinted.has(segmentNumber('hand.left'))).toBe(false);
    expect(tinted.has(segmentNumber('thigh.left'))).toBe(false);
  });

  it('carries its letter clear of the hands', () => {
    const place = findTagPlace(picture);
    if (place === undefined) throw new Error('the working leg is in view');
    expect(picture.fill[place.x + picture.frame.width * place.y]).toBe(fillIndex.work);
    const radius = 0.04 * Math.max(picture.frame.width, picture.frame.height);
    picture.part.forEach((part, pixel) => {
      if (part !== segmentNumber('hand.left') && part !== segmentNumber('hand.right')) return;
      const [x, y] = [pixel % picture.frame.width, Math.floor(pixel / picture.frame.width)];
      expect(Math.hypot(x - place.x, y - place.y)).toBeGreaterThan(radius);
    });
  });
});

describe('the ground', () => {
  it('reaches at least 7 cm beyond figure and chair on every side', () => {
    const { assembly } = pictureOf(scene);
    const outline = assembly.patch === undefined ? [] : patchOutline(assembly.patch);
    const [xs, zs] = [outline.map((p) => p[0]), outline.map((p) => p[2])];
    for (const v of assembly.bodyVertices) {
      const [x, z] = [assembly.points[3 * v] ?? 0, assembly.points[3 * v + 2] ?? 0];
      expect(x).toBeGreaterThan(Math.min(...xs) + 69);
      expect(x).toBeLessThan(Math.max(...xs) - 69);
      expect(z).toBeGreaterThan(Math.min(...zs) + 69);
      expect(z).toBeLessThan(Math.max(...zs) - 69);
    }
  });

  it('is left away where a bed carries the figure', () => {
    const lying = { ...standing, props: [placeProp({ prop: 'bed' })] };
    expect(pictureOf(lying).assembly.patch).toBeUndefined();
  });

  it('has contact shadows under the feet and on the seat', () => {
    const { assembly, camera, picture } = pictureOf(scene);
    const { contact, cast } = castShadows(assembly, camera, picture);
    const dark = (isProp: boolean): number =>
      contact.filter((on, pixel) => on === 1 && (picture.part[pixel] ?? 0) > 0 === isProp).length;
    expect(dark(false)).toBeGreaterThan(50);
    expect(dark(true)).toBeGreaterThan(50);
    expect(cast.filter((on) => on === 1).length).toBeGreaterThan(1000);
  });
});

describe('a mirrored scene', () => {
  it('is itself again after being mirrored twice', () => {
    expect(mirrorScene(mirrorScene(scene))).toEqual(scene);
    expect(mirrorEye(mirrorEye({ ...eye, shift: { side: 40 } }))).toEqual({ ...eye, shift: { side: 40 } });
  });

  it('puts accent, hands and props on the other side', () => {
    const other = mirrorScene({ ...scene, hands: { left: 'grip', right: 'flat' } });
    expect(other.accent).toEqual(['leg.right']);
    expect(other.hands).toEqual({ left: 'flat', right: 'grip' });
  });
});
