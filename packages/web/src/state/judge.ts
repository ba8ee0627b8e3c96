import type { LibraryIndex, Plan, PlanRequest } from '@ilium/movement';
import { intakeToRequest, planSession } from '@ilium/planner';
import { foldHistory } from '@ilium/progress';
import type { Intake, RecordState } from '@ilium/record';
import { type Assessment, assessIntake } from '@ilium/safety';
import { type Instant, instantToIso } from '@ilium/units';
import { answersNow } from './answers-now.ts';

/** What the person asks for today only; the rest comes from the check. */
export type Wish = Partial<Pick<PlanRequest, 'minutes' | 'places' | 'equipment'>>;

/** What the record means today: whether to exercise, and with what. */
export interface Judgement {
  /** The newest answers, with signs and clearances reported since. */
  readonly intake: Intake;
  readonly assessment: Assessment;
  readonly request: PlanRequest;
  readonly plan: Plan;
}

/** What a judgement depends on. */
export interface JudgeInput {
  readonly record: RecordState;
  readonly index: LibraryIndex;
  readonly wish: Wish;
  readonly now: Instant;
  readonly offsetMinutes: number;
}

/** Answers → safety → plan, in one go. `null` before the first check. */
export function judge({ record, index, wish, now, offsetMinutes }: JudgeInput): Judgement | null {
  const answers = answersNow(record);
  if (!answers || !record.intake) return null;
  const { at, offsetMinutes: offsetThen, rulesVersion } = record.intake;
  // Answers without a time of their own are as old as their event (E8).
  const intake = { ...answers, answeredAt: answers.answeredAt ?? instantToIso(at, offsetThen) };
  const assessment = assessIntake(intake, { now, offsetMinutes, rulesVersion });
  const request = { ...intakeToRequest(intake), ...wish };
  const history = foldHistory(record, now, offsetMinutes);
  return { intake, assessment, request, plan: planSession({ index, assessment, request, history }) };
}
