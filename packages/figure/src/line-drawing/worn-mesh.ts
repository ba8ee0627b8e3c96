import {
  addVectors,
  crossProduct,
  dotProduct,
  type Frames,
  type LandmarkName,
  landmarkNormal,
  landmarkPosition,
  meanVector,
  nearestApproach,
  placeCapsules,
  scaleVector,
  subtractVectors,
  unitVector,
  type Vector,
  type WorldCapsule,
  type WornPlace,
  type WornPlacement,
  wornPropSize,
} from '@ilium/body';
import type { PropFace } from './prop-mesh.ts';

/** A ribbon by its middle line and, at each point of it, the way from the middle to one edge. */
interface Ribbon {
  readonly spine: readonly Vector[];
  readonly halves: readonly Vector[];
  readonly isClosed: boolean;
  /** A point on the spine or one of the edges as it may lie. */
  readonly settle: (point: Vector) => Vector;
}

/**
 * A band, strap or sling as a ribbon through its places. Who wears or holds it may also lay it round the
 * client beside them.
 */
export function wornToFace(worn: WornPlacement, frames: Frames, client: Frames = frames): PropFace {
  const places = worn.around.map((name) => liftedPlace(name, frames, client));
  const { width } = wornPropSize[worn.prop];
  const legs = placeCapsules(client).filter((capsule) => LEG.test(capsule.name));
  const ribbon = ribbonOf(worn, places, width / 2, legs);
  return ribbonToFace(ribbon, meanVector(places), `${worn.prop}:${worn.around.join()}`);
}

function ribbonOf(
  { prop }: WornPlacement,
  places: readonly Vector[],
  half: number,
  legs: readonly WorldCapsule[],
): Ribbon {
  if (prop === 'band') return bandRibbon(places, half, legs);
  return prop === 'strap' ? strapRibbon(places, half) : slingRibbon(places, half, legs);
}

function ribbonToFace({ spine, halves, isClosed, settle }: Ribbon, middle: Vector, key: string): PropFace {
  const count = spine.length;
  const edge = (sign: 1 | -1): Vector[] =>
    spine.map((point, i) => settle(addVectors(point, scaleVector(halves[i] ?? [0, 0, 0], sign))));
  return {
    points: [...edge(1), ...edge(-1)],
    normals: [...spine, ...spine].map((point) => unitVector(subtractVectors(point, middle))),
    triangles: Array.from({ length: isClosed ? count : count - 1 }, (_, i) => i).flatMap((i) => {
      const next = (i + 1) % count;
      return [i, next, next + count, i, next + count, i + count];
    }),
    isFlat: false,
    key,
  };
}

/** How far a ribbon lies outside the places it runs over, so that it lies on the cloth. */
const LIFT = 6;

const LEG = /^(thigh|shank)/;

const CLIENT = 'client.';

/** A place a worn prop runs over, standing a little off the skin of whoever's place it is. */
function liftedPlace(place: WornPlace, frames: Frames, client: Frames): Vector {
  const isOnClient = place.startsWith(CLIENT);
  const name = (isOnClient ? place.slice(CLIENT.length) : place) as LandmarkName;
  const body = isOnClient ? client : frames;
  return addVectors(landmarkPosition(body, name), scaleVector(landmarkNormal(body, name), LIFT));
}

/** A point moved out of the legs, so that a band lies round them and not in them. */
function pushOut(point: Vector, legs: readonly WorldCapsule[]): Vector {
  return legs.reduce((at, { start, end, radius }) => {
    const { onSecond, distance } = nearestApproach(at, at, start, end);
    const short = radius + LIFT - distance;
    return short <= 0 ? at : addVectors(at, scaleVector(unitVector(subtractVectors(at, onSecond)), short));
  }, point);
}

/** Square to its run and to the upright, more or less. */
function strapRibbon(spine: readonly Vector[], half: number): Ribbon {
  const halves = spine.map((point, i) => {
    const [before, after] = [spine[Math.max(0, i - 1)] ?? point, spine[i + 1] ?? point];
    return scaleVector(unitVector(crossProduct(subtractVectors(after, before), [0.3, 1, 0.2])), half);
  });
  return { spine, halves, isClosed: false, settle: (point) => point };
}

/** A closed loop that bulges out between its places, as a band round two thighs does. */
function bandRibbon(places: readonly Vector[], half: number, legs: readonly WorldCapsule[]): Ribbon {
  const settle = (point: Vector): Vector => pushOut(point, legs);
  const middle = meanVector(places);
  const spine = roundLoop(places, middle).map(settle);
  const axis = spine.reduce<Vector>(
    (sum, point, k) => {
      const next = spine[(k + 1) % spine.length] ?? point;
      return addVectors(sum, crossProduct(subtractVectors(point, middle), subtractVectors(next, middle)));
    },
    [0, 0, 0],
  );
  const across = scaleVector(unitVector(axis), half);
  return { spine, halves: spine.map(() => across), isClosed: true, settle };
}

function roundLoop(line: readonly Vector[], middle: Vector): readonly Vector[] {
  const steps = 6;
  return line.flatMap((point, i) => {
    const [a, c, d] = [-1, 1, 2].map((k) => line[(i + k + line.length) % line.length] ?? middle) as [
      Vector,
      Vector,
      Vector,
    ];
    return Array.from({ length: steps }, (_, k) => catmullRom(a, point, c, d, k / steps));
  });
}

const catmullRom = (a: Vector, b: Vector, c: Vector, d: Vector, t: number): Vector =>
  [0, 1, 2].map((i) => {
    const [p, q, r, s] = [a[i] ?? 0, b[i] ?? 0, c[i] ?? 0, d[i] ?? 0];
    const cubic = -p + 3 * q - 3 * r + s;
    return 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + cubic * t * t * t);
  }) as unknown as Vector;

/** A thigh is this thick where a sling lies, high in the groin. Millimetres to the sling's middle. */
const SLING_RADIUS = 100;
const SLING_STEPS = 10;
/** Folds gathered in a hand are this much narrower than the sling round the limb. */
const GATHERED = 0.4;
/** Both ends in one hand lie this far from its middle, one over the other. Millimetres. */
const END_SPREAD = 10;

/**
 * Lies against its first place on a leg, halfway round that leg on the side away from the hands, and runs
 * straight to them: both ends to one hand, or one end to each of two.
 */
function slingRibbon(places: readonly Vector[], half: number, legs: readonly WorldCapsule[]): Ribbon {
  const [against, first, last = first] = places;
  const leg = against && nearestLeg(against, legs);
  if (against === undefined || first === undefined || last === undefined || leg === undefined)
    throw new Error('a sling lies against a leg and is held by one or two hands');
  const axis = unitVector(subtractVectors(leg.end, leg.start));
  const centre = addVectors(
    leg.start,
    scaleVector(axis, dotProduct(subtractVectors(against, leg.start), axis)),
  );
  const toHands = subtractVectors(meanVector([first, last]), centre);
  const square = unitVector(crossProduct(axis, toHands));
  const pull = crossProduct(square, axis);
  const side = scaleVector(square, dotProduct(square, subtractVectors(first, last)) < 0 ? -1 : 1);
  const arc = Array.from({ length: SLING_STEPS + 1 }, (_, i): Vector => {
    const angle = Math.PI * (0.5 - i / SLING_STEPS);
    return addVectors(
      centre,
      addVectors(
        scaleVector(pull, -SLING_RADIUS * Math.cos(angle)),
        scaleVector(side, SLING_RADIUS * Math.sin(angle)),
      ),
    );
  });
  const apart = scaleVector(side, END_SPREAD);
  const spine = [addVectors(first, apart), ...arc, subtractVectors(last, apart)];
  const halves = spine.map((point, i) => {
    const [before, after] = [spine[Math.max(0, i - 1)] ?? point, spine[i + 1] ?? point];
    const along = unitVector(subtractVectors(after, before));
    const across = unitVector(subtractVectors(axis, scaleVector(along, dotProduct(axis, along))));
    return scaleVector(across, i === 0 || i === spine.length - 1 ? half * GATHERED : half);
  });
  return { spine, halves, isClosed: false, settle: (point) => pushOut(point, legs) };
}

function nearestLeg(point: Vector, legs: readonly WorldCapsule[]): WorldCapsule | undefined {
  const gap = ({ start, end }: WorldCapsule): number => nearestApproach(point, point, start, end).distance;
  return legs.reduce<WorldCapsule | undefined>(
    (best, leg) => (best === undefined || gap(leg) < gap(best) ? leg : best),
    undefined,
  );
}
