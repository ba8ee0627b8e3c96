import type { ClientRecord, HomeReport } from '@ilium/record';
import { exampleHomeReport, exampleLetter } from '@ilium/record/testing';
import { describe, expect, it } from 'vitest';
import { findAttention, rankClients, reportedPain } from './attention.ts';

const stamp = (iso: string) => ({ at: Date.parse(iso), offsetMinutes: 60 });
const calm: HomeReport = {
  ...exampleHomeReport,
  reds: [],
  moves: [],
  pain: Array.from({ length: 14 }, () => 3),
};
const clientWith = (reports: readonly HomeReport[], change: Partial<ClientRecord> = {}): ClientRecord => ({
  id: exampleLetter.id,
  name: 'Client 7',
  noted: null,
  visits: [],
  letters: [
    { ...stamp('2026-11-20T10:00Z'), letter: { ...exampleLetter, reviewOn: '2026-12-10' }, text: 'abc' },
  ],
  reports: reports.map((report) => ({
    ...stamp(report.madeAt),
    report: report.id,
    text: JSON.stringify(report),
    key: 'A'.repeat(87),
  })),
  ...change,
});
const codesOf = (client: ClientRecord, today = '2026-12-04') =>
  findAttention(client, today).map(({ code }) => code);

describe('a client needs the therapist', () => {
  it('for nothing, where a calm report has come and the review is ahead', () => {
    expect(codesOf(clientWith([calm]))).toEqual([]);
    expect(codesOf(clientWith([]))).toEqual([]);
  });

  it('for a warning sign and a lock first, then for reds', () => {
    const report: HomeReport = {
      ...exampleHomeReport,
      pain: calm.pain,
      signs: [{ day: '2026-12-02', answer: 'yes' }],
      status: 'locked',
    };
    expect(findAttention(clientWith([report]), '2026-12-04')).toEqual([
      { code: 'sign' },
      { code: 'locked' },
      { code: 'red', times: 1 },
      { code: 'move-worse', times: 1 },
    ]);
  });

  it('where the 7-day mean is two points higher than a week before, over all reports', () => {
    const rising = [2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4];
    expect(codesOf(clientWith([{ ...calm, pain: rising }]))).toEqual(['worse']);
    expect(codesOf(clientWith([{ ...calm, pain: rising.with(13, 3) }]))).toEqual([]);
  });

  it('once the day of the review has come: overdue without a report, due with one, over after a visit', () => {
    expect(codesOf(clientWith([]), '2026-12-09')).toEqual([]);
    expect(codesOf(clientWith([]), '2026-12-10')).toEqual(['report-overdue']);
    expect(codesOf(clientWith([calm]), '2026-12-10')).toEqual(['review-due']);
    const visits = [{ opened: stamp('2026-12-10T09:00Z') }] as unknown as ClientRecord['visits'];
    expect(codesOf(clientWith([calm], { visits }), '2026-12-11')).toEqual([]);
  });

  it('where a move was rated worse, after every alarm there was and before a review', () => {
    const [move] = exampleHomeReport.moves;
    if (!move) throw new Error('the example has a move');
    const worse: HomeReport = { ...calm, moves: [move, { ...move, worse: 2 }, { ...move, worse: 0 }] };
    expect(findAttention(clientWith([worse]), '2026-12-10')).toEqual([
      { code: 'move-worse', times: 3 },
      { code: 'review-due', since: '2026-12-10' },
    ]);
    expect(codesOf(clientWith([{ ...worse, moves: [{ ...move, worse: 0 }] }]))).toEqual([]);
  });

  it('where a whole week went by without a session', () => {
    const idle: HomeReport = {
      ...calm,
      sessions: [{ day: '2026-11-21', code: 'done', done: 2, planned: 2 }],
    };
    expect(codesOf(clientWith([idle]))).toEqual(['nothing-done']);
    expect(codesOf(clientWith([{ ...idle, from: '2026-12-01', pain: [] }]))).toEqual([]);
  });

  it('no longer for what was answered with a new letter, but still for a sign', () => {
    const report: HomeReport = { ...exampleHomeReport, signs: [{ day: '2026-12-02', answer: 'unsure' }] };
    const { letters } = clientWith([]);
    const newer = { ...letters[0], ...stamp('2026-12-04T09:00Z') } as ClientRecord['letters'][number];
    expect(codesOf(clientWith([report], { letters: [...letters, newer] }))).toEqual(['sign']);
  });
});

it('those who need the therapist most come first, the others keep their places', () => {
  const quiet = clientWith([calm]);
  const clients = [
    { ...quiet, name: 'A' },
    clientWith([exampleHomeReport], { name: 'B' }),
    { ...quiet, name: 'C' },
    clientWith([{ ...calm, signs: [{ day: '2026-12-02', answer: 'yes' }] }], { name: 'D' }),
  ];
  expect(rankClients(clients, '2026-12-04').map(({ client }) => client.name)).toEqual(['D', 'B', 'A', 'C']);
});

it('pain of several reports is one line, and the newest report has the last word on a day', () => {
  const first = { report: { ...calm, from: '2026-11-20', pain: [5, 5, null] } };
  const second = { report: { ...calm, from: '2026-11-21', pain: [4, null, 3] } };
  expect(reportedPain([first, second])).toEqual([
    { day: '2026-11-20', pain: 5 },
    { day: '2026-11-21', pain: 4 },
    { day: '2026-11-23', pain: 3 },
  ]);
});
