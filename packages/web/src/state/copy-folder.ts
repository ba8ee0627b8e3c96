import { makeId, piecesToBackup } from '@ilium/record';
import type { CopyFolder } from '@ilium/store';
import { signal } from '@preact/signals';
import { clock, random, today } from './clock.ts';
import { copyAge } from './copy-age.ts';
import { keepCopyFolder, readCopyFolder } from './device-keys.ts';
import { append, openRecord, record } from './record.ts';

type Asked = { readonly mode: 'readwrite' };

/** A folder as browsers with the File System Access API hand it out. */
interface Folder extends FileSystemDirectoryHandle {
  readonly queryPermission: (asked: Asked) => Promise<PermissionState>;
  readonly requestPermission: (asked: Asked) => Promise<PermissionState>;
}

type Pick = (asked: Asked & { readonly id: string }) => Promise<Folder>;

const picker = (): Pick | undefined => (globalThis as { showDirectoryPicker?: Pick }).showDirectoryPicker;

/** Whether this browser can write into a folder by itself. */
export const canKeepFolder = (): boolean => picker() !== undefined;

/** The chosen folder's name, and whether the last copy came into it. */
export interface FolderState {
  readonly name: string;
  readonly how: 'written' | 'ask-again' | 'failed';
}

/** The folder that takes a fresh copy after each session; `null` where none was chosen. */
export const copyFolder = signal<FolderState | null>(null);

const asked: Asked = { mode: 'readwrite' };
let writing: Promise<void> = Promise.resolve();

/** Writes the whole record; the file that is there stays until the new one is whole. */
async function write({ handle, file }: CopyFolder<Folder>): Promise<void> {
  const store = await openRecord();
  const target = await (await handle.getFileHandle(file, { create: true })).createWritable();
  try {
    for await (const piece of piecesToBackup(store.readPieces())) await target.write(piece);
    await target.close();
  } catch (reason) {
    await target.abort().catch(() => undefined);
    throw reason;
  }
  if (copyAge(record.peek(), today.peek()) !== 0)
    await append({ type: 'copy-saved', payload: { locked: false } });
}

async function writeInto(folder: CopyFolder<Folder>): Promise<void> {
  const { name } = folder.handle;
  try {
    if ((await folder.handle.queryPermission(asked)) !== 'granted') {
      copyFolder.value = { name, how: 'ask-again' };
      return;
    }
    await write(folder);
    copyFolder.value = { name, how: 'written' };
  } catch {
    copyFolder.value = { name, how: 'failed' };
  }
}

const inTurn = (work: () => Promise<void>): Promise<void> => {
  writing = writing.then(work).catch(() => undefined);
  return writing;
};

const chosenFolder = async (): Promise<CopyFolder<Folder> | null> =>
  canKeepFolder() ? await readCopyFolder<Folder>() : null;

/** Writes a fresh copy where a folder was chosen; `copyFolder` says how it went. Never rejects. */
export const writeFolderCopy = (): Promise<void> =>
  inTurn(async () => {
    const folder = await chosenFolder();
    if (folder) await writeInto(folder);
  });

/** Looks which folder was chosen, and whether the browser still lets it be written. */
export const lookAtFolder = (): Promise<void> =>
  inTurn(async () => {
    const folder = await chosenFolder();
    if (!folder) {
      copyFolder.value = null;
      return;
    }
    if (copyFolder.peek()?.how === 'failed') return;
    const isGranted = (await folder.handle.queryPermission(asked)) === 'granted';
    copyFolder.value = { name: folder.handle.name, how: isGranted ? 'written' : 'ask-again' };
  });

/** Lets the person choose a folder, and writes the first copy; call it inside a tap. A change of mind changes nothing. */
export async function chooseFolder(): Promise<void> {
  const handle = await picker()?.({ ...asked, id: 'ilium' }).catch(() => null);
  if (!handle) return;
  const file = `ilium-${makeId(clock.now(), random).slice(-6)}.json`;
  await inTurn(async () => {
    const folder = { handle, file };
    await keepCopyFolder(folder).catch(() => undefined);
    await writeInto(folder);
  });
}

/** Asks the browser to let the folder be written again, and writes; call it inside a tap. */
export const allowFolder = (): Promise<void> =>
  inTurn(async () => {
    const folder = await chosenFolder();
    if (!folder) return;
    await folder.handle.requestPermission(asked);
    await writeInto(folder);
  });

/** Writes there no more; what was written stays in the folder. */
export const leaveFolder = (): Promise<void> =>
  inTurn(async () => {
    await keepCopyFolder(null);
    copyFolder.value = null;
  });
