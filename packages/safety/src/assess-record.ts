import type { Phase } from '@ilium/movement';
import { type Intake, orderOf, type RecordState } from '@ilium/record';
import { type Instant, instantToIso } from '@ilium/units';
import type { Assessment } from './assessment.ts';
import { phaseByChecks } from './phase-by-checks.ts';
import { reScreenReasons } from './re-screen.ts';
import { standingAnswers } from './standing-answers.ts';
import { assessIntake } from './triage.ts';

/** When and where the person is. */
export interface PersonMoment {
  readonly now: Instant;
  /** Minutes east of UTC where the person is: decides which day it is. */
  readonly offsetMinutes: number;
}

/** The answers as they stand, and what they mean. */
export interface JudgedAnswers {
  readonly intake: Intake;
  readonly assessment: Assessment;
}

/** Whether symptoms moved down a leg and no session was begun and finished since (I26). */
function isCalmAfterLeg({ movedDown, sessions }: RecordState): boolean {
  if (!movedDown) return false;
  return !sessions.some(
    ({ started, ended }) => started && ended?.how === 'finished' && orderOf(started) > orderOf(movedDown),
  );
}

/**
 * What the record means now: the answers as they stand, judged with everything that happened since (E3, E8, I26).
 * No check opens more than one phase beyond what the one before it did (I17).
 * The whole check is asked for before there is a session wherever E8 calls for it, a clearance included (B.2).
 * `null` before the first check.
 */
export function assessRecord(
  record: RecordState,
  { now, offsetMinutes }: PersonMoment,
): JudgedAnswers | null {
  const standing = standingAnswers(record);
  if (!standing || !record.intake) return null;
  const { at, offsetMinutes: offsetThen, rulesVersion } = record.intake;
  // Answers without a time of their own are as old as their event (E8).
  const answeredAt = standing.intake.answeredAt ?? instantToIso(at, offsetThen);
  const intake = { ...standing.intake, answeredAt };
  const assessment = assessIntake(intake, {
    now,
    offsetMinutes,
    rulesVersion,
    isStale: reScreenReasons(record, now).length > 0,
    isCalmAfterLeg: isCalmAfterLeg(record),
  });
  const { caps } = assessment;
  const phase = Math.min(caps.phase, phaseByChecks(record)) as Phase;
  return { intake, assessment: { ...assessment, caps: { ...caps, phase } } };
}
