import type { Bounds } from './bounds.ts';

/** A pixel picture of part of the projection. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Pixels a millimetre. */
  readonly scale: number;
  /** Millimetres at the left and upper edge. */
  readonly left: number;
  readonly high: number;
}

/** A frame around `bounds` whose longer side has `size` pixels, `margin` of them free on every side. */
export function boundsToFrame(bounds: Bounds, size: number, margin: number): Frame {
  const [wide, tall] = [bounds.right - bounds.left, bounds.high - bounds.low];
  const scale = (size - 2 * margin) / Math.max(wide, tall);
  return {
    width: Math.ceil(wide * scale) + 2 * margin,
    height: Math.ceil(tall * scale) + 2 * margin,
    scale,
    left: bounds.left - margin / scale,
    high: bounds.high + margin / scale,
  };
}

/** What is seen at each pixel: which triangle, where on it, how near. */
export interface Visibility {
  readonly frame: Frame;
  /** Triangle number plus one; 0 where nothing is. */
  readonly owner: Uint32Array;
  /** Shares of the triangle's second and third corner. */
  readonly second: Float32Array;
  readonly third: Float32Array;
  /** 1/mm from the eye; larger is nearer. */
  readonly nearness: Float32Array;
}

/** Puts projected points onto pixels: x right, y down; nearness stays. */
export function pointsToPixels(points: Float32Array, frame: Frame): Float32Array {
  const out = new Float32Array(points.length);
  for (let i = 0; i < points.length; i += 3) {
    out[i] = ((points[i] as number) - frame.left) * frame.scale;
    out[i + 1] = (frame.high - (points[i + 1] as number)) * frame.scale;
    out[i + 2] = points[i + 2] as number;
  }
  return out;
}

/** A z-buffer of triangles whose corners are in pixels. */
export function drawTriangles(pixels: Float32Array, triangles: Uint32Array, frame: Frame): Visibility {
  const size = frame.width * frame.height;
  const visibility: Visibility = {
    frame,
    owner: new Uint32Array(size),
    second: new Float32Array(size),
    third: new Float32Array(size),
    nearness: new Float32Array(size),
  };
  const { owner, second, third, nearness } = visibility;
  scanTriangles(pixels, triangles, frame, (pixel, near, w1, w2, triangle) => {
    if (near <= (nearness[pixel] as number)) return;
    nearness[pixel] = near;
    owner[pixel] = triangle + 1;
    second[pixel] = w1;
    third[pixel] = w2;
  });
  return visibility;
}

type Visit = (pixel: number, nearness: number, second: number, third: number, triangle: number) => void;

/** Visits every pixel centre inside every triangle. */
export function scanTriangles(
  pixels: Float32Array,
  triangles: Uint32Array,
  { width, height }: Frame,
  visit: Visit,
): void {
  for (let t = 0; t < triangles.length; t += 3) {
    const i = 3 * (triangles[t] as number);
    const j = 3 * (triangles[t + 1] as number);
    const k = 3 * (triangles[t + 2] as number);
    const ax = pixels[i] as number;
    const ay = pixels[i + 1] as number;
    const az = pixels[i + 2] as number;
    const bx = (pixels[j] as number) - ax;
    const by = (pixels[j + 1] as number) - ay;
    const bz = (pixels[j + 2] as number) - az;
    const cx = (pixels[k] as number) - ax;
    const cy = (pixels[k + 1] as number) - ay;
    const cz = (pixels[k + 2] as number) - az;
    const area = bx * cy - by * cx;
    if (Math.abs(area) < 1e-9) continue;
    const x0 = Math.max(0, Math.ceil(ax + Math.min(0, bx, cx) - 0.5));
    const x1 = Math.min(width - 1, Math.floor(ax + Math.max(0, bx, cx) - 0.5));
    const y0 = Math.max(0, Math.ceil(ay + Math.min(0, by, cy) - 0.5));
    const y1 = Math.min(height - 1, Math.floor(ay + Math.max(0, by, cy) - 0.5));
    for (let y = y0; y <= y1; y++) {
      const py = y + 0.5 - ay;
      for (let x = x0; x <= x1; x++) {
        const px = x + 0.5 - ax;
        const w1 = (px * cy - py * cx) / area;
        if (w1 < -1e-4) continue;
        const w2 = (bx * py - by * px) / area;
        if (w2 < -1e-4 || w1 + w2 > 1.0001) continue;
        visit(x + width * y, az + w1 * bz + w2 * cz, w1, w2, t / 3);
      }
    }
  }
}
