import type { ChangeCause, Dose } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { everyGateNeed, everyStanding, toyNames } from '../testing/every-sentence.ts';
import { english } from './english.ts';

const today = '2026-11-21';
const dose = (holdSeconds: number, reps: number, sets = 1): Dose => ({ holdSeconds, reps, sets });
const change = (from: Dose, to: Dose, because: ChangeCause) =>
  english.doseChangeToText({ rule: 'D1', from, to, because }, today);

describe('a change of dose', () => {
  it('says what is different, and why', () => {
    expect(change(dose(20, 3), dose(15, 3), { code: 'sore-morning', day: '2026-11-20' })).toBe(
      'Held 5 s shorter: sore yesterday morning.',
    );
    expect(change(dose(30, 3), dose(30, 4), { code: 'went-well' })).toBe(
      'One more repetition: it went well twice, and your mornings were calm.',
    );
    expect(change(dose(5, 10), dose(5, 8), { code: 'worse-twice' })).toBe(
      '2 fewer repetitions: it felt worse twice running.',
    );
    expect(change(dose(5, 10, 2), dose(5, 5), { code: 'red', day: '2026-11-18' })).toBe(
      'Less of it: it hurt on Wednesday.',
    );
  });

  it('names the morning by its day', () => {
    const sore = (day: string) => change(dose(20, 3), dose(15, 3), { code: 'sore-morning', day });
    expect(sore(today)).toContain('sore this morning');
    expect(sore('2026-11-17')).toContain('sore on Tuesday morning');
    expect(sore('2026-10-02')).toContain('sore on the morning of 2 October 2026');
  });

  it('does not blame after a break', () => {
    expect(change(dose(30, 4), dose(30, 3), { code: 'break', days: 5 })).toBe(
      'One repetition fewer: a gentle start after 5 days off.',
    );
  });
});

describe('what helps', () => {
  it('gives the counts with what they are of', () => {
    expect(english.triesToText({ done: 4, ratings: ['eased', 'same', 'worse'] })).toBe(
      'Eased 1 of 3, worse 1',
    );
    expect(english.triesToText({ done: 1, ratings: [] })).toBe('Tried once');
    expect(english.triesToText({ done: 0, ratings: [] })).toBe('Not tried');
  });

  it('says what follows in one sentence', () => {
    const raised = {
      rule: 'D1',
      from: dose(30, 3),
      to: dose(30, 4),
      because: { code: 'went-well' },
    } as const;
    const text = english.whatHelpsToText(
      { tried: 4, eased: 3, same: 1, worse: 0 },
      { code: 'changes', change: raised, rule: 'D1' },
      today,
    );
    expect(text).toBe('Eased 3 of 4. One more repetition: it went well twice, and your mornings were calm.');
  });

  it('is careful while little is known', () => {
    expect(english.leaningToText('eases', 'too-early')).toBe('Too early to say.');
    expect(english.leaningToText('eases', 'leaning')).toBe('It seems to ease.');
    expect(english.leaningToText('worsens', 'fairly-sure')).toBe('It mostly makes things worse.');
  });

  it('is a whole sentence, whatever follows', () => {
    for (const standing of everyStanding)
      expect(english.standingToText(standing, today)).toMatch(/^[A-Z2].*\.$/);
  });
});

describe('a gate', () => {
  it('says how much there is of what it needs', () => {
    const text = (need: Parameters<typeof english.gateNeedToText>[0]) =>
      english.gateNeedToText(need, toyNames.titleOf);
    expect(text({ code: 'calm-mornings', met: false, have: 1, need: 2 })).toBe('1 of 2 calm mornings.');
    expect(
      text({
        code: 'done-well',
        met: false,
        anyOf: ['toy-reach/plain'],
        holdSeconds: 5,
        reps: 8,
        painAtMost: 2,
        have: 0,
        need: 1,
      }),
    ).toBe('“Reach” gone well, 8 times, held 5 s and at a pain of 2 or less: not yet.');
    for (const need of everyGateNeed) expect(text(need)).toMatch(/^[A-Z0-9“].*\.$/);
  });
});

describe('the ledger', () => {
  const entry = { done: 3, planned: 4, minutes: 9, ended: 'finished', because: null } as const;
  it('says how much was done, how long, and why not all', () => {
    expect(english.ledgerToDetail({ ...entry, code: 'done', done: 4 })).toBe('4 of 4, 9 min');
    expect(english.ledgerToDetail({ ...entry, code: 'partly', because: 'hurts' })).toBe(
      '3 of 4, 9 min, it hurt',
    );
    expect(english.ledgerToDetail({ ...entry, code: 'partly', because: 'stop' })).toBe(
      '3 of 4, 9 min, stopped early',
    );
    expect(english.ledgerToDetail({ ...entry, code: 'partly', ended: 'safety' })).toBe(
      '3 of 4, 9 min, ended to be safe',
    );
    expect(english.ledgerToDetail({ ...entry, code: 'under-way', minutes: null, ended: null })).toBe(
      '3 of 4',
    );
    expect(english.ledgerToDetail({ ...entry, code: 'skipped', because: 'unwell' })).toBe('Not well');
  });
});
