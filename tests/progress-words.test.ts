import { findBannedWords } from '@ilium/movement';
import {
  dueQuestions,
  findNudge,
  findReferrals,
  foldHistory,
  foldLedger,
  foldOutcomes,
  type ProgressContext,
} from '@ilium/progress';
import type { RecordState } from '@ilium/record';
import { assessIntake } from '@ilium/safety';
import { quietIntake, testContext } from '@ilium/safety/testing';
import { instantToCivilDate } from '@ilium/units';
import { english, indexToTitles } from '@ilium/words';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDiary, diaryToRecord } from './invariants/diary.ts';
import { index } from './invariants/people.ts';

const context: ProgressContext = {
  ...testContext,
  index,
  assessment: assessIntake(quietIntake, testContext),
};
const today = instantToCivilDate(testContext.now, testContext.offsetMinutes);
const titleOf = indexToTitles(index, english);

/** Everything that is said about a record. */
function recordToSentences(record: RecordState): readonly string[] {
  const { byVariation, progression, holds } = foldHistory(record, context);
  const nudge = findNudge(record, 10, context);
  return [
    ...Object.values(byVariation).flatMap((past) => [
      ...(past.standing ? [english.whatHelpsToText(past, past.standing, today)] : []),
      ...(past.belief ? [english.leaningToText(past.belief.leaning, past.belief.certainty)] : []),
      ...(past.change ? [english.doseChangeToText(past.change, today)] : []),
      ...past.holds.map(english.doseHoldToText),
    ]),
    ...holds.map(english.doseHoldToText),
    ...progression.gates.flatMap(({ needs }) => needs.map((need) => english.gateNeedToText(need, titleOf))),
    ...foldOutcomes(record, context).due.map(({ question }) => english.questionToText(question)),
    ...dueQuestions(record, context.now, context.offsetMinutes).map(({ question }) =>
      english.questionToText(question),
    ),
    ...findReferrals(record, context).map(({ code }) => english.referralToText(code)),
    ...foldLedger(record).map((line) => `${english.ledgerToLabel(line)}: ${english.ledgerToDetail(line)}.`),
    ...(nudge ? [english.nudgeToText(nudge.days, nudge.minutes)] : []),
  ];
}

test('whatever the record means can be said in plain sentences', () => {
  fc.assert(
    fc.property(arbitraryDiary({ most: 8, mostDays: 40 }), (diary) => {
      const sentences = recordToSentences(diaryToRecord(diary));
      expect(sentences.length).toBeGreaterThan(10);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[A-Z0-9“].*[.?]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}| {2}/);
        expect(findBannedWords(sentence)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
