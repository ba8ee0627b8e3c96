import { describe, expect, it } from 'vitest';
import { createCounter } from './plural.ts';

describe('counting', () => {
  it('takes the form of the number', () => {
    const count = createCounter('en');
    const forms = { one: '# move', other: '# moves' };
    expect([0, 1, 2].map((number) => count(number, forms))).toEqual(['0 moves', '1 move', '2 moves']);
  });

  it('knows the forms of languages with more of them', () => {
    const count = createCounter('pl');
    const forms = { one: '# ruch', few: '# ruchy', many: '# ruchów', other: '# ruchu' };
    expect([1, 3, 5].map((number) => count(number, forms))).toEqual(['1 ruch', '3 ruchy', '5 ruchów']);
  });

  it('falls back to the form that is always there', () => {
    expect(createCounter('ar')(2, { other: '#' })).toBe('2');
  });
});
