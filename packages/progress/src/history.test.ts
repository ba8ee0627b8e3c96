import { describe, expect, it } from 'vitest';
import { foldHistory } from './history.ts';
import { checkOn, contextOn, type DiaryDay, dayOf, diary, startDose } from './testing/diary.ts';
import { toyKeys } from './testing/toy-library.ts';

const key = toyKeys.lean;
const after = (day: number, ...days: readonly DiaryDay[]) => foldHistory(diary(...days), contextOn(day));
const rated = (day: number, rating: 'eased' | 'same' | 'worse', pain?: number): DiaryDay => ({
  day,
  items: [{ rating, ...(pain !== undefined && { pain }) }],
});

describe('foldHistory', () => {
  it('counts how often a variation was tried and how it was rated', () => {
    const history = after(3, rated(0, 'eased'), rated(1, 'same'), rated(2, 'eased'));
    expect(history.byVariation[key]).toMatchObject({
      tried: 3,
      eased: 2,
      same: 1,
      worse: 0,
      daysSince: 1,
      preferred: true,
      restUntil: null,
      dose: startDose,
    });
  });

  it('D2 prefers what eases, not what last did nothing or hurt, and at most three', () => {
    expect(after(2, rated(0, 'eased'), rated(1, 'same')).byVariation[key]?.preferred).toBe(false);
    const hurt: DiaryDay = { day: 1, items: [{ rating: 'eased', because: 'hurts', repsDone: 3 }] };
    expect(after(2, rated(0, 'eased'), hurt).byVariation[key]?.preferred).toBe(false);
    const all = Object.values(toyKeys).map((one) => ({ key: one, rating: 'eased' as const }));
    const preferred = Object.values(after(1, { day: 0, items: all }).byVariation).filter(
      (one) => one.preferred,
    );
    expect(preferred).toHaveLength(3);
  });

  it('does not remember a dose that only the minutes made small', () => {
    const short: DiaryDay['items'] = [
      { dose: { ...startDose, reps: 1 }, notes: [{ code: 'fits-minutes', rule: 'E2' }] },
    ];
    expect(after(1, { day: 0, items: short }).byVariation[key]).toMatchObject({ tried: 1, dose: null });
    expect(after(2, { day: 0 }, { day: 1, items: short }).byVariation[key]?.dose).toEqual(startDose);
  });

  it('counts a published dose as done, and not as the person’s own', () => {
    const published: DiaryDay['items'] = [
      {
        dose: { holdSeconds: 30, reps: 5, sets: 1 },
        reasons: [{ code: 'published', programme: '000', rule: 'A.4' }],
      },
    ];
    const history = after(2, { day: 0 }, { day: 1, items: published });
    expect(history.byVariation[key]).toMatchObject({ tried: 2, dose: startDose });
  });

  it('counts nothing for an item that was skipped before its first repetition', () => {
    const history = after(1, { day: 0, items: [{ because: 'skip', rating: null }] });
    expect(history.byVariation[key]).toBeUndefined();
    expect(history.sessionsToday).toBe(0);
    expect(history.recentItems).toEqual([]);
  });

  it('counts the sessions of today only', () => {
    expect(after(0.3, { day: 0 }, { day: 0.1 }).sessionsToday).toBe(2);
    expect(after(1.3, { day: 0 }, { day: 0.1 }).sessionsToday).toBe(0);
  });

  it('goes on under today’s name where a movement was renamed', () => {
    const history = after(
      2,
      { day: 0, items: [{ key: 'toy-old-stretch/lean', rating: 'eased' }] },
      rated(1, 'eased'),
    );
    expect(history.byVariation[key]?.tried).toBe(2);
    expect(history.byVariation['toy-old-stretch/lean']).toBeUndefined();
  });

  it('keeps the counts of what the library no longer has, without a dose', () => {
    const history = after(1, { day: 0, items: [{ key: 'gone/away', rating: 'eased' }] });
    expect(history.byVariation['gone/away']).toMatchObject({ tried: 1, eased: 1, dose: null });
  });

  it('I07 begins no new level after a worse morning, until a later session had a calm one', () => {
    const sore: DiaryDay = { day: 0, morning: 'worse' };
    expect(after(1, sore).byVariation[toyKeys.deep]).toMatchObject({ tried: 0, waits: 'I07' });
    expect(after(2, sore, { day: 1 }).byVariation[toyKeys.deep]?.waits).toBe('I07');
    expect(after(2, sore, { day: 1, morning: 'same' }).byVariation[toyKeys.deep]).toBeUndefined();
  });

  it('I07 begins no new level while the last session with its family had an amber', () => {
    const amber = rated(0, 'worse', 3);
    expect(after(1, amber).byVariation[toyKeys.deep]?.waits).toBe('I07');
    expect(after(1, amber).byVariation[toyKeys.oneLeg]).toBeUndefined();
    expect(after(2, amber, rated(1, 'same')).byVariation[toyKeys.deep]).toBeUndefined();
  });

  it('remembers every condition that a check has found, also where the newest has it no more', () => {
    const record = diary(checkOn(0, { farthest: 4, aggravating: ['sitting-bending'] }), checkOn(1));
    expect(foldHistory(record, contextOn(2)).pastConditions).toEqual(['flexion-sensitive', 'leg-radiating']);
  });

  it('says when a variation returns after a red', () => {
    const history = after(1, rated(0, 'worse', 6));
    expect(history.byVariation[key]).toMatchObject({
      restUntil: dayOf(7),
      afterRed: true,
      dose: { holdSeconds: 20, reps: 1, sets: 1 },
      standing: { code: 'rests' },
    });
  });
});
