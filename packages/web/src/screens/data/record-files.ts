import { recordToBundle, recordToCsv } from '@ilium/exports';
import { english, indexToTitles, type TableName } from '@ilium/words';
import { clock, today } from '../../state/clock.ts';
import { loadLibrary } from '../../state/library.ts';
import { openRecord } from '../../state/record.ts';

const nameOf = (what: string): string => `ilium-${today.value}-${what}`;

/** One table of the record, for spreadsheet programs. */
export async function toTableFile(table: TableName): Promise<File> {
  const titleOf = indexToTitles(await loadLibrary(), english);
  const { state } = await openRecord();
  const found = recordToCsv(state, titleOf).find(({ name }) => name === `${table}.csv`);
  if (!found) throw new Error(`The record has no table ${table}.`);
  return new File([found.text], nameOf(found.name), { type: 'text/csv' });
}

/** The record as a FHIR R4 bundle. Made again, what it holds has the same ids. */
export async function toFhirFile(): Promise<File> {
  const index = await loadLibrary();
  const store = await openRecord();
  const [oldest] = await store.readEvents();
  const at = clock.now();
  const bundle = recordToBundle(store.state, {
    index,
    titleOf: indexToTitles(index, english),
    made: { at, offsetMinutes: clock.offsetMinutes(at) },
    seed: oldest?.id ?? 'nobody',
  });
  return new File([JSON.stringify(bundle)], nameOf('fhir.json'), { type: 'application/json' });
}
