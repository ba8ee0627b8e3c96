import { expect, test } from 'vitest';
import { keyToInput } from './player-keys.ts';

const press = (key: string, more: { modified?: boolean; onControl?: boolean } = {}) => ({
  key,
  modified: false,
  onControl: false,
  ...more,
});

test('space pauses while playing and goes on while paused', () => {
  expect(keyToInput(press(' '), 'playing')).toEqual({ kind: 'pause' });
  expect(keyToInput(press(' '), 'lead-in')).toEqual({ kind: 'pause' });
  expect(keyToInput(press(' '), 'paused')).toEqual({ kind: 'resume' });
  expect(keyToInput(press(' '), 'ready')).toEqual({ kind: 'start', painBefore: null });
});

test('space belongs to the button that has the focus', () => {
  expect(keyToInput(press(' ', { onControl: true }), 'playing')).toBeNull();
});

test('escape stops wherever the focus is and whatever is asked', () => {
  expect(keyToInput(press('Escape', { onControl: true }), 'playing')).toEqual({ kind: 'stop' });
  expect(keyToInput(press('Escape'), 'asking')).toEqual({ kind: 'stop' });
});

test('arrows go back and on, letters say how it is', () => {
  expect(keyToInput(press('ArrowLeft'), 'playing')).toEqual({ kind: 'back' });
  expect(keyToInput(press('ArrowRight'), 'paused')).toEqual({ kind: 'skip' });
  expect(keyToInput(press('h'), 'playing')).toEqual({ kind: 'hurts', answer: null });
  expect(keyToInput(press('e'), 'playing')).toEqual({ kind: 'helps' });
});

test('a digit answers how much it hurts, and only then', () => {
  expect(keyToInput(press('4'), 'asking')).toEqual({ kind: 'hurts', answer: { pain: 4, sign: null } });
  expect(keyToInput(press('4'), 'playing')).toBeNull();
});

test('keys with ctrl belong to the browser', () => {
  expect(keyToInput(press('e', { modified: true }), 'playing')).toBeNull();
});
