import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base45ToBytes, bytesToBase45 } from './base45.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes %s as RFC 9285 does', (text, written) => {
    expect(bytesToBase45(bytesOf(text))).toBe(written);
    expect(base45ToBytes(written)).toEqual(bytesOf(text));
  });

  it('reads back every bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(base45ToBytes(bytesToBase45(Uint8Array.from(bytes)))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it.each(['A', 'AAAA', 'GGW', 'ab', '::', 'https://a.b'])('refuses %s', (text) => {
    expect(base45ToBytes(text)).toBeNull();
  });
});
