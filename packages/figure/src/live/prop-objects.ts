import type { Vector } from '@ilium/body';
import {
  BackSide,
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  type Object3D,
  ShaderMaterial,
  Vector3,
} from 'three';
import { type Assembly, patchOutline } from '../line-drawing/assembly.ts';
import type { PropFace } from '../line-drawing/prop-mesh.ts';
import { type FigureColours, plainColour } from './colours.ts';
import { flatFragment } from './figure-shader.ts';

/** Mat and props of a scene, with their edges. */
export interface PropObjects {
  readonly objects: readonly Object3D[];
  /** Lays bands, straps and slings anew: they go with the bodies. */
  readonly setWorn: (faces: readonly PropFace[]) => void;
  readonly setColours: (colours: FigureColours) => void;
  readonly setLight: (light: Vector3) => void;
  readonly dispose: () => void;
}

const vertexShader = `
varying vec3 vWay;
void main() { vWay = normal; gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.); }`;

const fragmentShader = `
uniform vec3 colour, shadeColour, light;
uniform float shadeStrength;
varying vec3 vWay;
void main() {
  float dark = dot(normalize(vWay), light) < 0. ? shadeStrength : 0.;
  gl_FragColor = vec4(mix(colour, shadeColour, dark), 1.);
}`;

const PATCH_DEPTH = -2;

export function createPropObjects(
  faces: readonly PropFace[],
  patch: Assembly['patch'],
  worn: readonly PropFace[],
): PropObjects {
  const fill = flatMaterial(true);
  const ground = flatMaterial(false);
  const rim = rimMaterial();
  const line = new LineBasicMaterial();
  const solid = new Mesh(facesGeometry(faces), fill);
  const rods = new Mesh(facesGeometry(faces.filter(({ key }) => key.endsWith(':side'))), rim);
  const edges = new LineSegments(edgeGeometry(faces), line);
  const mat = new Mesh(patchGeometry(patch === undefined ? [] : patchOutline(patch)), ground);
  const ribbons = new Mesh(facesGeometry(worn), fill);
  const hems = new LineSegments(edgeGeometry(worn), line);
  const objects: readonly (Mesh | LineSegments)[] = [mat, rods, solid, edges, ribbons, hems];
  objects.forEach((object) => {
    object.frustumCulled = false;
    object.renderOrder = -1;
  });
  return {
    objects,
    setWorn: (next) => {
      for (const object of [ribbons, hems]) object.geometry.dispose();
      ribbons.geometry = facesGeometry(next);
      hems.geometry = edgeGeometry(next);
    },
    setColours: (colours) => {
      for (const [material, colour] of [
        [fill, colours.prop],
        [ground, colours.mat],
      ] as const) {
        material.uniforms['colour'] = { value: plainColour(colour) };
        material.uniforms['shadeColour'] = { value: plainColour(colours.shade) };
      }
      rim.uniforms['colour'] = { value: plainColour(colours.propLine) };
      fill.uniforms['shadeStrength'] = { value: colours.shadeStrength };
      // Lines pass through three's own colour conversion, so they get a managed colour.
      line.color.setStyle(colours.propLine);
    },
    setLight: (light) => {
      for (const material of [fill, ground]) material.uniforms['light'] = { value: light };
    },
    dispose: () => {
      for (const object of objects) object.geometry.dispose();
      for (const material of [fill, ground, rim, line]) material.dispose();
    },
  };
}

const RIM_MILLIMETRES = 3;

const rimVertex = `
void main() { gl_Position = projectionMatrix * viewMatrix * vec4(position + ${RIM_MILLIMETRES}. * normal, 1.); }`;

/** Round rods have no edges of their own: a slightly thicker one behind gives them their lines. */
const rimMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: rimVertex,
    fragmentShader: flatFragment,
    side: BackSide,
    uniforms: { opacity: { value: 1 } },
  });

const flatMaterial = (isSolid: boolean): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader,
    fragmentShader,
    side: DoubleSide,
    depthWrite: isSolid,
    polygonOffset: isSolid,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
    uniforms: { light: { value: new Vector3(0, 1, 0) }, shadeStrength: { value: 0 } },
  });

function facesGeometry(faces: readonly PropFace[]): BufferGeometry {
  const geometry = new BufferGeometry();
  const points = faces.flatMap((face) => face.points.flat());
  const normals = faces.flatMap((face) => face.normals.flat());
  let base = 0;
  const triangles = faces.flatMap((face) => {
    const own = face.triangles.map((corner) => corner + base);
    base += face.points.length;
    return own;
  });
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(points), 3));
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3));
  geometry.setIndex(triangles);
  return geometry;
}

/** Rims of flat faces and of the ends of rods, and both edges of ribbons. */
function edgeGeometry(faces: readonly PropFace[]): BufferGeometry {
  const segments = faces.flatMap((face) =>
    faceRims(face).flatMap((rim) => rim.slice(1).flatMap((point, i) => [...(rim[i] ?? point), ...point])),
  );
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(segments), 3));
  return geometry;
}

function faceRims({ points, triangles, isFlat, key }: PropFace): readonly (readonly Vector[])[] {
  const closed = (rim: readonly Vector[]): readonly Vector[] => [...rim, ...rim.slice(0, 1)];
  if (isFlat) return [closed(points)];
  if (!isRibbon(key)) return key.endsWith(':side') ? [] : [closed(points.slice(0, -1))];
  const half = points.length / 2;
  const edges = [points.slice(0, half), points.slice(half)];
  return triangles.length / 6 === half ? edges.map(closed) : edges;
}

const isRibbon = (key: string): boolean => /^(band|strap|sling):/.test(key);

function patchGeometry(outline: ReturnType<typeof patchOutline>): BufferGeometry {
  const geometry = new BufferGeometry();
  const points = outline.flatMap(([x, , z]) => [x, PATCH_DEPTH, z]);
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(points), 3));
  geometry.setAttribute(
    'normal',
    new BufferAttribute(
      Float32Array.from(points, (_, i) => (i % 3 === 1 ? 1 : 0)),
      3,
    ),
  );
  geometry.setIndex(outline.slice(2).flatMap((_, i) => [0, i + 1, i + 2]));
  return geometry;
}
