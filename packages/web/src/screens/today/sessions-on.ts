import { type RecordState, stampToDay } from '@ilium/record';
import type { CivilDate } from '@ilium/units';

/** Sessions that came to an end on a day with at least one repetition done. */
export const sessionsOn = ({ sessions }: RecordState, day: CivilDate): number =>
  sessions.filter(
    ({ ended, items }) =>
      ended !== null && stampToDay(ended) === day && items.some(({ repsDone }) => repsDone > 0),
  ).length;
