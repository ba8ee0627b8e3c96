import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordToBundle, recordToCsv } from '@ilium/exports';
import { library } from '@ilium/library';
import { indexLibrary, type LibraryIndex } from '@ilium/movement';
import { foldRecord, type RecordState, type StoredEvent } from '@ilium/record';
import type { Instant } from '@ilium/units';
import { english, indexToTitles } from '@ilium/words';
import { Refusal } from '../refusal.ts';
import { mergeRecords } from './merge-records.ts';
import { readRecord } from './read-record.ts';

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a record can leave as. */
export const exportForms = ['csv', 'fhir', 'json'] as const;
export type ExportForm = (typeof exportForms)[number];

/** A record from a file, folded, with the id of its first event, which tells persons apart. */
export interface LoadedRecord {
  readonly record: RecordState;
  readonly seed: string;
}

/** Reads a whole record. Player positions but the last of each session are not kept: the fold would drop them anyway. */
export function loadRecord(file: string): LoadedRecord {
  const events: StoredEvent[] = [];
  const positionBySession = new Map<unknown, StoredEvent>();
  for (const { stored } of readRecord(file)) {
    if (stored.type !== 'player-moved') events.push(stored);
    else {
      const { session } = stored.payload as { readonly session: unknown };
      const known = positionBySession.get(session);
      if (!known || known.id < stored.id) positionBySession.set(session, stored);
    }
  }
  const record = foldRecord([...events, ...positionBySession.values()]);
  return { record, seed: events[0]?.id ?? 'nobody' };
}

/** Writes a record in another form into a folder and returns the files. Throws a {@link Refusal}. */
export function exportRecord(
  file: string,
  form: ExportForm,
  folder: string,
  { now, offsetMinutes }: { readonly now: Instant; readonly offsetMinutes: number },
): readonly string[] {
  const index: LibraryIndex = indexLibrary(library);
  const titleOf = indexToTitles(index, english);
  const toPath = (name: string): string => {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new Refusal(`--out: cannot make ${folder} (${causeOf(error)})`);
    }
    return join(folder, name);
  };
  if (form === 'json') {
    const path = toPath('record.json');
    mergeRecords([file], path);
    return [path];
  }
  const { record, seed } = loadRecord(file);
  const made = { at: now, offsetMinutes };
  const files =
    form === 'csv'
      ? recordToCsv(record, titleOf)
      : [
          {
            name: 'record.fhir.json',
            text: `${JSON.stringify(recordToBundle(record, { index, titleOf, made, seed }))}\n`,
          },
        ];
  return files.map(({ name, text }) => {
    const path = toPath(name);
    try {
      writeFileSync(path, text);
    } catch (error) {
      throw new Refusal(`--out: cannot write ${path} (${causeOf(error)})`);
    }
    return path;
  });
}
