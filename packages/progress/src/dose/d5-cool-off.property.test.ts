import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Try } from '../facts/facts.ts';
import type { Band } from '../facts/item-band.ts';
import { dayOf } from '../testing/diary.ts';
import { findCoolOff } from './d5-cool-off.ts';

const bands = fc.array(fc.constantFrom<Band | null>('green', 'amber', 'red', null), { maxLength: 30 });
const toTries = (all: readonly (Band | null)[]) => all.map((band, day) => ({ band, day: dayOf(day) }) as Try);

describe('the rest after a red (D5)', () => {
  it('never gets shorter by another red', () => {
    fc.assert(
      fc.property(bands, fc.nat({ max: 29 }), (all, place) => {
        const before = findCoolOff(toTries(all))?.untilDay ?? '';
        const after =
          findCoolOff(toTries(all.map((band, i) => (i === place ? 'red' : band))))?.untilDay ?? '';
        expect(after >= before).toBe(true);
      }),
    );
  });

  it('never gets shorter by going on', () => {
    fc.assert(
      fc.property(bands, bands, (all, later) => {
        const before = findCoolOff(toTries(all))?.untilDay ?? '';
        const after = findCoolOff(toTries([...all, ...later]))?.untilDay ?? '';
        expect(after >= before).toBe(true);
      }),
    );
  });
});
