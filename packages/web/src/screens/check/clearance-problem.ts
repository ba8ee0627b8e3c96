import type { Clearance } from '@ilium/record';
import type { CivilDate } from '@ilium/units';

/** What is wrong with "who cleared you, and when", in one sentence; `null` when it holds (E3). */
export function clearanceProblem(
  { by, on }: Pick<Clearance, 'by' | 'on'>,
  today: CivilDate,
  from?: CivilDate,
): string | null {
  if (!/\p{L}.*\p{L}/u.test(by)) return 'Write the name of the person or the practice.';
  return dayProblem(on, today) ?? (from !== undefined && on < from ? 'That was before the operation.' : null);
}

/** What is wrong with a day that has passed; `null` when it holds. */
export function dayProblem(on: string, today: CivilDate): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return 'Choose a day.';
  return on > today ? 'That day has not come yet.' : null;
}
