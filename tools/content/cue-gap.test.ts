import { expect, it } from 'vitest';
import { cueGap } from './cue-gap.ts';
import { messagesFor, toyVariation } from './testing/toy-library.ts';

const withTempo = (outSeconds: number) => ({
  dose: { ...toyVariation.dose, tempo: { outSeconds, backSeconds: 3 } },
});

it('refuses words that outlast their gap', () => {
  expect(messagesFor(cueGap, withTempo(1.3))).toEqual([]);
  expect(messagesFor(cueGap, withTempo(1.2))).toEqual([
    'the start words take 1.3 s but have 1.2 s: "Reach up."',
  ]);
});

it('counts all that is said at one moment', () => {
  const hold = { moment: 'hold', breath: 'slow', text: 'Long back, soft face, slow and easy.' } as const;
  expect(messagesFor(cueGap, { cues: [hold, hold] })).toEqual([]);
  expect(messagesFor(cueGap, { cues: [hold, hold, hold] })).toHaveLength(1);
});

it('leaves the get-ready words the whole of their countdown', () => {
  const ready = { moment: 'get-ready', breath: 'free', text: 'Sit a little bit taller now.' } as const;
  expect(messagesFor(cueGap, { cues: [ready] })).toEqual([]);
  expect(messagesFor(cueGap, { cues: [ready, ready] })).toHaveLength(1);
});
