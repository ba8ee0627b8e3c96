import {
  BackSide,
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Mesh,
  NotEqualStencilFunc,
  ReplaceStencilOp,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import { markShapes } from '../line-drawing/face-marks.ts';
import type { FigureLimb } from '../line-drawing/scene.ts';
import { bindBones } from '../mesh/bind-pose.ts';
import { type BodyMesh, visibleTriangles } from '../mesh/body-mesh.ts';
import { boneCount, boneIndexByName } from '../mesh/bone.ts';
import type { Hands } from '../mesh/look.ts';
import { type FigureColours, plainColour } from './colours.ts';
import {
  figureFragment,
  figureVertex,
  flatFragment,
  markVertex,
  outlineVertex,
  shadowFragment,
  shadowVertex,
} from './figure-shader.ts';

/** What draws one body: skin and cloth, ink outline, face marks and two shadows, all moved by the same bones. */
export interface FigureObjects {
  readonly meshes: readonly Mesh[];
  readonly setBones: (matrices: Float32Array) => void;
  readonly setHands: (hands: Hands) => void;
  readonly setAccent: (limbs: readonly FigureLimb[]) => void;
  readonly setColours: (colours: FigureColours) => void;
  /** Screen size in pixels and how many of them one CSS pixel takes. */
  readonly setScreen: (width: number, height: number, ratio: number) => void;
  readonly setLight: (light: Vector3, drift: Vector2) => void;
  readonly setGround: (isShown: boolean) => void;
  readonly dispose: () => void;
}

const CONTACT_CEILING = 50;
const CONTACT_RIM = 9;
/** Stencil bits, one a shadow. */
const CAST_BIT = 1;
const CONTACT_BIT = 2;

/** `linePixels` is the width of the ink line in CSS pixels. */
export function createFigureObjects(mesh: BodyMesh, linePixels: number): FigureObjects {
  const bones = Array.from({ length: boneCount * 3 }, () => new Vector4());
  const geometry = bodyGeometry(mesh);
  const marks = markGeometry();
  const body = bodyMaterial(bones);
  const outline = outlineMaterial(bones);
  const ink = inkMaterial(bones);
  const cast = shadowMaterial(bones, 1e6, 0, CAST_BIT);
  const contact = shadowMaterial(bones, CONTACT_CEILING, CONTACT_RIM, CONTACT_BIT);
  const shadows = [new Mesh(geometry, cast), new Mesh(geometry, contact)];
  const meshes = [...shadows, new Mesh(geometry, outline), new Mesh(geometry, body), new Mesh(marks, ink)];
  meshes.forEach((object, order) => {
    object.frustumCulled = false;
    object.renderOrder = order;
  });
  const materials = [body, outline, ink, cast, contact];
  return {
    meshes,
    setBones: (matrices) => {
      bones.forEach((row, i) => {
        row.fromArray(matrices, 4 * i);
      });
    },
    setHands: (hands) => {
      geometry.setIndex(new BufferAttribute(visibleTriangles(mesh, hands), 1));
    },
    setAccent: (limbs) => {
      const has = (limb: FigureLimb): number => (limbs.includes(limb) ? 1 : 0);
      uniform(
        body,
        'accent',
        new Vector4(has('leg.left'), has('leg.right'), has('arm.left'), has('arm.right')),
      );
    },
    setColours: (colours) => {
      for (const name of ['skin', 'top', 'legs', 'hair', 'work', 'line', 'shade'] as const)
        uniform(body, `${name}Colour`, plainColour(colours[name]));
      uniform(body, 'shadeStrength', colours.shadeStrength);
      for (const material of [outline, ink]) uniform(material, 'colour', plainColour(colours.line));
      for (const material of [cast, contact]) uniform(material, 'colour', plainColour(colours.shadow));
      uniform(cast, 'opacity', colours.castStrength);
      uniform(contact, 'opacity', colours.contactStrength);
    },
    setScreen: (width, height, ratio) => {
      uniform(outline, 'pixel', new Vector2(2 / width, 2 / height));
      uniform(outline, 'width', linePixels * ratio);
    },
    setLight: (light, drift) => {
      uniform(body, 'light', light);
      uniform(cast, 'drift', drift);
    },
    setGround: (isShown) => {
      for (const shadow of shadows) shadow.visible = isShown;
    },
    dispose: () => {
      geometry.dispose();
      marks.dispose();
      for (const material of materials) material.dispose();
    },
  };
}

function uniform(material: ShaderMaterial, name: string, value: unknown): void {
  material.uniforms[name] = { value };
}

function bodyGeometry(mesh: BodyMesh): BufferGeometry {
  const count = mesh.positions.length / 3;
  const cloth = new Float32Array(4 * count);
  for (let v = 0; v < count; v++)
    cloth.set(
      [mesh.waist[v] as number, mesh.middle[v] as number, mesh.sleeve[v] as number, mesh.seam[v] as number],
      4 * v,
    );
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3));
  geometry.setAttribute('bone', new BufferAttribute(mesh.bones, 4));
  geometry.setAttribute('share', new BufferAttribute(mesh.shares, 4));
  geometry.setAttribute('cloth', new BufferAttribute(cloth, 4));
  geometry.setAttribute('material', new BufferAttribute(liveMaterial(mesh), 1));
  return geometry;
}

/** What the shader tells apart, constant over a piece so that nothing is mixed between two of them. */
const LIVE_MATERIAL = { hand: 0, clothes: 1, hair: 2, head: 3, 'foot.left': 4, 'foot.right': 5 } as const;

function liveMaterial({ pieces, positions }: BodyMesh): Float32Array {
  const out = new Float32Array(positions.length / 3);
  for (const { name, firstVertex, vertexCount } of pieces) {
    const kind = name.startsWith('hand') ? 'hand' : (name as keyof typeof LIVE_MATERIAL);
    out.fill(LIVE_MATERIAL[kind], firstVertex, firstVertex + vertexCount);
  }
  return out;
}

const BROW_HALF_WIDTH = 1.6;

/** Eyes as small discs and brows as narrow strips, fixed to the head. */
function markGeometry(): BufferGeometry {
  const head = boneIndexByName.head;
  const [px, py, pz] = bindBones.positions[head] ?? [0, 0, 0];
  const points: number[] = [];
  const triangles: number[] = [];
  const add = (x: number, y: number, z: number): number => points.push(x + px, y + py, z + pz + 1.5) / 3 - 1;
  for (const { kind, line } of markShapes) {
    if (kind === 'eye') {
      const rim = line.map(([x, y, z]) => add(x, y, z));
      rim.slice(2).forEach((corner, i) => {
        triangles.push(rim[0] ?? 0, rim[i + 1] ?? 0, corner);
      });
      continue;
    }
    const upper = line.map(([x, y, z]) => add(x, y + BROW_HALF_WIDTH, z));
    const lower = line.map(([x, y, z]) => add(x, y - BROW_HALF_WIDTH, z));
    upper.slice(1).forEach((corner, i) => {
      triangles.push(upper[i] ?? 0, lower[i] ?? 0, corner, corner, lower[i] ?? 0, lower[i + 1] ?? 0);
    });
  }
  const count = points.length / 3;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(points), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(3 * count).fill(0.577), 3));
  geometry.setAttribute(
    'bone',
    new BufferAttribute(
      Uint8Array.from({ length: 4 * count }, () => head),
      4,
    ),
  );
  geometry.setAttribute(
    'share',
    new BufferAttribute(
      Float32Array.from({ length: 4 * count }, (_, i) => (i % 4 === 0 ? 1 : 0)),
      4,
    ),
  );
  geometry.setIndex(triangles);
  return geometry;
}

const bodyMaterial = (bones: readonly Vector4[]): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: figureVertex,
    fragmentShader: figureFragment,
    uniforms: {
      bones: { value: bones },
      light: { value: new Vector3(0, 1, 0) },
      accent: { value: new Vector4() },
    },
  });

const outlineMaterial = (bones: readonly Vector4[]): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: outlineVertex,
    fragmentShader: flatFragment,
    side: BackSide,
    uniforms: { bones: { value: bones }, opacity: { value: 1 } },
  });

const inkMaterial = (bones: readonly Vector4[]): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: markVertex,
    fragmentShader: flatFragment,
    side: DoubleSide,
    uniforms: { bones: { value: bones }, opacity: { value: 1 } },
  });

/** The stencil lets each pixel darken once, however many parts lie over it. */
const shadowMaterial = (
  bones: readonly Vector4[],
  ceiling: number,
  rim: number,
  layer: number,
): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: shadowVertex,
    fragmentShader: shadowFragment,
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    stencilWrite: true,
    stencilFunc: NotEqualStencilFunc,
    stencilRef: layer,
    stencilFuncMask: layer,
    stencilWriteMask: layer,
    stencilZPass: ReplaceStencilOp,
    uniforms: {
      bones: { value: bones },
      ceiling: { value: ceiling },
      rim: { value: rim },
      drift: { value: new Vector2() },
    },
  });
