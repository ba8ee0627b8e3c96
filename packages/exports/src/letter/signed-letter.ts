import { MOST_LETTER_CHARACTERS } from '@ilium/record';
import { err, ok, type Result } from '@ilium/units';
import type { SealRefusal } from '@ilium/words';
import { type Bytes, base64UrlToBytes, bytesToBase64Url, deflate, inflate } from './letter-bytes.ts';

/** How letters are written now: one byte of version, the signature, the public key, the packed content. */
const VERSION = 1;
const SIGNATURE_BYTES = 64;
const KEY_BYTES = 65;
const HEAD_BYTES = 1 + SIGNATURE_BYTES + KEY_BYTES;
/** Unpacked content that is read, at most. */
const MOST_BYTES = 32_000;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Content whose signature fits, and the key that signed it. */
export interface SignedContent {
  readonly text: string;
  /** The public key, base64url. */
  readonly key: string;
}

/** The same data gives the same text, whatever order its fields were set in. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** What is signed: all but the signature, packed, so that nothing is unpacked before it is known to be whole. */
const signedBytes = (key: Bytes, packed: Bytes): Bytes => Uint8Array.from([VERSION, ...key, ...packed]);

/** A letter or a report as it travels. */
export async function sealLetter(letter: unknown, keys: CryptoKeyPair): Promise<string> {
  const packed = await deflate(new TextEncoder().encode(canonicalJson(letter)));
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  const signature = await crypto.subtle.sign(signing, keys.privateKey, signedBytes(key, packed));
  return bytesToBase64Url(Uint8Array.from([VERSION, ...new Uint8Array(signature), ...key, ...packed]));
}

async function isSigned(signature: Bytes, key: Bytes, packed: Bytes): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('raw', key, algorithm, true, ['verify']);
    return await crypto.subtle.verify(signing, publicKey, signature, signedBytes(key, packed));
  } catch {
    return false;
  }
}

/** Opens a letter: size, form, version, signature, in this order; only then is anything unpacked. */
export async function openSealed(text: string): Promise<Result<SignedContent, SealRefusal>> {
  if (text.length > MOST_LETTER_CHARACTERS) return err({ code: 'too-large' });
  const bytes = base64UrlToBytes(text);
  const version = bytes?.[0];
  if (!bytes || !version || bytes.length <= HEAD_BYTES) return err({ code: 'not-a-letter' });
  if (version > VERSION) return err({ code: 'newer-version' });
  if (globalThis.crypto?.subtle === undefined) return err({ code: 'no-signing' });
  const key = bytes.slice(1 + SIGNATURE_BYTES, HEAD_BYTES);
  const packed = bytes.slice(HEAD_BYTES);
  if (!(await isSigned(bytes.slice(1, 1 + SIGNATURE_BYTES), key, packed))) return err({ code: 'altered' });
  const content = await inflate(packed, MOST_BYTES);
  if (content === 'too-large') return err({ code: 'too-large' });
  if (content === 'broken') return err({ code: 'not-a-letter' });
  return ok({ text: new TextDecoder().decode(content), key: bytesToBase64Url(key) });
}
