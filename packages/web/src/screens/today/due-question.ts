import type { OutcomeQuestion } from '@ilium/movement';
import { dueQuestions } from '@ilium/progress';
import type { RecordState } from '@ilium/record';
import { type Instant, instantToCivilDate } from '@ilium/units';
import { isMorningDue } from './morning.ts';

/** The questions that have a card of their own; the morning has its own place. */
export type AskedOnToday = Exclude<OutcomeQuestion, 'morning'>;

/**
 * The one question to ask now: the one that has been due longest and was not put off. Nothing is asked beside the
 * morning's question, and nothing before the first session: then Start is the only thing to decide.
 */
export function questionNow(
  record: RecordState,
  { now, offsetMinutes }: { readonly now: Instant; readonly offsetMinutes: number },
  isLeftAlone: (question: OutcomeQuestion) => boolean,
): AskedOnToday | null {
  const today = instantToCivilDate(now, offsetMinutes);
  const hasBegun = record.sessions.some(({ started }) => started !== null);
  if (!hasBegun || isMorningDue(record, today)) return null;
  const due = dueQuestions(record, now, offsetMinutes).find(
    ({ question, day }) => question !== 'morning' && day <= today && !isLeftAlone(question),
  );
  return due && due.question !== 'morning' ? due.question : null;
}
