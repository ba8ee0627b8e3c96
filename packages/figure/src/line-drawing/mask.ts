/** One byte a pixel: 1 where the test holds. */
export function maskOf(size: number, holds: (pixel: number) => boolean): Uint8Array {
  const mask = new Uint8Array(size);
  for (let pixel = 0; pixel < size; pixel++) if (holds(pixel)) mask[pixel] = 1;
  return mask;
}

/** A mask at half the size: a pixel is set where at least two of its four are. */
export function halveMask(mask: Uint8Array, width: number, height: number) {
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const half = new Uint8Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const at = 2 * x + width * 2 * y;
      const below = 2 * y + 1 < height ? at + width : at;
      const right = 2 * x + 1 < width ? 1 : 0;
      const sum =
        (mask[at] as number) +
        (mask[at + right] as number) +
        (mask[below] as number) +
        (mask[below + right] as number);
      if (sum >= 2) half[x + w * y] = 1;
    }
  return { mask: half, width: w, height: h };
}
