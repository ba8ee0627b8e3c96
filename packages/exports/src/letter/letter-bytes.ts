/** Bytes that a browser's ciphers take. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes as base64url without padding (RFC 4648). */
export const bytesToBase64Url = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The bytes of base64url; `null` for anything else, among it a second way to write the same bytes. */
export function base64UrlToBytes(text: string): Bytes | null {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
  return bytesToBase64Url(bytes) === text ? bytes : null;
}

const through = (bytes: Bytes, way: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(way).getReader();

async function readAtMost(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<Bytes | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return 'too-large';
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Packs bytes (DEFLATE, RFC 1951). */
export async function deflate(bytes: Bytes): Promise<Bytes> {
  const packed = await readAtMost(through(bytes, new CompressionStream('deflate-raw')), Infinity);
  if (packed === 'too-large') throw new Error('nothing is larger than everything');
  return packed;
}

/** Unpacks what {@link deflate} packed, at most so many bytes of it: a small text can hold a huge one. */
export async function inflate(bytes: Bytes, most: number): Promise<Bytes | 'too-large' | 'broken'> {
  try {
    return await readAtMost(through(bytes, new DecompressionStream('deflate-raw')), most);
  } catch {
    return 'broken';
  }
}
