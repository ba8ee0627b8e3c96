import { expect, test } from 'vitest';
import { keyToTable } from './table-keys.ts';

const press = (key: string, change = {}) =>
  keyToTable({ key, modified: false, onControl: false, onField: false, ...change });

test('Escape stops everywhere, also in a field', () => {
  expect(press('Escape')).toEqual({ kind: 'stop' });
  expect(press('Escape', { onControl: true, onField: true })).toEqual({ kind: 'stop' });
});

test('Space starts and pauses, unless a control has it', () => {
  expect(press(' ')).toEqual({ kind: 'toggle' });
  expect(press(' ', { onControl: true })).toBeNull();
});

test('the right arrow eases off, digits answer, p tells a pinch', () => {
  expect(press('ArrowRight')).toEqual({ kind: 'ease-off' });
  expect(press('4')).toEqual({ kind: 'number', value: 4 });
  expect(press('p')).toEqual({ kind: 'pinch' });
});

test('a field and the browser keep their keys', () => {
  for (const key of ['4', 'p', 'ArrowLeft', ' ']) expect(press(key, { onField: true })).toBeNull();
  expect(press('p', { modified: true })).toBeNull();
  expect(press('x')).toBeNull();
});
