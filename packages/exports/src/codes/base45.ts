import type { Bytes } from '../letter/letter-bytes.ts';

/** The 45 signs that a code to scan packs tightest, in the order of their values (RFC 9285). */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const BASE = 45;

const signsOf = (value: number, count: number): string =>
  Array.from({ length: count }, (_, place) => SIGNS[Math.floor(value / BASE ** place) % BASE]).join('');

/** Bytes as base45 (RFC 9285): three signs for two bytes, two for the last odd one. */
export function bytesToBase45(bytes: Bytes): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const [high = 0, low] = bytes.subarray(i, i + 2);
    text += low === undefined ? signsOf(high, 2) : signsOf(high * 256 + low, 3);
  }
  return text;
}

/** The bytes of base45; `null` for anything else. */
export function base45ToBytes(text: string): Bytes | null {
  if (text.length % 3 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 2) / 3));
  for (let i = 0, at = 0; i < text.length; i += 3) {
    const values = Array.from(text.slice(i, i + 3), (sign) => SIGNS.indexOf(sign));
    const value = values.reduce((sum, one, place) => sum + one * BASE ** place, 0);
    if (values.includes(-1) || value >= 256 ** (values.length - 1)) return null;
    if (values.length === 3) bytes[at++] = value >> 8;
    bytes[at++] = value & 255;
  }
  return bytes;
}
