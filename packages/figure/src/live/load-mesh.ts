import type { BodyMesh } from '../mesh/body-mesh.ts';
import type { Look } from '../mesh/look.ts';

const meshes = new Map<string, Promise<BodyMesh>>();

/** The mesh of a look, made in a worker once and kept; on this thread where workers are missing or fail. */
export function loadMesh(look: Look): Promise<BodyMesh> {
  const key = `${look.build}/${look.hair}`;
  const known = meshes.get(key);
  if (known !== undefined) return known;
  const mesh = typeof Worker === 'undefined' ? makeHere(look) : meshFromWorker(look);
  meshes.set(key, mesh);
  return mesh;
}

/** The generator is fetched only where there is no worker to do it. */
const makeHere = async (look: Look): Promise<BodyMesh> =>
  (await import('../mesh/body-mesh-cache.ts')).bodyMeshOf(look);

function meshFromWorker(look: Look): Promise<BodyMesh> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./mesh.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<BodyMesh>) => {
      resolve(data);
      worker.terminate();
    };
    worker.onerror = () => {
      resolve(makeHere(look));
      worker.terminate();
    };
    worker.postMessage(look);
  });
}
