import { mostBackupLength, parseBackup, type StoredEvent } from '@ilium/record';
import { err, type Result } from '@ilium/units';
import type { CopyRefusal } from '@ilium/words';
import { isLocked, unlockText } from '../../state/locked-copy.ts';

/** What a picked file is: a copy, a locked copy that waits for its passphrase, or why it is neither. */
export type ReadCopy =
  | { readonly kind: 'copy'; readonly events: readonly StoredEvent[] }
  | { readonly kind: 'locked'; readonly file: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: CopyRefusal };

const toReadCopy = (read: Result<readonly StoredEvent[], CopyRefusal>): ReadCopy =>
  read.ok ? { kind: 'copy', events: read.value } : { kind: 'refused', refusal: read.error };

/** Reads a picked file; never rejects. */
export async function readCopy(file: Blob): Promise<ReadCopy> {
  if (file.size > mostBackupLength) return { kind: 'refused', refusal: { code: 'too-large' } };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isLocked(bytes)) return { kind: 'locked', file: bytes };
    return toReadCopy(parseBackup(new TextDecoder().decode(bytes)));
  } catch {
    return { kind: 'refused', refusal: { code: 'unreadable' } };
  }
}

/** Opens a locked copy; never rejects. */
export async function openCopy(file: Uint8Array, passphrase: string): Promise<ReadCopy> {
  const text = await unlockText(file, passphrase);
  return toReadCopy(text.ok ? parseBackup(text.value) : err(text.error));
}
