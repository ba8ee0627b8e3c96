import type { GateId } from '@ilium/movement';
import { foldHistory } from '@ilium/progress';
import type { Intake, RecordState } from '@ilium/record';
import { assessIntake, assessRecord } from '@ilium/safety';
import {
  arbitraryOpenIntake,
  entry,
  journalToRecord,
  quietIntake,
  testContext,
  testNow,
} from '@ilium/safety/testing';
import { DAY, HOUR } from '@ilium/units';
import fc from 'fast-check';
import { describe } from 'vitest';
import { arbitraryDiary, type Diary, type DiaryDay, diaryToRecord } from './diary.ts';
import { index } from './people.ts';
import { testInvariant } from './test-invariant.ts';

type FoldGates = (record: RecordState, average: number) => readonly GateId[];

const foldGates: FoldGates = (record, average) => {
  const intake = { ...quietIntake, pain: { ...quietIntake.pain, average } };
  const assessment = assessIntake(intake, testContext);
  return foldHistory(record, { ...testContext, index, assessment }).gatesMet;
};

const withSessions =
  (change: (sessions: RecordState['sessions']) => RecordState['sessions']): FoldGates =>
  (record, average) =>
    foldGates({ ...record, sessions: change(record.sessions) }, average);

/** E4 and D10: above 5, or three more than before; from above 5 on, two more. */
const isRedScore = (pain: number, before: number | null): boolean =>
  before !== null && before > 5 ? pain - before >= 2 : pain > 5 || pain - (before ?? pain) >= 3;
const isRed = ({ items, painBefore }: DiaryDay): boolean =>
  items.some(
    ({ rating, pain, because }) =>
      because === 'hurts' || (rating === 'worse' && pain !== null && isRedScore(pain, painBefore)),
  );
const isDone = ({ how, items }: DiaryDay): boolean =>
  how === 'finished' && items.some(({ outcome, rating }) => outcome !== 'skipped' || rating !== null);
const isGreen = (day: DiaryDay): boolean =>
  isDone(day) && !isRed(day) && day.items.every(({ rating }) => rating !== 'worse');

/** Most days of a kind that fall within any so many days. */
function mostWithin(days: readonly DiaryDay[], withinDays: number): number {
  const counts = days.map(
    ({ hoursAgo }) =>
      days.filter((other) => other.hoursAgo <= hoursAgo && hoursAgo - other.hoursAgo <= 24 * withinDays)
        .length,
  );
  return Math.max(0, ...counts);
}

/** E6 in its own words: what there must have been, at some time, for a gate to be open. */
function isPossible(gate: GateId, { average, days }: Diary, met: readonly GateId[]): boolean {
  const calm = days.filter((day) => isDone(day) && !isRed(day));
  const mornings = days.filter(({ morning }) => morning !== null && morning !== 'worse');
  const span = Math.max(0, ...days.map(({ hoursAgo }) => hoursAgo)) / 24 + 100;
  switch (gate) {
    case 'G1':
      return mostWithin(calm, 7) >= 3 && mornings.length >= 2 && average <= 6;
    case 'G2':
      return days.filter(isGreen).length >= 4 && (span >= 14 || days.filter(isDone).length >= 6);
    case 'G5':
      return met.includes('G2');
    case 'G3':
      // Nobody in these diaries was ever tried on one leg.
      return false;
    case 'G6':
      return met.includes('G2') && span >= 28;
    default:
      return mornings.length > 0;
  }
}

const arbitraryChecks: fc.Arbitrary<readonly Intake[]> = fc.array(arbitraryOpenIntake, {
  minLength: 2,
  maxLength: 6,
});

const checksToRecord = (intakes: readonly Intake[]): RecordState =>
  journalToRecord(
    ...intakes.map((intake, n) => entry(n - intakes.length, 'intake-answered', { intake, rulesVersion: 1 })),
  );

const phaseOf = (record: RecordState): number =>
  assessRecord(record, testContext)?.assessment.caps.phase ?? 0;

describe('the phase that checks open', () => {
  testInvariant<(record: RecordState) => number, readonly Intake[]>(
    {
      says: 'I17 one check opens at most one phase more than the check before it had opened',
      subject: phaseOf,
      broken: {
        'the newest answers count alone': ({ intake }) =>
          intake ? assessIntake(intake.intake, testContext).caps.phase : 0,
      },
      findWrong: (open, intakes) => {
        const from = phaseOf(checksToRecord(intakes.slice(0, -1)));
        const to = open(checksToRecord(intakes));
        return to > from + 1 ? [`from ${from} to ${to}`] : [];
      },
    },
    arbitraryChecks,
  );
});

describe('gates', () => {
  testInvariant<FoldGates, Diary>(
    {
      says: 'I17 a gate that is open has had what it asks for, and none is open before the one that leads to it',
      subject: foldGates,
      broken: {
        'three sessions of any kind will do': withSessions((sessions) =>
          sessions.map((session) => ({
            ...session,
            ended: session.started && { ...session.started, how: 'finished' as const, activeMs: 1 },
          })),
        ),
        'a red is no hindrance': withSessions((sessions) =>
          sessions.map((session) => ({
            ...session,
            items: session.items.map((item) => ({
              ...item,
              because: null,
              outcome: 'done' as const,
              rating: 'same' as const,
            })),
          })),
        ),
        'mornings that were not answered count as calm': (record, average) =>
          foldGates(
            {
              ...record,
              mornings: record.sessions.map(({ planned }) => ({
                ...planned,
                at: planned.at + 8 * HOUR,
                change: 'same',
                pain: null,
                farthest: null,
              })),
            },
            average,
          ),
        'the phase after opens with it': (record, average) => {
          const met = foldGates(record, average);
          return met.includes('G1') ? [...met, 'G3'] : met;
        },
        'everything is open after a month': (record, average) =>
          record.sessions.some(({ planned }) => testNow - planned.at > 7 * DAY)
            ? ['G1', 'G2', 'G3', 'G4', 'G5', 'G6']
            : foldGates(record, average),
      },
      findWrong: (foldIt, diary) => {
        const met = foldIt(diaryToRecord(diary), diary.average);
        return met.filter((gate) => !isPossible(gate, diary, met)).map((gate) => `${gate} is open`);
      },
    },
    arbitraryDiary({ most: 4, mostDays: 8 }),
  );
});
