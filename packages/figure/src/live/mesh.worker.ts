import type { BodyMesh } from '../mesh/body-mesh.ts';
import type { Look } from '../mesh/look.ts';
import { makeBodyMesh } from '../mesh/make-body-mesh.ts';

/** Makes a mesh away from the page's own thread and hands its arrays over without copying. */
self.onmessage = ({ data }: MessageEvent<Look>): void => {
  const mesh: BodyMesh = makeBodyMesh(data);
  const buffers = Object.values(mesh).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : [],
  );
  self.postMessage(mesh, { transfer: buffers });
};
