import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pending } from './pending.ts';

const folder = 'tests/invariants';
const ids = Array.from({ length: 30 }, (_, n) => `I${String(n + 1).padStart(2, '0')}`);

const properties = readdirSync(folder)
  .filter((file) => file.endsWith('.property.test.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
/** What only a browser can show: a screen without the network, a frame. */
const browser = readFileSync('tests/e2e/invariants.spec.ts', 'utf8');

/** Ids that stand at the beginning of a test's name, with and without a planted violation. */
const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/['`](I\d\d) [a-z]/g)].map((match) => match[1] ?? '');

const named = new Set([...properties, browser].flatMap(idsIn));
const inBrowserOnly = idsIn(browser).filter((id) => !properties.some((text) => idsIn(text).includes(id)));

/** Ids of properties that run over all the cases; the rest run over a part of them, because they are slow. */
const whole = new Set(
  properties
    .flatMap((text) => text.split(/(?=testInvariant(?:Over)?<|testInvariant\(|holds\()/))
    .filter((one) => !/cases \/|runs,/.test(one))
    .flatMap(idsIn),
);

/** A case of these is a whole course of sessions, each planned from what came before: a tenth as many are as much. */
const wholeCourses: readonly string[] = ['I10'];

const pendingWhole = pending.filter(({ part }) => part === null).map(({ id }) => id);

describe('the thirty invariants', () => {
  it.each(ids)('%s has a test, or is said openly to be pending', (id) => {
    expect(named.has(id) !== pendingWhole.some((one) => one === id)).toBe(true);
  });

  it.each(ids.filter((id) => named.has(id) && ![...inBrowserOnly, ...wholeCourses].includes(id)))(
    '%s has a property over all the cases',
    (id) => {
      expect([...whole]).toContain(id);
    },
  );

  it('has pending parts only of invariants that exist', () => {
    for (const { id, because } of pending) {
      expect(ids).toContain(id);
      expect(because).toMatch(/\.$/);
    }
  });
});
