import type { BodyMesh } from './body-mesh.ts';
import type { Look } from './look.ts';
import { makeBodyMesh } from './make-body-mesh.ts';

const meshByLook = new Map<string, BodyMesh>();

/** The mesh of a look, made on first use and kept. */
export function bodyMeshOf(look: Look): BodyMesh {
  const key = `${look.build}/${look.hair}`;
  const known = meshByLook.get(key);
  if (known !== undefined) return known;
  const mesh = makeBodyMesh(look);
  meshByLook.set(key, mesh);
  return mesh;
}
