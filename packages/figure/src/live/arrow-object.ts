import type { JointVector } from '@ilium/body';
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Mesh,
  ShaderMaterial,
  ShapeUtils,
  Vector2,
} from 'three';
import { type ArrowLayout, layOutRun, runToOutline } from '../line-drawing/arrow.ts';
import type { Camera } from '../line-drawing/camera.ts';
import type { SceneArrow } from '../line-drawing/scene.ts';
import { type FigureColours, plainColour } from './colours.ts';
import { flatFragment } from './figure-shader.ts';

/** The scene's arrow, drawn over everything and always facing the eye. */
export interface ArrowObject {
  readonly mesh: Mesh;
  /** Lays the arrow out on a posed body for an eye; hides it when there is none. */
  readonly update: (
    arrow: SceneArrow | undefined,
    vector: JointVector,
    camera: Camera,
    layout: ArrowLayout,
  ) => void;
  readonly setColours: (colours: FigureColours) => void;
  readonly dispose: () => void;
}

const vertexShader = 'void main() { gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.); }';

export function createArrowObject(): ArrowObject {
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader: flatFragment,
    depthTest: false,
    transparent: true,
    side: DoubleSide,
    uniforms: { opacity: { value: 1 } },
  });
  const mesh = new Mesh(new BufferGeometry(), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 20;
  return {
    mesh,
    update: (arrow, vector, camera, layout) => {
      mesh.visible = arrow !== undefined;
      if (arrow === undefined) return;
      const run = layOutRun(arrow, vector, camera, layout);
      fillOutline(mesh.geometry, runToOutline(run), camera);
    },
    setColours: (colours) => {
      material.uniforms['colour'] = { value: plainColour(colours.line) };
    },
    dispose: () => {
      mesh.geometry.dispose();
      material.dispose();
    },
  };
}

/** Puts a flat outline into the plane through the eye's target that faces the eye. */
function fillOutline(
  geometry: BufferGeometry,
  outline: readonly (readonly [number, number])[],
  { target, right, up }: Camera,
): void {
  const points = outline.flatMap(([x, y]) =>
    [0, 1, 2].map((i) => (target[i] ?? 0) + x * (right[i] ?? 0) + y * (up[i] ?? 0)),
  );
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(points), 3));
  const flat = outline.map(([x, y]) => new Vector2(x, y));
  geometry.setIndex(ShapeUtils.triangulateShape(flat, []).flat());
}
