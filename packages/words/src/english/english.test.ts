import { indexLibrary } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { toyNames } from '../testing/every-sentence.ts';
import { indexToTitles } from '../title.ts';
import { english } from './english.ts';

const each = { sidedness: 'each' } as const;
const alternating = { sidedness: 'alternating' } as const;
const symmetric = { sidedness: 'symmetric' } as const;
const dose = (holdSeconds: number, reps: number, sets = 1) => ({ holdSeconds, reps, sets });

describe('a dose', () => {
  it('names holds, sides and the extra repetition', () => {
    expect(english.doseToText(each, dose(20, 3), 1, ['left', 'right'])).toBe('20 s × 3 each side, +1 left');
    expect(english.doseToText(each, dose(30, 1), 0, ['left', 'right'])).toBe('30 s each side');
    expect(english.doseToText(each, dose(20, 3), 0, ['left'])).toBe('20 s × 3, left side only');
    expect(english.doseToText(symmetric, dose(5, 8))).toBe('5 s × 8');
  });

  it('counts repetitions where nothing is held', () => {
    expect(english.doseToText(alternating, dose(0, 10), 0, ['left'])).toBe('10 each way');
    expect(english.doseToText(symmetric, dose(0, 10))).toBe('10 times');
    expect(english.doseToText(each, dose(0, 10))).toBe('10 each side');
  });

  it('names sets', () => {
    expect(english.doseToText(each, dose(5, 10, 2))).toBe('2 sets of 5 s × 10 each side');
    expect(english.doseToText(symmetric, dose(0, 10, 3))).toBe('3 sets of 10');
  });

  it('can be spoken', () => {
    expect(english.doseToSpeech(each, dose(20, 3), 1, ['left', 'right'])).toBe(
      '20 seconds, 3 times, on each side. 1 more on the left.',
    );
    expect(english.doseToSpeech(symmetric, dose(5, 8, 2))).toBe('5 seconds, 8 times, in 2 sets.');
  });
});

describe('time', () => {
  it('is written short and spoken whole', () => {
    expect(english.durationToText(560_000)).toBe('9 min 20 s');
    expect(english.durationToText(600_000)).toBe('10 min');
    expect(english.durationToText(0)).toBe('0 s');
    expect(english.durationToSpeech(61_000)).toBe('1 minute 1 second');
    expect(english.durationToClock(215_000)).toBe('3:35');
    expect(english.durationToClock(59_600)).toBe('1:00');
  });

  it('names near days and dates the others', () => {
    const today = '2026-11-21';
    expect(english.dayToText('2026-11-21', today)).toBe('today');
    expect(english.dayToText('2026-11-20', today)).toBe('yesterday');
    expect(english.dayToText('2026-11-22', today)).toBe('tomorrow');
    expect(english.dayToText('2026-11-24', today)).toBe('Tuesday');
    expect(english.dayToText('2026-12-24', today)).toBe('24 December');
    expect(english.dayToText('2027-01-02', today)).toBe('2 January 2027');
    expect(english.dateToText('2026-11-21')).toBe('21 November 2026');
  });
});

describe('a plan', () => {
  it('says what helped, with its count', () => {
    const reason = { code: 'eased-before', eased: 5, tried: 7, rule: 'D2' } as const;
    expect(english.reasonToText(reason, toyNames)).toBe('It eased 5 of the 7 times you tried it.');
  });

  it('shows at most two reasons in a row, targets together', () => {
    const text = english.reasonsToText(
      [
        { code: 'new-today', rule: 'E5b' },
        { code: 'covers', target: 'outer-hip', rule: 'E5b' },
        { code: 'covers', target: 'low-back', rule: 'E5b' },
        { code: 'same-station', station: 'chair', rule: 'E5b' },
      ],
      toyNames,
    );
    expect(text).toBe('Targets the outside of the hip and the lower back. New today, so it starts low.');
  });

  it('says why not, and until when', () => {
    const reject = (rejection: Parameters<typeof english.rejectionToText>[0]) =>
      english.rejectionToText(rejection, toyNames);
    expect(reject({ code: 'blocked', condition: 'knee', side: 'left', rule: 'B.4' })).toBe(
      'Left out on the left because of your knee.',
    );
    expect(reject({ code: 'resting', untilDay: '2026-11-24', rule: 'D5' })).toBe(
      'It made things worse, so it rests until Tuesday.',
    );
    expect(
      reject({ code: 'place', needs: [{ place: 'chair', equipment: ['sturdy-chair'] }], rule: 'I25' }),
    ).toBe('It is done on a chair without wheels.');
    expect(reject({ code: 'minutes', needsMs: 61_000, rule: 'I16' })).toContain('2 minutes');
  });

  it('offers a way out with what it opens', () => {
    expect(english.wayOutToText({ code: 'minutes', minutes: 5, opens: ['a/b', 'a/c'] })).toEqual({
      label: '5 minutes instead',
      detail: '2 moves fit',
    });
    expect(
      english.wayOutToText({ code: 'place', place: 'chair', equipment: ['sturdy-chair'], opens: ['a/b'] }),
    ).toEqual({ label: 'On a chair without wheels', detail: 'One move fits' });
  });
});

describe('titles', () => {
  it('join movement and variation, and make do where the library has none', () => {
    expect(english.titleToText('Seated reach', 'Tip forward')).toBe('Seated reach, tip forward');
    expect(english.titleToText('Seated reach', null)).toBe('Seated reach');
    const titleOf = indexToTitles(indexLibrary({ version: 1, movements: [], programmes: [] }), english);
    expect(titleOf('old-toy/plain')).toBe('Old toy');
  });
});
