import { openDB } from 'idb';

const NAME = 'folder';

/** A folder that the person chose for copies, as the browser hands it out, and the copy's name in it. */
export interface CopyFolder<Handle> {
  readonly handle: Handle;
  readonly file: string;
}

const openBox = (name: string) =>
  openDB<{ readonly folder: { readonly key: string; readonly value: CopyFolder<unknown> } }>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore(NAME);
    },
  });

/** The folder that was chosen; `null` where none was, or nothing can be kept. */
export async function readCopyFolder<Handle>(name = 'ilium-folder'): Promise<CopyFolder<Handle> | null> {
  const box = await openBox(name).catch(() => null);
  const folder = await box?.get(NAME, 'copies').catch(() => undefined);
  box?.close();
  return (folder as CopyFolder<Handle> | undefined) ?? null;
}

/** Keeps the folder, or forgets it (`null`); what is in it stays. Rejects where nothing can be kept. */
export async function keepCopyFolder<Handle>(
  folder: CopyFolder<Handle> | null,
  name = 'ilium-folder',
): Promise<void> {
  const box = await openBox(name);
  try {
    if (folder) await box.put(NAME, folder, 'copies');
    else await box.clear(NAME);
  } finally {
    box.close();
  }
}
