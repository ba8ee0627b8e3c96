import { addDays, type CivilDate, type Days } from '@ilium/units';
import { signal } from '@preact/signals';

const KEY = 'ilium-put-off';
/** Nobody is asked twice in a week for what they did not want to answer. */
const QUIET_DAYS: Days = 7;

type UntilByQuestion = Readonly<Record<string, CivilDate>>;

function readStored(): UntilByQuestion {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as UntilByQuestion) : {};
  } catch {
    return {};
  }
}

const untilByQuestion = signal<UntilByQuestion>(readStored());

/** Whether a question was put off and is not to be asked yet. Follows {@link putOff}. */
export const isPutOff = (question: string, today: CivilDate): boolean =>
  (untilByQuestion.value[question] ?? '') > today;

/** Leaves a question alone for a week. A hint of this device, not an answer: nothing is put into the record. */
export function putOff(question: string, today: CivilDate): void {
  untilByQuestion.value = { ...untilByQuestion.peek(), [question]: addDays(today, QUIET_DAYS) };
  try {
    localStorage.setItem(KEY, JSON.stringify(untilByQuestion.peek()));
  } catch {
    // Without storage it is put off until the page closes.
  }
}
