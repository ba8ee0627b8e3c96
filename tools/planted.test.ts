import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findWrongImports } from './floors/check.ts';
import { readFloors, roomNames } from './floors/floors.ts';
import { findNamedMovements } from './movement-ids.ts';

const repository = process.cwd();
const trees: string[] = [];

/** A small house with an empty front door in every room, and the planted files. */
function plant(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'ilium-planted-'));
  trees.push(root);
  for (const file of ['floors.json', 'biome.json', '.gitignore', 'tools/lint'])
    cpSync(join(repository, file), join(root, file), { recursive: true });
  mkdirSync(join(root, 'node_modules/@ilium'), { recursive: true });
  symlinkSync(join(repository, 'node_modules/@biomejs'), join(root, 'node_modules/@biomejs'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const room of roomNames(readFloors())) {
    write(
      `packages/${room}/package.json`,
      JSON.stringify({ name: `@ilium/${room}`, exports: { '.': './src/index.ts' } }),
    );
    write(`packages/${room}/src/index.ts`, 'export type Thing = number;\n');
    symlinkSync(join(root, 'packages', room), join(root, 'node_modules/@ilium', room));
  }
  write('packages/library/movements/toy-stretch/movement.ts', "export const toyStretch = 'toy-stretch';\n");
  for (const [file, text] of Object.entries(files)) write(file, text);
  return root;
}

const lint = (root: string) =>
  spawnSync(join(repository, 'node_modules/.bin/biome'), ['lint', '.'], { cwd: root, encoding: 'utf8' });

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true });
});

describe('the floors check', () => {
  it('is content with imports that go down', async () => {
    const root = plant({ 'packages/planner/src/x.ts': "export type { Thing } from '@ilium/safety';\n" });
    expect(await findWrongImports(root)).toEqual([]);
  });

  it.each([
    ['an upward type import', 'safety', 'planner'],
    ['a face that imports a face', 'figure', 'voice'],
    ['a sideways import on a floor that has none', 'planner', 'session'],
    ['a vocabulary room that imports a later one', 'movement', 'record'],
  ])('fails on %s', async (_, from, to) => {
    const file = `packages/${from}/src/x.ts`;
    const root = plant({
      [file]: `import type { Thing } from '@ilium/${to}';\nexport const thing: Thing = 1;\n`,
    });
    expect(await findWrongImports(root)).toEqual([`${file} → packages/${to}/src/index.ts: floor-of-${from}`]);
  });

  it('fails on a way into a room that is not its front door', async () => {
    const root = plant({
      'packages/units/src/inside.ts': 'export const inside = 1;\n',
      'packages/planner/src/x.ts': "export { inside } from '../../units/src/inside.ts';\n",
    });
    expect(await findWrongImports(root)).toEqual([
      'packages/planner/src/x.ts → packages/units/src/inside.ts: front-door',
    ]);
  });

  it('fails on a room that the table does not know', async () => {
    const root = plant({ 'packages/attic/src/index.ts': 'export const attic = 1;\n' });
    expect(await findWrongImports(root)).toContain('packages/attic: not in floors.json');
  });
});

describe('the movement-id check', () => {
  it('fails on a movement named outside the library, and only there', () => {
    const root = plant({
      'packages/planner/src/x.ts': "export const first = 'toy-stretch/lean';\n",
      'packages/planner/src/y.ts': "export const words = 'a toy-stretch is not a name here';\n",
    });
    expect(findNamedMovements(root)).toEqual([
      { file: 'packages/planner/src/x.ts', line: 1, id: 'toy-stretch' },
    ]);
  });
});

describe('the lint', () => {
  it('is content with a quiet house', () => {
    const { status, stdout, stderr } = lint(plant({}));
    expect(`${stdout}${stderr}`).not.toContain('error');
    expect(status).toBe(0);
  });

  it.each([
    ['the time', 'export const now = Date.now();\n', 'Floors 0-3 take the time as an argument'],
    ['chance', 'export const dice = Math.random();\n', 'Floors 0-3 take chance as an argument'],
    ['a timer', 'setTimeout(() => undefined, 1);\n', 'Floors 0-3 have no timers'],
    ['the browser', 'export const title = document.title;\n', 'Floors 0-3 have no browser'],
  ])('fails where a lower floor reaches for %s', (_, text, message) => {
    const root = plant({ 'packages/planner/src/x.ts': text });
    const { status, stdout, stderr } = lint(root);
    expect(`${stdout}${stderr}`).toContain(message);
    expect(status).not.toBe(0);
  });

  it('lets an app read the clock', () => {
    expect(lint(plant({ 'packages/web/src/x.ts': 'export const now = Date.now();\n' })).status).toBe(0);
  });
});
