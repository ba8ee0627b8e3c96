import type { ItemRecord } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { itemToBand } from './item-band.ts';

const item = (change: Partial<ItemRecord>): ItemRecord => ({
  item: 0,
  variation: 'toy-stretch/lean',
  outcome: 'done',
  because: null,
  repsDone: 3,
  repsPlanned: 3,
  rating: 'same',
  pain: null,
  ...change,
});
const worse = (pain: number | null) => item({ rating: 'worse', pain });

describe('the band of an item', () => {
  it('is green where it eased or changed nothing, and unknown where it was left out', () => {
    expect(itemToBand(item({ rating: 'eased' }), 4)).toBe('green');
    expect(itemToBand(item({ outcome: 'skipped', rating: null, repsDone: 0 }), 4)).toBeNull();
  });

  it('is amber for "worse" with a small number or none', () => {
    expect(itemToBand(worse(null), 3)).toBe('amber');
    expect(itemToBand(worse(1), 1)).toBe('amber');
    expect(itemToBand(worse(5), 3)).toBe('amber');
  });

  it('is red above 5, at a rise of 3, and where it was stopped because it hurt', () => {
    expect(itemToBand(worse(6), 4)).toBe('red');
    expect(itemToBand(worse(4), 1)).toBe('red');
    expect(itemToBand(item({ because: 'hurts', outcome: 'partly', rating: null }), 0)).toBe('red');
  });

  it('D10 goes by the rise alone where pain was above 5 before: 1 is amber, 2 is red', () => {
    expect(itemToBand(worse(6), 6)).toBe('amber');
    expect(itemToBand(worse(7), 6)).toBe('amber');
    expect(itemToBand(worse(8), 6)).toBe('red');
  });

  it('takes a symptom for at least what it is, and a cramp for nothing', () => {
    expect(itemToBand(item({}), 2, ['sharp'])).toBe('red');
    expect(itemToBand(item({}), 2, ['dizzy'])).toBe('amber');
    expect(itemToBand(item({ rating: 'worse', pain: 7 }), 2, ['dizzy'])).toBe('red');
    expect(itemToBand(item({ rating: 'eased' }), 2, ['cramp'])).toBe('green');
  });
});
