import type { LibraryIndex } from '@ilium/movement';
import type { ProgressContext } from '@ilium/progress';
import type { RecordState } from '@ilium/record';
import { type Assessment, assessRecord } from '@ilium/safety';
import { followedLetter, letterToCeilings } from './followed-letter.ts';

/** What the record is read with: the moment, the library, what the check means, and the most that a letter allows (D9). */
export function toProgressContext(
  record: RecordState,
  index: LibraryIndex,
  assessment: Assessment,
  { now, offsetMinutes }: Pick<ProgressContext, 'now' | 'offsetMinutes'>,
): ProgressContext {
  const letter = followedLetter(record);
  return {
    now,
    offsetMinutes,
    index,
    assessment,
    ...(letter && { ceilings: letterToCeilings(letter, index) }),
  };
}

/** What the record is read with at a moment; `null` before the first check. */
export function recordToContext(
  record: RecordState,
  index: LibraryIndex,
  { now, offsetMinutes }: Pick<ProgressContext, 'now' | 'offsetMinutes'>,
): ProgressContext | null {
  const moment = { now, offsetMinutes };
  const answers = assessRecord(record, moment);
  return answers && toProgressContext(record, index, answers.assessment, moment);
}
