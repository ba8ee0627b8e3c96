import type { Side, Vector } from '@ilium/body';
import { BufferAttribute, BufferGeometry, DoubleSide, Mesh, ShaderMaterial, Vector3 } from 'three';
import { type FigureColours, plainColour } from './colours.ts';

/** The letter of the working side on its disc, always facing the eye and over everything. */
export interface TagObject {
  readonly mesh: Mesh;
  /** Puts the tag at a world point, `radius` millimetres large. */
  readonly place: (at: Vector, right: Vector, up: Vector, radius: number) => void;
  readonly setSide: (side: Side) => void;
  readonly setColours: (colours: FigureColours) => void;
  readonly dispose: () => void;
}

const vertexShader = `
attribute float isLight;
uniform vec3 centre, right, up;
uniform float radius;
varying float vLight;
void main() {
  vLight = isLight;
  gl_Position = projectionMatrix * viewMatrix * vec4(centre + radius * (position.x * right + position.y * up), 1.);
}`;

const fragmentShader = `
uniform vec3 dark, pale;
varying float vLight;
void main() { gl_FragColor = vec4(mix(dark, pale, step(.5, vLight)), 1.); }`;

export function createTagObject(): TagObject {
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    depthTest: false,
    transparent: true,
    side: DoubleSide,
    uniforms: { radius: { value: 1 } },
  });
  const mesh = new Mesh(new BufferGeometry(), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 30;
  const set = (name: string, value: unknown): void => {
    material.uniforms[name] = { value };
  };
  return {
    mesh,
    place: (at, right, up, radius) => {
      set('centre', new Vector3(...at));
      set('right', new Vector3(...right));
      set('up', new Vector3(...up));
      set('radius', radius);
    },
    setSide: (side) => fillTag(mesh.geometry, side),
    setColours: (colours) => {
      set('dark', plainColour(colours.tag));
      set('pale', plainColour(colours.onTag));
    },
    dispose: () => {
      mesh.geometry.dispose();
      material.dispose();
    },
  };
}

type Point = readonly [number, number];
interface Patch {
  readonly points: readonly Point[];
  readonly isLight: boolean;
}

const RING = 1.12;
const STROKE = 0.13;

const disc = ([x, y]: Point, radius: number, isLight: boolean): Patch => ({
  points: Array.from({ length: 28 }, (_, i): Point => {
    const turn = (2 * Math.PI * i) / 28;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  }),
  isLight,
});

/** A stroke between two points; round ends come from discs. */
function bar([ax, ay]: Point, [bx, by]: Point): Patch {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [nx, ny] = [(-(by - ay) / length) * STROKE, ((bx - ax) / length) * STROKE];
  return {
    points: [
      [ax + nx, ay + ny],
      [ax - nx, ay - ny],
      [bx - nx, by - ny],
      [bx + nx, by + ny],
    ],
    isLight: true,
  };
}

const bowl: readonly Point[] = Array.from({ length: 9 }, (_, i): Point => {
  const turn = (Math.PI * i) / 8;
  return [0.04 + 0.26 * Math.sin(turn), 0.19 + 0.26 * Math.cos(turn)];
});

/** The letters as strokes, y up, in the disc's radius. */
const strokesBySide: Readonly<Record<Side, readonly (readonly Point[])[]>> = {
  left: [
    [
      [-0.3, 0.45],
      [-0.3, -0.45],
      [0.34, -0.45],
    ],
  ],
  right: [
    [[-0.32, -0.46], [-0.32, 0.45], ...bowl, [-0.32, -0.07]],
    [
      [0.02, -0.07],
      [0.34, -0.46],
    ],
  ],
};

function fillTag(geometry: BufferGeometry, side: Side): void {
  const strokes = strokesBySide[side].flatMap((line) => [
    ...line.map((point) => disc(point, STROKE, true)),
    ...line.slice(1).map((point, i) => bar(line[i] ?? point, point)),
  ]);
  const patches = [disc([0, 0], RING, true), disc([0, 0], 1, false), ...strokes];
  const points: number[] = [];
  const light: number[] = [];
  const triangles: number[] = [];
  for (const { points: rim, isLight } of patches) {
    const base = light.length;
    for (const [x, y] of rim) {
      points.push(x, y, 0);
      light.push(isLight ? 1 : 0);
    }
    for (let i = 2; i < rim.length; i++) triangles.push(base, base + i - 1, base + i);
  }
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(points), 3));
  geometry.setAttribute('isLight', new BufferAttribute(Float32Array.from(light), 1));
  geometry.setIndex(triangles);
}
