import type { LibraryIndex } from '@ilium/movement';
import type { ProgressContext } from '@ilium/progress';
import type { AcceptedLetter, RecordState } from '@ilium/record';

/** The letter that the person follows; `null` where there is none. */
export const followedLetter = ({
  lettersTaken,
  followed,
}: Pick<RecordState, 'lettersTaken' | 'followed'>): AcceptedLetter | null =>
  lettersTaken.findLast(({ letter }) => letter.id === followed)?.letter ?? null;

/** The last letter that a therapist wrote in Ilium: a report answers it, followed or not. `null` where there was none. */
export const letterToAnswer = ({
  lettersTaken,
}: Pick<RecordState, 'lettersTaken'>): RecordState['lettersTaken'][number] | null =>
  lettersTaken.findLast(({ letter }) => letter.kind === 'prescription') ?? null;

/** The most that a letter allows of each variation (D9), by its present name. */
export const letterToCeilings = (
  { items }: AcceptedLetter,
  index: LibraryIndex,
): NonNullable<ProgressContext['ceilings']> =>
  Object.fromEntries(items.map(({ variation, dose }) => [index.entryOf(variation)?.key ?? variation, dose]));
