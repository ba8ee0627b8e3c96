import { piecesToBackup } from '@ilium/record';
import { today } from '../../state/clock.ts';
import { lockText } from '../../state/locked-copy.ts';
import { append, openRecord } from '../../state/record.ts';
import { type HandedOver, handOver } from './hand-over.ts';

/** Hands the whole record over as a file, every event as it was written; locked where there is a passphrase. */
export async function saveCopy(passphrase = ''): Promise<HandedOver> {
  const store = await openRecord();
  const pieces: string[] = [];
  for await (const piece of piecesToBackup(store.readPieces())) pieces.push(piece);
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
