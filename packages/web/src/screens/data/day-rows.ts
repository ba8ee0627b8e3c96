import { foldLedger, type LedgerLine } from '@ilium/progress';
import { type RecordState, stampToDay } from '@ilium/record';
import type { CivilDate } from '@ilium/units';

/** A day on which something was told: its sessions, and how many other answers. */
export interface DayRow {
  readonly day: CivilDate;
  readonly sessions: readonly LedgerLine[];
  readonly answers: number;
}

/** Every day that others would read of, newest first. */
export function recordToDayRows(record: RecordState): readonly DayRow[] {
  const { mornings, goalScores, changes, weeks, steadiness } = record;
  const lines = foldLedger(record);
  const answered = [...mornings, ...goalScores, ...changes, ...weeks, ...steadiness].map(stampToDay);
  const days = new Set([...lines.map(({ day }) => day), ...answered]);
  return [...days]
    .toSorted()
    .reverse()
    .map((day) => ({
      day,
      sessions: lines.filter((line) => line.day === day),
      answers: answered.filter((one) => one === day).length,
    }));
}
