import type { Surface } from './surface.ts';

/** Normals averaged with their neighbours' `rounds` times; length one. */
export function calmNormals({ normals, triangles }: Surface, rounds: number): Float32Array {
  let current = normals;
  for (let round = 0; round < rounds; round++) {
    const sum = current.slice();
    for (let i = 0; i < triangles.length; i++) {
      const [a, b] = [triangles[i] as number, triangles[i % 3 === 2 ? i - 2 : i + 1] as number];
      for (let d = 0; d < 3; d++) {
        sum[3 * a + d] = (sum[3 * a + d] as number) + (current[3 * b + d] as number);
        sum[3 * b + d] = (sum[3 * b + d] as number) + (current[3 * a + d] as number);
      }
    }
    current = unitLengths(sum);
  }
  return current;
}

function unitLengths(vectors: Float32Array): Float32Array {
  for (let i = 0; i < vectors.length; i += 3) {
    const [x, y, z] = [vectors[i] as number, vectors[i + 1] as number, vectors[i + 2] as number];
    const length = Math.hypot(x, y, z) || 1;
    vectors.set([x / length, y / length, z / length], i);
  }
  return vectors;
}
