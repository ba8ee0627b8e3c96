import fc from 'fast-check';
import { base64UrlToBytes, bytesToBase64Url } from '../letter/letter-bytes.ts';

/** A sealed text with something done to it: bytes changed, cut or doubled; and texts that never were one. */
export function brokenTexts(sealed: string): fc.Arbitrary<string> {
  const whole = base64UrlToBytes(sealed);
  if (!whole) throw new Error('not base64url');
  const place = fc.nat({ max: whole.length - 1 });
  const broken = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        return bytesToBase64Url(bytes);
      }),
    },
    place.map((at) => bytesToBase64Url(whole.slice(0, at + 1).fill(0, at))),
    place.map((at) => bytesToBase64Url(Uint8Array.from([...whole, ...whole.slice(at)]))),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => bytesToBase64Url(Uint8Array.from([1, ...bytes]))),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  return broken.filter((text) => text !== sealed);
}
