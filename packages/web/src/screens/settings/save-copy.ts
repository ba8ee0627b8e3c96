import { toRecordFile } from '@ilium/record';
import { today } from '../../state/clock.ts';
import { openRecord } from '../../state/record.ts';

/** Hands the whole record over as a file: every event as it was written. */
export async function saveCopy(): Promise<void> {
  const { events } = await openRecord();
  const copy = JSON.stringify(toRecordFile(events), null, 2);
  const address = URL.createObjectURL(new Blob([copy], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `ilium-${today.value}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
