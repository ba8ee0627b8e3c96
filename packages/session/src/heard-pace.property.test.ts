import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeardPace, type HeardPhrase, heardTime, learnPace, phraseLength } from './heard-pace.ts';

const anyPace = fc.record({
  startMs: fc.integer({ min: 250, max: 1_200 }),
  letterMs: fc.integer({ min: 45, max: 160 }),
});
/** Lengths of phrases as sessions say them: short words and whole sentences. */
const anyLengths = (minLength: number) =>
  fc.uniqueArray(fc.integer({ min: 3, max: 60 }), { minLength, maxLength: 40 });

const at = ({ startMs, letterMs }: HeardPace, length: number) => startMs + letterMs * length;
/** From being asked to the voice's word that it has ended, 200 ms after its last sound. */
const saidBy = (pace: HeardPace, lengths: readonly number[]): readonly HeardPhrase[] =>
  lengths.map((length) => ({ length, tookMs: at(pace, length) + 200 }));

describe('the pace of a voice', () => {
  it('is not known from a few phrases, nor from a voice that tells its end at once', () => {
    fc.assert(
      fc.property(anyPace, anyLengths(5), (pace, lengths) => {
        expect(learnPace(saidBy(pace, lengths).slice(0, 4))).toBeNull();
        expect(learnPace(lengths.map((length) => ({ length, tookMs: 20 })))).toBeNull();
      }),
    );
  });

  it('is learned exactly from a voice that keeps it', () => {
    fc.assert(
      fc.property(anyPace, anyLengths(12), (pace, lengths) => {
        const learned = learnPace(saidBy(pace, lengths));
        for (const length of [3, 30, 60])
          expect(learned && at(learned, length)).toBeCloseTo(at(pace, length), 0);
      }),
    );
  });

  it('is that of a slow voice after five phrases already, but never quicker than our estimate before twelve', () => {
    fc.assert(
      fc.property(anyPace, fc.integer({ min: 3, max: 50 }), (pace, length) => {
        const learned = learnPace(saidBy(pace, [5, 10, 20, 30, 40]));
        expect(learned && at(learned, 30)).toBeGreaterThanOrEqual(at(pace, 30) - 1);
        expect(learned && at(learned, length)).toBeGreaterThanOrEqual(400 + 75 * length);
      }),
    );
  });

  it('leaves nine of ten phrases below it, however a voice wavers', () => {
    const wavering = fc.array(
      fc.record({
        length: fc.integer({ min: 3, max: 60 }),
        share: fc.double({ min: 0.7, max: 1.4, noNaN: true }),
      }),
      { minLength: 20, maxLength: 60 },
    );
    fc.assert(
      fc.property(anyPace, wavering, (pace, said) => {
        const phrases = said.map(({ length, share }) => ({ length, tookMs: at(pace, length) * share + 200 }));
        const learned = learnPace(phrases);
        const above = phrases.filter(({ length, tookMs }) => learned && tookMs > at(learned, length) + 201);
        expect(above.length).toBeLessThanOrEqual(Math.ceil(phrases.length / 10));
      }),
    );
  });

  it('changes little when the machine stumbles over one phrase in fifty', () => {
    const lengths = fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 50, maxLength: 60 });
    fc.assert(
      fc.property(anyPace, lengths, fc.nat({ max: 49 }), (pace, all, n) => {
        const phrases = saidBy(pace, [3, 60, ...all]).map((phrase, i) =>
          i === n ? { ...phrase, tookMs: phrase.tookMs * 2 } : phrase,
        );
        const learned = learnPace(phrases);
        expect(Math.abs(learned ? at(learned, 20) - at(pace, 20) : Infinity)).toBeLessThan(500);
      }),
    );
  });
});

describe('the length of a phrase', () => {
  it('counts letters, digits as words and pauses inside it, not the stop at its end', () => {
    expect(phraseLength('Rest.')).toBe(4);
    expect(phraseLength('Next: left again, 2 of 3.')).toBe(4 + 4 + 5 + 2 + 2 * 4 + 2 * 6);
    expect(phraseLength(' – ')).toBe(0);
  });

  it('takes no time where nothing is said', () => {
    expect(heardTime('', { startMs: 500, letterMs: 70 })).toBe(0);
  });
});
