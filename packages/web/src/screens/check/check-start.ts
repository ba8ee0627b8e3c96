import type { RecordState } from '@ilium/record';
import { answersNow, freshLocks, toldThisHour, whatToAsk } from '@ilium/safety';
import { type Instant, instantToCivilDate } from '@ilium/units';
import type { CheckContext } from './check-context.ts';
import { type CheckDraft, emptyDraft } from './check-draft.ts';
import { stepOn } from './check-flow.ts';
import { intakeToDraft, intakeToShortDraft } from './intake-to-draft.ts';

/** When, where and for whom the check is. */
export interface CheckMoment {
  readonly now: Instant;
  readonly offsetMinutes: number;
  /** The device's country, where the settings name none. */
  readonly country: string | null;
}

/** What the check knows of the record. */
export function checkContext(record: RecordState, moment: CheckMoment): CheckContext {
  return {
    today: instantToCivilDate(moment.now, moment.offsetMinutes),
    previous: answersNow(record),
    needsReason: freshLocks(record, moment).length > 0,
    country: record.settings.country ?? moment.country,
  };
}

/** Whether the short check is enough (E4, E8): see `whatToAsk`. */
export function isShortEnough(record: RecordState, moment: CheckMoment): boolean {
  const { kind } = whatToAsk(record, moment);
  return kind !== 'first' && kind !== 'whole';
}

/** A new check for this record, standing at its first open card: short, whole with what is remembered, or the first. */
export function startDraft(record: RecordState, moment: CheckMoment): CheckDraft {
  const context = checkContext(record, moment);
  return stepOn(freshDraft(record, moment, context), context);
}

/** The whole check for someone who tells of something new, with what is remembered (E8). */
export function startReport(record: RecordState, moment: CheckMoment): CheckDraft {
  const context = checkContext(record, moment);
  const { previous } = context;
  return stepOn(previous ? intakeToDraft(previous, context) : emptyDraft, context);
}

function freshDraft(record: RecordState, moment: CheckMoment, context: CheckContext): CheckDraft {
  const { previous } = context;
  if (!previous) return emptyDraft;
  return isShortEnough(record, moment)
    ? intakeToShortDraft(previous, toldThisHour(record, moment.now))
    : intakeToDraft(previous, context);
}
