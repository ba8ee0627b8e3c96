import { chainToCubics } from './fit-curve.ts';
import { type Chain, chainLength, smoothChain } from './trace.ts';

/** How lines become path data. */
export interface PathStyle {
  /** Units of the drawing in a pixel; coordinates are whole units. */
  readonly units: number;
  /** Rounds of evening out. */
  readonly rounds: number;
  /** Pixels a curve may leave its line by. */
  readonly tolerance: number;
  /** Lines of fewer points are dropped. */
  readonly shortest: number;
}

/** Path data of smooth curves through the chains; closed chains end with `z`. */
export const chainsToPath = (chains: readonly Chain[], style: PathStyle): string =>
  chains
    .filter((chain) => chainLength(chain) >= style.shortest)
    .map((chain) => curvePath(smoothChain(chain, style.rounds), style))
    .join('');

function curvePath(chain: Chain, { units, tolerance }: PathStyle): string {
  const cubics = chainToCubics(chain, tolerance);
  const first = cubics[0];
  if (first === undefined) return '';
  const whole = (n: number): number => Math.round(n * units);
  let [x, y] = [whole(first[0][0]), whole(first[0][1])];
  let numbers: number[] = [];
  let data = `M${x} ${y}`;
  for (const [, a, b, c] of cubics) {
    numbers.push(whole(a[0]) - x, whole(a[1]) - y, whole(b[0]) - x, whole(b[1]) - y);
    numbers.push(whole(c[0]) - x, whole(c[1]) - y);
    [x, y] = [whole(c[0]), whole(c[1])];
  }
  data += `c${joinNumbers(numbers)}`;
  numbers = [];
  return chain.isClosed ? `${data}z` : data;
}

/** Numbers with the fewest characters between them: a minus sign separates by itself. */
export const joinNumbers = (numbers: readonly number[]): string =>
  numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('');

/** Path data of straight pieces through the chains, simplified (Ramer–Douglas–Peucker) to `tolerance`. */
export const chainsToStraightPath = (chains: readonly Chain[], style: PathStyle): string =>
  chains
    .filter((chain) => chainLength(chain) >= style.shortest)
    .map((chain) => {
      const points = simplify(pointList(smoothChain(chain, style.rounds)), style.tolerance);
      return pointsToPath(points, style.units, chain.isClosed);
    })
    .join('');

type Point = readonly [number, number];

function pointList({ points, isClosed }: Chain): readonly Point[] {
  const out: Point[] = [];
  for (let i = 0; i < points.length; i += 2) out.push([points[i] as number, points[i + 1] as number]);
  const first = out[0];
  return isClosed && first !== undefined ? [...out, first] : out;
}

/** Path data of straight lines through points in pixels. */
export function pointsToPath(points: readonly Point[], units: number, isClosed: boolean): string {
  const whole = points.map(([x, y]): Point => [Math.round(x * units), Math.round(y * units)]);
  const [first, ...rest] = whole;
  if (first === undefined) return '';
  let [x, y] = first;
  const numbers: number[] = [];
  for (const [nx, ny] of rest) {
    numbers.push(nx - x, ny - y);
    [x, y] = [nx, ny];
  }
  return `M${first[0]} ${first[1]}l${joinNumbers(numbers)}${isClosed ? 'z' : ''}`;
}

function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || first === undefined || last === undefined) return points;
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  let [most, index] = [0, 0];
  points.forEach(([x, y], i) => {
    const d =
      length < 1e-6
        ? Math.hypot(x - first[0], y - first[1])
        : Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length;
    if (d > most) [most, index] = [d, i];
  });
  if (most <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, index + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(index), tolerance),
  ];
}
