import { expect, test } from 'vitest';
import { type Given, missingToText } from './session-missing.ts';

const all: Given = { keeps: true, speaks: true, wantsSpeech: true, staysAwake: true };

test('nothing is said when nothing is missing', () => {
  expect(missingToText(all)).toBeNull();
});

test('a missing voice is no loss to someone who wants silence', () => {
  expect(missingToText({ ...all, speaks: false, wantsSpeech: false })).toBeNull();
  expect(missingToText({ ...all, speaks: false })).toMatch(/No voice/);
});

test('everything that is missing fits one line', () => {
  const text = missingToText({ keeps: false, speaks: false, wantsSpeech: true, staysAwake: false });
  expect(text).toMatch(/voice.*dark.*kept/);
  expect(text?.split(' ').length).toBeLessThanOrEqual(26);
});
