import { eventsOfWeeks, type Import, spoilt, TRIES, tryMutated } from '@ilium/exports/testing';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { eventsToBackup, foldRecord, mergeEvents, type StoredEvent } from '@ilium/record';
import { english } from '@ilium/words';
import { expect, it } from 'vitest';
import { lockText } from '../../state/locked-copy.ts';
import { openCopy, type ReadCopy, readCopy } from './read-copy.ts';

const index = indexLibrary(library);
const here = eventsOfWeeks(index, 0);
const text = eventsToBackup(here);
const bytesOf = (one: string) => new TextEncoder().encode(one);

/** What is read is whole: it folds, alone and into what is here, and nothing of what is here is lost. */
function expectWhole(events: readonly StoredEvent[]): void {
  const merged = mergeEvents(here, events);
  const idsOf = (some: readonly StoredEvent[]) => some.map(({ id }) => id).toSorted();
  expect(idsOf(merged)).toEqual(idsOf(mergeEvents(events, here)));
  expect(foldRecord(merged).latest).toBeGreaterThan(0);
  for (const { id } of here) expect(merged.some((event) => event.id === id)).toBe(true);
}

function toRefused(read: ReadCopy) {
  if (read.kind === 'refused')
    return { code: read.refusal.code, sentence: english.copyRefusedToText(read.refusal) };
  if (read.kind === 'copy') expectWhole(read.events);
  return null;
}

const takePlain: Import['take'] = async (file) => toRefused(await readCopy(new Blob([Buffer.from(file)])));

it(
  'a plain copy that was tampered with is refused in one sentence or comes in whole',
  async () => {
    const timesByCode = await tryMutated({
      name: 'Back-up, plain',
      files: spoilt(bytesOf(text), bytesOf(JSON.stringify(JSON.parse(text), null, 2))),
      usual: 1000,
      take: takePlain,
    });
    expect([...timesByCode.keys()]).toEqual(expect.arrayContaining(['cut-off', 'damaged', 'repeated-key']));
  },
  TRIES,
);

it(
  'a locked copy that was tampered with is refused in one sentence, with the right passphrase too',
  async () => {
    const locked = await lockText(text, 'blue boat', 1);
    await tryMutated({
      name: 'Back-up, locked',
      files: spoilt(locked),
      usual: 500,
      take: async (file) => {
        const read = await readCopy(new Blob([Buffer.from(file)]));
        return toRefused(read.kind === 'locked' ? await openCopy(read.file, 'blue boat') : read);
      },
    });
  },
  TRIES,
);

it.each([
  ['a spreadsheet', 'day,pain\n2026-01-01,3\n', 'not-a-copy'],
  ['a prototype', text.replace('"payload":{', '"payload":{"__proto__":{},'), 'forbidden-key'],
  ['one thing twice', text.replace('"device":', '"device":"mine","device":'), 'repeated-key'],
  ['nests', `${'['.repeat(50)}${']'.repeat(50)}`, 'too-deep'],
])('a file that is or holds %s is refused', async (_, file, code) => {
  expect(toRefused(await readCopy(new Blob([file])))?.code).toBe(code);
});

it('a locked file that asks for a gigabyte is not opened', async () => {
  const locked = new TextDecoder('latin1').decode(await lockText('{}', 'blue boat', 10));
  const greedy = Buffer.from(locked.replace(/^(-> scrypt \S+) 10$/m, '$1 20'), 'latin1');
  const before = performance.now();
  expect(await openCopy(greedy, 'blue boat')).toMatchObject({ refusal: { code: 'wrong-passphrase' } });
  expect(performance.now() - before).toBeLessThan(2000);
});
