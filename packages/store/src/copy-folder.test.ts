import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keepCopyFolder, readCopyFolder } from './copy-folder.ts';

const folder = { handle: { kind: 'directory' }, file: 'ilium-ab12.json' };

it('is there again on the next opening, and gone once it is forgotten', async () => {
  expect(await readCopyFolder('one')).toBeNull();
  await keepCopyFolder(folder, 'one');
  expect(await readCopyFolder('one')).toEqual(folder);
  await keepCopyFolder(null, 'one');
  expect(await readCopyFolder('one')).toBeNull();
});

it('is replaced by the one chosen last', async () => {
  await keepCopyFolder(folder, 'two');
  await keepCopyFolder({ ...folder, file: 'ilium-cd34.json' }, 'two');
  expect((await readCopyFolder('two'))?.file).toBe('ilium-cd34.json');
});
