import { describe, expect, it } from 'vitest';
import { clearanceFromPart, distanceFromSurface } from './clearance.ts';
import { findSurface, mirrorPlacedProp, placeProp } from './placement.ts';
import { type RigidPropName, rigidPropByName, type SurfaceName } from './prop.ts';

const surfaceNames: readonly SurfaceName[] = [
  'floor',
  'chair.seat',
  'chair.back',
  'stair.step1',
  'stair.step2',
  'stair.rail',
  'doorFrame.leftJamb',
  'doorFrame.rightJamb',
  'doorFrame.leftJambFront',
  'wall.face',
  'bed.top',
  'table.top',
  'pillow.top',
  'towel.round',
];
const all = Object.keys(rigidPropByName).map((prop) => placeProp({ prop: prop as RigidPropName }));

describe('props', () => {
  it('have every surface a contact may name', () => {
    for (const name of surfaceNames)
      expect(`${name} ${findSurface(all, name) !== undefined}`).toBe(`${name} true`);
    expect(findSurface([], 'chair.seat')).toBeUndefined();
  });

  it('have surfaces that lie on their own solids', () => {
    for (const prop of all) {
      for (const surface of Object.values(prop.surfaces)) {
        const point = surface.kind === 'face' ? surface.centre : surface.from;
        const nearest = Math.min(...prop.parts.map((part) => clearanceFromPart(point, part).distance));
        expect(Math.abs(nearest + (surface.kind === 'rod' ? surface.radius : 0))).toBeLessThan(1);
      }
    }
  });

  it('stand where they are placed, turned about the upright', () => {
    const seat = findSurface([placeProp({ prop: 'chair', at: [100, 0, 600], turn: 180 })], 'chair.seat');
    expect(distanceFromSurface([100, 450, 600], seat ?? failed())).toBe(0);
    const back = findSurface([placeProp({ prop: 'chair', turn: 90 })], 'chair.back');
    if (back?.kind !== 'face') throw new Error('the back is a face');
    expect(back.normal[0]).toBeCloseTo(1, 9);
    expect(back.centre[0]).toBeCloseTo(-200, 9);
  });

  it('say how far a point is outside or inside and which way is out', () => {
    const [slab] = placeProp({ prop: 'wall' }).parts;
    if (slab === undefined) throw new Error('the wall has a part');
    expect(clearanceFromPart([0, 1000, 50], slab)).toEqual({ distance: 50, outward: [0, 0, 1] });
    expect(clearanceFromPart([0, 1000, -20], slab)).toEqual({ distance: -20, outward: [0, 0, 1] });
  });

  it('count the overhang beside a seat, not only the height above it', () => {
    const seat = findSurface(all, 'chair.seat') ?? failed();
    expect(distanceFromSurface([260, 450, 0], seat)).toBeCloseTo(30, 9);
    expect(distanceFromSurface([0, 470, 0], seat)).toBeCloseTo(20, 9);
  });

  it('swap their own left and right when asked', () => {
    const rail = findSurface([placeProp({ prop: 'stair', at: [50, 0, 0], isMirrored: true })], 'stair.rail');
    if (rail?.kind !== 'rod') throw new Error('the rail is a rod');
    expect(rail.from[0]).toBe(-350);
  });

  it('are reflected exactly', () => {
    const placed = placeProp({ prop: 'stair', at: [120, 0, 40], turn: 90 });
    const twin = mirrorPlacedProp(placed);
    expect(mirrorPlacedProp(twin)).toEqual(placed);
    const probe = [300, 400, 120] as const;
    placed.parts.forEach((part, i) => {
      const other = twin.parts[i] ?? failed();
      expect(clearanceFromPart([-probe[0], probe[1], probe[2]], other).distance).toBeCloseTo(
        clearanceFromPart(probe, part).distance,
        9,
      );
    });
  });
});

function failed(): never {
  throw new Error('missing');
}
