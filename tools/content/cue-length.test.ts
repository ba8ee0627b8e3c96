import { expect, it } from 'vitest';
import { cueLength } from './cue-length.ts';
import { messagesFor, toyVariation } from './testing/toy-library.ts';

const withCue = (text: string) => ({
  cues: [...toyVariation.cues, { moment: 'rest', breath: 'free', text } as const],
});

it('allows eight words and refuses nine', () => {
  expect(messagesFor(cueLength, withCue('one two three four five six seven {other}'))).toEqual([]);
  expect(messagesFor(cueLength, withCue('one two three four five six seven eight {other}'))).toEqual([
    'the rest cue has 9 words, not 1 to 8: "one two three four five six seven eight {other}"',
  ]);
});

it('refuses a cue without words', () => {
  expect(messagesFor(cueLength, withCue(' … '))).toHaveLength(1);
});
