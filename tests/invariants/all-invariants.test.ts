import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pending } from './pending.ts';

const folder = 'tests/invariants';
const ids = Array.from({ length: 30 }, (_, n) => `I${String(n + 1).padStart(2, '0')}`);

/** Ids that stand at the beginning of a test's name, with and without a planted violation. */
const named = new Set(
  readdirSync(folder)
    .filter((file) => file.endsWith('.property.test.ts'))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/'(I\d\d) [a-z]/g)])
    .map((match) => match[1] ?? ''),
);

const pendingWhole = pending.filter(({ part }) => part === null).map(({ id }) => id);

describe('the thirty invariants', () => {
  it.each(ids)('%s has a test, or is said openly to be pending', (id) => {
    expect(named.has(id) !== pendingWhole.some((one) => one === id)).toBe(true);
  });

  it('has pending parts only of invariants that exist', () => {
    for (const { id, because } of pending) {
      expect(ids).toContain(id);
      expect(because).toMatch(/\.$/);
    }
  });
});
