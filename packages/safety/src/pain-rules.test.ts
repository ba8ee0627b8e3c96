import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePain, mayStartWithPain, type PainInput, type PainSign, painToBand } from './pain-rules.ts';
import { numRuns } from './testing/cases.ts';

const judge = (change: Partial<PainInput>) =>
  judgePain({ before: 2, now: 2, sign: null, isRetry: false, redsBefore: 0, profile: 'standard', ...change });
const codes = (change: Partial<PainInput>) => judge(change).actions.map(({ code }) => code);

describe('E4: bands', () => {
  it.each([
    [0, 0, 'green'],
    [0, 1, 'green'],
    [0, 2, 'amber'],
    [0, 3, 'red'],
    [1, 2, 'green'],
    [1, 3, 'amber'],
    [1, 4, 'red'],
    [2, 2, 'green'],
    [2, 4, 'amber'],
    [4, 4, 'amber'],
    [5, 5, 'amber'],
    [5, 6, 'red'],
    [5, 2, 'green'],
  ] as const)('from %d to %d is %s', (before, now, band) => {
    expect(painToBand(before, now)).toBe(band);
  });

  it.each([
    [6, 5, 'green'],
    [6, 6, 'green'],
    [6, 7, 'amber'],
    [6, 8, 'red'],
    [7, 9, 'red'],
  ] as const)('D10: above 5 before, from %d to %d is %s', (before, now, band) => {
    expect(painToBand(before, now)).toBe(band);
    expect(judge({ before, now }).rule).toBe('D10');
  });

  it('worse without a number is amber; without a score before, the level decides', () => {
    expect(painToBand(2, null)).toBe('amber');
    expect(painToBand(null, 2)).toBe('green');
    expect(painToBand(null, 4)).toBe('amber');
    expect(painToBand(null, 6)).toBe('red');
  });

  it('does not start a session from 8 on', () => {
    expect(mayStartWithPain(7)).toBe(true);
    expect(mayStartWithPain(8)).toBe(false);
  });
});

describe('E4: what follows', () => {
  it('green goes on', () => {
    expect(codes({})).toEqual(['go-on']);
  });

  it('amber halves and shortens to 10 s once, then finishes without repeating', () => {
    expect(judge({ now: 4 }).actions).toEqual([{ code: 'halve-and-retry', holdSeconds: 10 }]);
    expect(codes({ now: 4, isRetry: true })).toEqual(['finish-without-repeat']);
  });

  it('strict profile: any pain stops the item at once, none goes on', () => {
    expect(codes({ now: 4, profile: 'strict' })).toEqual(['stop-item']);
    expect(codes({ now: 1, profile: 'strict' })).toEqual(['stop-item']);
    expect(codes({ now: 0, profile: 'strict' })).toEqual(['go-on']);
    expect(codes({ now: null, profile: 'strict' })).toEqual(['stop-item']);
  });

  it('strict profile, D10: above 5 before, any rise stops the item, none goes on', () => {
    expect(codes({ before: 6, now: 7, profile: 'strict' })).toEqual(['stop-item']);
    expect(codes({ before: 6, now: 6, profile: 'strict' })).toEqual(['go-on']);
  });

  it('red stops the item and rests its family; the second red ends the session', () => {
    expect(codes({ now: 6 })).toEqual(['stop-item', 'rest-family-today']);
    expect(codes({ now: 6, redsBefore: 1 })).toEqual(['stop-item', 'rest-family-today', 'end-session']);
    expect(codes({ sign: 'sharp', redsBefore: 1 })).toContain('end-session');
  });

  it('a sharp pain, pinch, catch or lock is red whatever the number', () => {
    expect(judge({ sign: 'sharp', now: 0 })).toMatchObject({ band: 'red' });
  });

  it('I26: a leg symptom farther down leaves only the calm phase, and is looked at again after five minutes', () => {
    expect(judge({ sign: 'leg-farther' }).actions).toEqual([
      { code: 'stop-item' },
      { code: 'calm-phase-only' },
      { code: 'check-leg-again', afterMinutes: 5 },
    ]);
    expect(judge({ sign: 'leg-still-farther' })).toMatchObject({ band: 'red' });
    expect(codes({ sign: 'leg-still-farther' })).toContain('end-session');
  });

  it.each(['weakness', 'saddle-bladder-bowel', 'chest-or-faint', 'fall'] as const)(
    '%s ends the session and asks its flags, as an emergency until they are answered',
    (sign) => {
      const { actions } = judge({ sign });
      expect(actions.map(({ code }) => code)).toEqual(['stop-item', 'end-session', 'ask-flags']);
      expect(actions.at(-1)).toMatchObject({ tier: 'emergency' });
    },
  );

  it('dizziness: stop, sit down, and hold on from now on', () => {
    expect(judge({ sign: 'dizzy' }).actions).toEqual([
      { code: 'stop-item' },
      { code: 'sit-down' },
      { code: 'hold-condition', condition: 'balance' },
    ]);
  });

  it('a cramp pauses', () => {
    expect(codes({ sign: 'cramp' })).toEqual(['pause-then-resume']);
  });

  it('a red number outweighs a milder sign, whose own actions follow', () => {
    const { band, actions } = judge({ sign: 'dizzy', now: 7 });
    expect(band).toBe('red');
    expect(actions.map(({ code }) => code)).toEqual([
      'stop-item',
      'rest-family-today',
      'sit-down',
      'hold-condition',
    ]);
  });

  it('more pain is never judged milder', () => {
    const severity = { green: 0, amber: 1, red: 2 };
    const signs: readonly (PainSign | null)[] = [null, 'sharp', 'leg-farther', 'dizzy', 'cramp', 'fall'];
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(score, score, score, fc.constantFrom(...signs), (before, a, b, sign) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(severity[judge({ before, now: more, sign }).band]).toBeGreaterThanOrEqual(
          severity[judge({ before, now: less, sign }).band],
        );
      }),
      { numRuns },
    );
  });
});
