import type { TimelineCue } from '@ilium/movement';
import { expect, test } from 'vitest';
import { cueToSound, isReadOut, patienceOf } from './cue-sound.ts';

const bell: TimelineCue = { atMs: 0, bell: 'start', text: '', weight: 'name', breath: 'free' };
const words: TimelineCue = { atMs: 0, bell: null, text: 'Breathe out.', weight: 'full', breath: 'out' };
const name: TimelineCue = { ...words, text: 'Next: rest.', weight: 'name' };

test('a full voice says everything, rings and vibrates', () => {
  const settings = { voice: 'full', vibrate: true, quietBells: [] } as const;
  expect(cueToSound(words, 0, settings).text).toBe('Breathe out.');
  expect(cueToSound(bell, 0, settings)).toEqual({ bell: 'start', vibrate: 'start', text: '' });
});

test('names only leaves the guiding words to the captions', () => {
  const settings = { voice: 'names', vibrate: true, quietBells: [] } as const;
  expect(cueToSound(words, 0, settings).text).toBe('');
  expect(cueToSound(name, 0, settings).text).toBe('Next: rest.');
});

test('bells only says nothing', () => {
  expect(cueToSound(name, 0, { voice: 'bells', vibrate: false, quietBells: [] })).toEqual({
    bell: null,
    vibrate: null,
    text: '',
  });
});

test('silence still vibrates where that is wanted', () => {
  expect(cueToSound(bell, 0, { voice: 'silent', vibrate: true, quietBells: [] })).toEqual({
    bell: null,
    vibrate: 'start',
    text: '',
  });
});

test('what is late is only shown', () => {
  const settings = { voice: 'full', vibrate: true, quietBells: [] } as const;
  expect(cueToSound(bell, 3000, settings)).toEqual({ bell: null, vibrate: null, text: '' });
  expect(cueToSound(words, 3000, settings).text).toBe('');
});

test('a bell that was switched off is neither heard nor felt, and the others are', () => {
  const settings = { voice: 'full', vibrate: true, quietBells: ['start'] } as const;
  const quieted = { ...settings, quietBells: [...settings.quietBells] };
  expect(cueToSound(bell, 0, quieted)).toEqual({ bell: null, vibrate: null, text: '' });
  expect(cueToSound({ ...bell, bell: 'end' }, 0, quieted)).toMatchObject({ bell: 'end', vibrate: 'end' });
});

test('a screen reader says names where the app says nothing, and neither counts nor guides', () => {
  expect(isReadOut(name, false)).toBe(true);
  expect(isReadOut(name, true)).toBe(false);
  expect(isReadOut(words, false)).toBe(false);
  expect(isReadOut({ ...name, text: 'Three' }, false)).toBe(false);
});

test('words wait a little for those before them, the less the later they are; a count never does', () => {
  expect(patienceOf('Rest.', 0)).toBe(600);
  expect(patienceOf('Rest.', 250)).toBe(350);
  expect(patienceOf('Rest.', 900)).toBe(0);
  expect(patienceOf('Three', 0)).toBe(0);
});
