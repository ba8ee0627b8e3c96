export { acceptClearance, type ClearanceRefusal } from './accept-clearance.ts';
export { type AdviceId, type AdviceText, adviceIds, adviceTexts } from './advice.ts';
export { allowanceOf, closedPlacesOf, mobilityShareOf } from './allowance.ts';
export { type AllowedContext, type AllowedPart, allowedPart, type LeftOut } from './allowed-part.ts';
export { acceptAnswers, freshLocks, type ReasonMissing } from './answer-again.ts';
export { applyClearance, findClearable } from './apply-clearance.ts';
export { assessRecord, type JudgedAnswers, type PersonMoment } from './assess-record.ts';
export * from './assessment.ts';
export {
  judgeVisit,
  type VisitLeave,
  type VisitQuestion,
  type VisitRefusal,
  visitFlags,
  visitToFindings,
} from './assisted-gate.ts';
export { dropVoidClearances, isClearanceDated, reportSigns } from './clearance.ts';
export { acceptEdit, boundsPassed, type ClinicianEdit, type EditRefusal } from './clinician-edit.ts';
export { fromPain as findPainConditions } from './condition-findings.ts';
export type { ConditionRule } from './condition-rules.ts';
export { type Condition, type ConditionScope, conditionOf, conditions, limitText } from './conditions.ts';
export { type Contradiction, findContradictions } from './contradictions.ts';
export { emergencyNumber } from './emergency-numbers.ts';
export { isAsked, SEVERE_PAIN } from './flag-answers.ts';
export {
  type FlagCard,
  type FlagOption,
  flagCards,
  flagCardsFor,
  NONE_OF_THESE,
  UNSURE_HINT,
} from './flag-cards.ts';
export { detailsOf, type FlagDetail, flagDetails } from './flag-details.ts';
export { classCaps, HIGH_BASELINE, irritabilityOf } from './irritability.ts';
export { judgeLoad, type LoadJudgement } from './load-judgement.ts';
export type { AmountTest, LoadPattern } from './load-pattern.ts';
export { INTAKE_DAYS, isExpired } from './missing-answers.ts';
export {
  judgePain,
  mayStartWithPain,
  type PainAction,
  type PainBand,
  type PainInput,
  type PainJudgement,
  type PainSign,
  painToBand,
} from './pain-rules.ts';
export { type ReScreenReason, reScreenReasons } from './re-screen.ts';
export { type Escalation, type FlagAudience, type RedFlag, redFlagOf, redFlags } from './red-flags.ts';
export { answersNow } from './standing-answers.ts';
export { compareTiers, highestTier } from './tier-order.ts';
export { assessIntake } from './triage.ts';
export {
  type Ask,
  type AskedPart,
  type Asking,
  type AskReason,
  mayBegin,
  mayGoOn,
  toldThisHour,
  whatToAsk,
} from './what-to-ask.ts';
export { whatToSay } from './what-to-say.ts';
