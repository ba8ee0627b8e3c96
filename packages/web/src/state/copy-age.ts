import { type RecordState, stampToDay } from '@ilium/record';
import { type CivilDate, type Days, daysBetween } from '@ilium/units';

type Copied = Pick<RecordState, 'lastCopy' | 'sessions'>;

/** Days after which a copy is old, where sessions came since (P). */
const OLD: Days = 28;
/** Sessions that are worth a copy (P). */
const WORTH = 5;

/** Days since the last copy was saved; `null` where none ever was. */
export const copyAge = ({ lastCopy }: Pick<Copied, 'lastCopy'>, today: CivilDate): Days | null =>
  lastCopy && daysBetween(stampToDay(lastCopy), today);

/** Whether to remind of a copy: enough was done that stands in none, and the last one, if any, is four weeks old. */
export function isCopyDue({ lastCopy, sessions }: Copied, today: CivilDate): boolean {
  const age = copyAge({ lastCopy }, today);
  const uncopied = sessions.filter(({ ended }) => ended && ended.at > (lastCopy?.at ?? -Infinity));
  return uncopied.length >= WORTH && (age === null || age >= OLD);
}
