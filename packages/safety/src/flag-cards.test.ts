import { type RedFlagId, redFlagIds } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { flagCards, flagCardsFor, NONE_OF_THESE, UNSURE_HINT } from './flag-cards.ts';
import { redFlagOf } from './red-flags.ts';
import { quietIntake } from './testing/index.ts';

const wordCount = (text: string): number => text.split(/\s+/).length;

/** What of each flag a label must name, so that "None" is an honest no to it. Written by hand from B.3. */
const wordsByFlag: Readonly<Record<RedFlagId, readonly string[]>> = {
  RF01: ['bladder'],
  RF02: ['bowel'],
  RF03: ['numb between the legs'],
  RF04: ['sexual'],
  RF05: ['weak', 'numb'],
  RF06a: ['weak'],
  RF06b: ['weak'],
  RF07: ['unsteadiness', 'electric shocks', 'numb'],
  RF08: ['fall', 'crash'],
  RF09: ['jolt'],
  RF10: ['fall'],
  RF11: ['groin pain', 'running'],
  RF12a: ['fever'],
  RF12b: ['fever'],
  RF13: ['infection', 'weak immunity'],
  RF14: ['cancer, ever'],
  RF15: ['weight loss', 'sweats', 'lumps'],
  RF16: ['nothing eases'],
  RF17: ['tearing', 'belly'],
  RF18: ['chest pain', 'breathless', 'faint'],
  RF19: ['swollen'],
  RF20a: ['cold'],
  RF20b: ['cramping'],
  RF21: ['night pain', 'moving eases'],
  RF22: ['groin pain', 'resting'],
  RF23a: ['testicle'],
  RF23b: ['bloody urine'],
  RF24: ['bleeding', 'tightenings'],
  RF25: ['clunk', 'leak', 'redness'],
  RF26: ['pain', 'limp', 'fever'],
  RF27: ['rash'],
  RF28: ['nothing eases'],
  RF29: ['swollen joints', 'red eye', 'psoriasis'],
};

describe('the cards of the safety check', () => {
  it('reach every one of the 33 flags exactly once', () => {
    const reached = flagCards.flatMap(({ options }) => options.flatMap(({ flags }) => flags));
    expect(reached.toSorted()).toEqual([...redFlagIds].toSorted());
  });

  it('put a flag only on a card for the people it is asked of', () => {
    for (const { options, askedOf } of flagCards)
      for (const { flags } of options)
        for (const flag of flags) expect(redFlagOf(flag).askedOf).toBe(askedOf);
  });

  it('show three cards of at most 76 words in all to someone whom no special flag concerns', () => {
    const cards = flagCardsFor(quietIntake);
    const texts = [
      UNSURE_HINT,
      ...cards.flatMap(({ title, options }) => [title, NONE_OF_THESE, ...options.map(({ label }) => label)]),
    ];
    expect(cards).toHaveLength(3);
    expect(texts.map(wordCount).reduce((a, b) => a + b)).toBeLessThanOrEqual(76);
  });

  it.each(redFlagIds)('name %s in the label that answers it with no', (id) => {
    const option = flagCards.flatMap(({ options }) => options).find(({ flags }) => flags.includes(id));
    for (const word of wordsByFlag[id]) expect(option?.label.toLowerCase()).toContain(word);
  });

  it('have labels of at most six words and at most five options a card', () => {
    for (const { options } of flagCards) {
      expect(options.length).toBeLessThanOrEqual(5);
      for (const { label } of options) expect(wordCount(label)).toBeLessThanOrEqual(6);
    }
  });

  it('add the cards that a pregnancy, a replaced joint or an age under 18 calls for', () => {
    const cards = flagCardsFor({
      ...quietIntake,
      age: 'under-18',
      pregnancy: { trimester: 1 },
      conditions: [{ id: 'thr-late', side: 'left' }],
    });
    expect(cards.slice(3).map(({ id }) => id)).toEqual(['pregnancy', 'replaced-joint', 'under-18']);
  });
});
