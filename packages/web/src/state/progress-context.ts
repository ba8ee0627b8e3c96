import type { LibraryIndex } from '@ilium/movement';
import type { ProgressContext } from '@ilium/progress';
import type { RecordState } from '@ilium/record';
import type { Assessment } from '@ilium/safety';
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
