import { describe, expect, it } from 'vitest';
import type { Compared } from './compare.ts';
import { findBroken, lossInNull } from './must-hold.ts';
import { isNull, type World, worlds } from './world.ts';

const sure = (mean: number) => ({ mean, half: 0.1 });
const base = worlds[0] as World;
const nullWorld = worlds.find(isNull) as World;

/** Ours in a world where the fixed routines give 40 of relief and 12 aggravating sets. */
const compared = (world: World, gain: number, aggravating: number): Compared => ({
  world,
  fixed: { relief: sure(40), aggravating: sure(12) },
  policies: [
    {
      policy: 'ours',
      relief: sure(40 + gain),
      aggravating: sure(aggravating),
      moreRelief: sure(gain),
      moreAggravating: sure(aggravating - 12),
      moreEndPain: sure(0),
    },
  ],
});

describe('what must hold', () => {
  it('asks in the base world for five more of relief and half of the aggravating sets', () => {
    expect(findBroken(compared(base, 8, 5))).toEqual([]);
    expect(findBroken(compared(base, 4, 5))).toHaveLength(1);
    expect(findBroken(compared(base, 8, 7))).toHaveLength(1);
  });

  it('allows a tenth to be lost where nothing differs, and never more aggravation', () => {
    expect(findBroken(compared(nullWorld, -3.9, 0))).toEqual([]);
    expect(findBroken(compared(nullWorld, -4.1, 0))).toHaveLength(1);
    for (const world of worlds.slice(2)) expect(findBroken(compared(world, 8, 13))).toHaveLength(1);
  });

  it('says what learning costs there', () => {
    expect(lossInNull([compared(base, 8, 5), compared(nullWorld, -2, 0)])).toBe('−5.0 %');
    expect(lossInNull([compared(base, 8, 5)])).toBeNull();
  });
});
