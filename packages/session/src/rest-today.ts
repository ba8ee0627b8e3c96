import type { LibraryIndex, VariationKey } from '@ilium/movement';
import {
  type ItemRecord,
  type RecordState,
  type SessionRecord,
  type Symptom,
  stampToDay,
} from '@ilium/record';
import { judgePain } from '@ilium/safety';
import { type Instant, instantToCivilDate } from '@ilium/units';

/** When and where the person is. */
interface Moment {
  readonly now: Instant;
  readonly offsetMinutes: number;
}

/** Whether what was told of an item is red (E4); what ended it without a number or a sign counts. */
function isRed(
  { rating, because, pain }: ItemRecord,
  before: number | null,
  signs: readonly Symptom[],
): boolean {
  if (rating !== 'worse') return false;
  if (pain === null && signs.length === 0) return because === 'hurts';
  const judge = (sign: Symptom | null) =>
    judgePain({ before, now: pain ?? 0, sign, isRetry: false, redsBefore: 0, profile: 'standard' }).band;
  return [null, ...signs].some((sign) => judge(sign) === 'red');
}

/**
 * Variations that are left out for the rest of the day, because something of their family was red in a session of today
 * (E4): whoever begins a second session does not meet them again.
 */
export function restingToday(
  { sessions, symptoms }: Pick<RecordState, 'sessions' | 'symptoms'>,
  index: LibraryIndex,
  { now, offsetMinutes }: Moment,
): readonly VariationKey[] {
  const today = instantToCivilDate(now, offsetMinutes);
  const isToday = ({ started }: SessionRecord): boolean => started !== null && stampToDay(started) === today;
  const reds = sessions.filter(isToday).flatMap(({ id, items, painBefore }) =>
    items.filter((item) => {
      const signs = symptoms.flatMap((told) =>
        told.session === id && told.item === item.item ? [told.symptom] : [],
      );
      return isRed(item, painBefore, signs);
    }),
  );
  const families = new Set(reds.map(({ variation }) => index.entryOf(variation)?.movement.family));
  return index.entries.filter(({ movement }) => families.has(movement.family)).map(({ key }) => key);
}
