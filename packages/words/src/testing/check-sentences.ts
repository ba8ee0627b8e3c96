import type { Catalogue } from '../catalogue.ts';
import type { AskingReason, LeftOutItem, Slip } from '../check-words.ts';
import type { PlanNames } from '../plan-words.ts';

export const everySlip: readonly Slip[] = [
  { code: 'pregnant-at-this-age', age: 'under-18' },
  { code: 'pregnant-at-this-age', age: '65-plus' },
  { code: 'pregnant-after-birth' },
  { code: 'cleared-ahead', by: 'Dr Lindgren', day: '2026-11-22' },
  { code: 'operation-ahead', day: '2027-03-01' },
  { code: 'cleared-before-operation', by: 'Dr Lindgren' },
  { code: 'sign-without-pregnancy' },
  { code: 'sign-without-joint' },
  { code: 'sign-of-a-child' },
  { code: 'worst-below-others', worst: 3 },
  { code: 'long-and-short' },
];

const everyAsking: readonly AskingReason[] = [
  'first',
  'old',
  'new-rules',
  'gap',
  'sign',
  'unlocked',
  'leg',
  'pain-jump',
  'locked',
  'session',
];

const leftOut = (change: Partial<LeftOutItem>): LeftOutItem => ({
  variation: 'toy-reach/plain',
  side: null,
  because: 'blocked',
  rules: ['B.4:knee'],
  ...change,
});

export const everyLeftOut: readonly LeftOutItem[] = [
  leftOut({}),
  leftOut({ side: 'left' }),
  leftOut({ rules: [] }),
  leftOut({ because: 'shut', rules: ['RF16'] }),
  leftOut({ because: 'unknown', rules: [] }),
  leftOut({ because: 'assisted', rules: ['I18'] }),
  leftOut({ because: 'closed-place', rules: ['B.4:no-floor'] }),
  leftOut({ because: 'not-calm', rules: ['B.2'] }),
  leftOut({ because: 'under-its-bounds', rules: ['I09'] }),
  leftOut({ because: 'too-long', rules: ['E2'] }),
];

/** Every text about the check. */
export const checkSentences = (words: Catalogue, names: PlanNames): readonly string[] => [
  ...everySlip.flatMap((slip) => {
    const { question, choices } = words.slipToQuestion(slip);
    return [question, ...choices];
  }),
  ...everyAsking.map(words.askingReasonToText),
  words.reasonMissing,
  ...everyLeftOut.map((one) => words.leftOutToText(one, names)),
];
