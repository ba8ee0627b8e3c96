import { describe, expect, it } from 'vitest';
import { everyLeftOut, everySlip } from '../testing/check-sentences.ts';
import { toyNames } from '../testing/every-sentence.ts';
import { check } from './check.ts';

describe('answers that cannot all be right', () => {
  it.each(everySlip)('$code is one short question', (slip) => {
    const { question, choices } = check.slipToQuestion(slip);
    expect(question).toMatch(/\?$/);
    expect(question.split(' ').length).toBeLessThanOrEqual(20);
    expect([0, 2]).toContain(choices.length);
  });

  it('name who and when', () => {
    expect(check.slipToQuestion({ code: 'cleared-ahead', by: 'Dr Lindgren', day: '2026-11-22' })).toEqual({
      question: 'Dr Lindgren is noted for 22 November 2026, which has not come yet. Which day was it?',
      choices: [],
    });
  });
});

describe('what is left out of a plan from elsewhere', () => {
  it('is said with the condition that stands against it, and the side', () => {
    const [whole, left] = everyLeftOut.map((one) => check.leftOutToText(one, toyNames));
    expect(whole).toBe('Reach is left out because of your knee.');
    expect(left).toBe('Reach: the left side is left out because of your knee.');
  });

  it.each(everyLeftOut)('$because is a sentence', (leftOut) => {
    expect(check.leftOutToText(leftOut, toyNames)).toMatch(/^[A-Z].*\.$/);
  });
});
