import type { Made, RecordState } from '@ilium/record';

/** A folded state, and which events went into it. */
export interface Snapshot {
  readonly state: RecordState;
  /** How many events went in. */
  readonly count: number;
  /** The largest id among them: everything up to it, and nothing after it, went in. */
  readonly upTo: string;
  /** The last of them in folding order. */
  readonly last: Made;
}

/** Two rounds of FNV-1a with different offsets: tells damage, not malice. */
function checksum(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`;
}

/** A snapshot as text: its checksum, the version of the fold that made it, and what it holds. */
export function snapshotToText(snapshot: Snapshot, foldVersion: string): string {
  const held = JSON.stringify(snapshot);
  return `${checksum(held)} ${foldVersion}\n${held}`;
}

/** Reads a snapshot; `null` where it is damaged or another version of the fold made it. */
export function parseSnapshot(text: string, foldVersion: string): Snapshot | null {
  const end = text.indexOf('\n');
  const held = text.slice(end + 1);
  return text.slice(0, Math.max(0, end)) === `${checksum(held)} ${foldVersion}`
    ? (JSON.parse(held) as Snapshot)
    : null;
}
