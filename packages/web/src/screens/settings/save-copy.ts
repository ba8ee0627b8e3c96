import { piecesToBackup } from '@ilium/record';
import { today } from '../../state/clock.ts';
import { lockText } from '../../state/locked-copy.ts';
import { append, openRecord, record } from '../../state/record.ts';
import { type HandedOver, handOver } from './hand-over.ts';

async function readCopy(): Promise<readonly string[]> {
  const store = await openRecord();
  const pieces: string[] = [];
  for await (const piece of piecesToBackup(store.readPieces())) pieces.push(piece);
  return pieces;
}

/** Gives the text of a copy, in pieces. */
export type CopyText = () => Promise<readonly string[]>;

/** Begins to read a copy before it is asked for; what came meanwhile is in it. */
export function readAhead(): CopyText {
  const from = record.peek();
  const reading = readCopy().catch(() => null);
  return async () => {
    const pieces = await reading;
    return pieces !== null && record.peek() === from ? pieces : readCopy();
  };
}

/** Hands the whole record over as a file, every event as it was written; locked where there is a passphrase. */
export async function saveCopy(passphrase = '', copy: CopyText = readCopy): Promise<HandedOver> {
  const pieces = [...(await copy())];
  const name = `ilium-${today.value}.json`;
  const locked = passphrase !== '';
  const file = locked
    ? new File([(await lockText(pieces.join(''), passphrase)) as Uint8Array<ArrayBuffer>], `${name}.age`, {
        type: 'application/octet-stream',
      })
    : new File(pieces, name, { type: 'application/json' });
  const how = await handOver(file);
  if (how !== 'kept') await append({ type: 'copy-saved', payload: { locked } });
  return how;
}
