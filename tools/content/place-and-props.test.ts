import { describe, expect, it } from 'vitest';
import { definePlaceAndProps } from './place-and-props.ts';
import { messagesFor } from './testing/toy-library.ts';

describe('place and props', () => {
  it('lets a figure sit on the chair that the set-up names', () => {
    const rule = definePlaceAndProps(() => ['chair', 'mat']);
    expect(messagesFor(rule, { setups: [{ place: 'chair', equipment: ['sturdy-chair'] }] })).toEqual([]);
  });

  it('refuses a figure on a chair where the set-up is the floor', () => {
    const rule = definePlaceAndProps(() => ['chair']);
    expect(messagesFor(rule, { setups: [{ place: 'floor', equipment: ['mat'] }] })).toEqual([
      'the figure is drawn with chair, but no set-up names that',
    ]);
  });

  it('wants everything drawn in one and the same set-up', () => {
    const rule = definePlaceAndProps(() => ['chair', 'band']);
    const apart = [
      { place: 'chair', equipment: ['sturdy-chair'] },
      { place: 'standing', equipment: ['loop-band'] },
    ] as const;
    expect(messagesFor(rule, { setups: apart })).toHaveLength(1);
  });
});
