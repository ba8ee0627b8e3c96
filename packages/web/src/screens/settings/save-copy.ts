import { today } from '../../state/clock.ts';
import { openRecord } from '../../state/record.ts';
import { saveFile } from '../../state/save-file.ts';

/** Hands the whole record over as a file: every event as it was written. */
export async function saveCopy(): Promise<void> {
  const { events } = await openRecord();
  const copy = JSON.stringify({ format: 'ilium-record', version: 1, events }, null, 2);
  saveFile(`ilium-${today.value}.json`, copy, 'application/json');
}
