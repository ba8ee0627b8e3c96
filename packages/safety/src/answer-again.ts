import { RULES_VERSION } from '@ilium/movement';
import { type AnsweredAgain, type Intake, leastSince, type PayloadOf, type RecordState } from '@ilium/record';
import { DAY, err, instantToCivilDate, ok, type Result } from '@ilium/units';
import type { PersonMoment } from './assess-record.ts';
import type { Lock } from './assessment.ts';
import { dropVoidClearances } from './clearance.ts';
import { lastingLocks } from './keep-locks.ts';
import { standingAnswers } from './standing-answers.ts';

/** Answers that were refused because they would dismiss a lock within a day and say no reason (E3, mark P). */
export interface ReasonMissing {
  readonly code: 'reason-missing';
  /** What locks the programme. */
  readonly locks: readonly Lock[];
}

/** Locks that are younger than a day: answering again needs a reason (E3). A clock set back does not count as waiting. */
export function freshLocks(record: RecordState, { now, offsetMinutes }: PersonMoment): readonly Lock[] {
  const standing = standingAnswers(record);
  if (!standing) return [];
  const isFresh = leastSince(standing.lockedSince, { now, latest: record.latest }) < DAY;
  return isFresh ? lastingLocks(standing.intake, instantToCivilDate(now, offsetMinutes)) : [];
}

/**
 * New answers, ready to be recorded: without the clearances that a new yes voids (I20), and with who answers again and
 * why. Refused where a lock is younger than a day and nobody says why (E3). Recorded all the same they would not lift it:
 * see `standingAnswers`.
 */
export function acceptAnswers(
  record: RecordState,
  { intake, again }: { readonly intake: Intake; readonly again: AnsweredAgain | null },
  moment: PersonMoment,
): Result<PayloadOf<'intake-answered'>, ReasonMissing> {
  const locks = freshLocks(record, moment);
  if (locks.length > 0 && !again) return err({ code: 'reason-missing', locks });
  const before = standingAnswers(record);
  return ok({
    intake: dropVoidClearances(before?.intake ?? null, intake),
    rulesVersion: RULES_VERSION,
    ...(again && locks.length > 0 && { again }),
  });
}
