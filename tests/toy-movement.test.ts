import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Motions, solveMotion } from '@ilium/body';
import { drawFigure, keyframeScene } from '@ilium/figure';
import { indexLibrary, type Library, parseLibrary } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import { assessIntake } from '@ilium/safety';
import { planToTimeline } from '@ilium/session';
import { english } from '@ilium/words';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleIntake } from '../packages/web/src/testing/example-intake.ts';
import { lintContent } from '../tools/content/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = join(root, 'test-results', `toy-library-${process.pid}`);
const toy = join(copy, 'movements/toy-fold');

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Another movement's files under new names: what an author would write by hand. */
function writeToy(): void {
  const rename = (text: string) =>
    text
      .replaceAll('butterfly', 'toyFold')
      .replaceAll("id: 'toyFold'", "id: 'toy-fold'")
      .replaceAll("'toyFold/", "'toy-fold/")
      .replaceAll('M14', 'M99')
      .replaceAll('Butterfly', 'Toy fold');
  cpSync(join(copy, 'movements/butterfly'), toy, { recursive: true });
  for (const file of readdirSync(toy)) {
    const path = join(toy, file);
    writeFileSync(path, rename(readFileSync(path, 'utf8')));
  }
  const list = join(copy, 'movements/index.ts');
  writeFileSync(list, `${readFileSync(list, 'utf8')}export { toyFold } from './toy-fold/movement.ts';\n`);
}

describe('a new movement', () => {
  const original = join(root, 'packages/library');
  let library: Library;
  beforeAll(async () => {
    cpSync(original, copy, { recursive: true });
    writeToy();
    ({ library } = await import(pathToFileURL(join(copy, 'src/library.ts')).href));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('is one new folder and one new line', () => {
    const before = listFiles(original);
    const added = listFiles(copy).filter((file) => !before.includes(file));
    expect(added.every((file) => file.startsWith('movements/toy-fold/'))).toBe(true);
    const changed = before.filter(
      (file) => readFileSync(join(original, file), 'utf8') !== readFileSync(join(copy, file), 'utf8'),
    );
    expect(changed).toEqual(['movements/index.ts']);
    const lines = (folder: string) =>
      readFileSync(join(folder, 'movements/index.ts'), 'utf8').split('\n').length;
    expect(lines(copy) - lines(original)).toBe(1);
  });

  test('is in the library, by the rules of its content and its schema', () => {
    expect(library.movements.some(({ id }) => id === 'toy-fold')).toBe(true);
    expect(parseLibrary(JSON.parse(JSON.stringify(library))).ok).toBe(true);
    expect(lintContent(library).filter((line) => line.startsWith('toy-fold'))).toEqual([]);
  });

  test('is planned, timed and said', () => {
    const movements = library.movements.filter(({ id }) => id === 'toy-fold');
    const index = indexLibrary({ ...library, movements, programmes: [] });
    const assessment = assessIntake(exampleIntake, { now: 0, offsetMinutes: 0 });
    const request = { ...intakeToRequest(exampleIntake), places: ['floor'] as const, minutes: 10 };
    const plan = planSession({ index, assessment, request, history: emptyHistory });
    if (plan.kind !== 'session') throw new Error('the toy is not planned');
    const timeline = planToTimeline(plan, index, { words: english });
    expect(timeline.segments.some(({ variation }) => variation?.startsWith('toy-fold/'))).toBe(true);
    expect(timeline.cues.some(({ text }) => text.includes('Toy fold'))).toBe(true);
  });

  test('is solved and drawn from its own words', async () => {
    const { poses }: { poses: Motions } = await import(pathToFileURL(join(toy, 'poses.ts')).href);
    for (const motion of Object.values(poses)) {
      const report = solveMotion(motion);
      if (!report.ok) throw new Error('the toy cannot be posed');
      const [keyframe] = motion.keyframes;
      const vector = report.value.solved.keyframes[0]?.vector;
      if (!vector) throw new Error('the toy has no keyframe');
      expect(drawFigure(keyframeScene(motion, keyframe, vector), motion.view)).toMatch(/^<svg /);
    }
  });
});
