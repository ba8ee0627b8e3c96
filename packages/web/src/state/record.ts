import { emptyRecord, type RecordState, type Settings } from '@ilium/record';
import { type Draft, openStore, type Store, type StoreProblem } from '@ilium/store';
import { computed, signal } from '@preact/signals';
import { clock, random } from './clock.ts';

/** Everything the app knows about the person; empty until `recordReady`. */
export const record = signal<RecordState>(emptyRecord);
/** Whether the record has been read. */
export const recordReady = signal(false);
/** What is wrong with keeping; `null` when all is well. */
export const storeProblem = signal<StoreProblem>(null);

/** The person's settings. */
export const settings = computed(() => record.value.settings);
/** The newest answers to the check; `null` before the first. */
export const intake = computed(() => record.value.intake?.intake ?? null);

/** Milliseconds after which the first screen no longer needs the processor. */
const SNAPSHOT_AFTER = 5000;
/** Milliseconds after which what could not be kept is tried again. */
const AGAIN_AFTER = 10_000;

let opening: Promise<Store> | null = null;
let trying: ReturnType<typeof setTimeout> | undefined;

/** The open record. Opened once; every tab's changes arrive in `record`. */
export function openRecord(): Promise<Store> {
  opening ??= openStore({ clock, random, foldVersion: __FOLD_VERSION__ }).then((store) => {
    const follow = () => {
      record.value = store.state;
      storeProblem.value = store.problem;
      clearTimeout(trying);
      if (store.problem === 'write-failed') trying = setTimeout(store.append, AGAIN_AFTER);
    };
    follow();
    store.subscribe(follow);
    recordReady.value = true;
    setTimeout(store.keepSnapshot, SNAPSHOT_AFTER);
    return store;
  });
  return opening;
}

/** Keeps events, in order; resolves when they are safe and counted in `record`. */
export async function append(...drafts: readonly Draft[]): Promise<void> {
  const store = await openRecord();
  await store.append(...drafts);
}

/** Changes some settings. */
export const changeSettings = (change: Partial<Settings>): Promise<void> =>
  append({ type: 'settings-changed', payload: { ...settings.peek(), ...change } });

/** Deletes the whole record and everything else that this address keeps on the device, for good. */
export async function deleteRecord(): Promise<void> {
  const store = await openRecord();
  await store.deleteAll();
  const { deleteKeys, keepCopyFolder } = await import('./device-keys.ts');
  await Promise.all([deleteKeys(), keepCopyFolder(null).catch(() => undefined)]);
  localStorage.clear();
  sessionStorage.clear();
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const caches = await globalThis.caches?.keys();
  await Promise.all([
    ...workers.map((worker) => worker.unregister()),
    ...(caches ?? []).map((name) => globalThis.caches.delete(name)),
  ]);
}
