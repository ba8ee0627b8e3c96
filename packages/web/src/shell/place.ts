/** Where the app is: `#/library/some-movement?side=left` is path `library`, rest `['some-movement']`. */
export interface Place {
  readonly path: string;
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads the part of the address after `#`. Anything that cannot be read is the start. */
export function parseHash(hash: string): Place {
  const [way = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [path = '', ...rest] = way.split('/').map(decode).filter(Boolean);
  return { path, rest, query: new URLSearchParams(query) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
