import { chainToCubics } from './fit-curve.ts';
import { type Chain, chainLength, smoothChain } from './trace.ts';

type Point = readonly [number, number];

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

/** Units by which a simpler curve may leave the fitted one: less than the rounding of its points. */
const nearEnough = { line: 0.4, quadratic: 0.6 } as const;

/** How far a cubic's handle pulls it off the straight way to its end, in units. */
const bend = ([hx, hy]: Point, [x, y]: Point): number =>
  (0.75 * Math.abs(x * hy - y * hx)) / Math.max(1, Math.hypot(x, y));

/** One piece of path data, relative to where it begins: the shortest command that draws the curve near enough. */
function shortestCommand(
  a: Point,
  b: Point,
  end: Point,
): { readonly command: string; readonly numbers: number[] } {
  if (Math.max(bend(a, end), bend(b, end)) < nearEnough.line) return { command: 'l', numbers: [...end] };
  const [dx, dy] = [3 * (a[0] - b[0]) + end[0], 3 * (a[1] - b[1]) + end[1]];
  // The distance of a cubic from the quadratic with the same ends (Sederberg, Computer Aided Geometric Design, 2012).
  if ((Math.hypot(dx, dy) * Math.sqrt(3)) / 36 >= nearEnough.quadratic)
    return { command: 'c', numbers: [...a, ...b, ...end] };
  const handle = [(3 * (a[0] + b[0]) - end[0]) / 4, (3 * (a[1] + b[1]) - end[1]) / 4];
  return { command: 'q', numbers: [...handle.map(Math.round), ...end] };
}

function curvePath(chain: Chain, { units, tolerance }: PathStyle): string {
  const cubics = chainToCubics(chain, tolerance);
  const first = cubics[0];
  if (first === undefined) return '';
  const whole = ([x, y]: Point): Point => [Math.round(x * units), Math.round(y * units)];
  let from = whole(first[0]);
  let data = `M${from[0]} ${from[1]}`;
  let [last, numbers]: [string, number[]] = ['', []];
  const away = (point: Point): Point => {
    const [x, y] = whole(point);
    return [x - from[0], y - from[1]];
  };
  for (const [, a, b, c] of cubics) {
    const piece = shortestCommand(away(a), away(b), away(c));
    if (piece.command !== last) {
      data += last + joinNumbers(numbers);
      [last, numbers] = [piece.command, []];
    }
    numbers.push(...piece.numbers);
    from = whole(c);
  }
  data += last + joinNumbers(numbers);
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
