export { type AdviceId, type AdviceText, adviceIds, adviceTexts } from './advice.ts';
export { allowanceOf, closedPlacesOf, mobilityShareOf } from './allowance.ts';
export * from './assessment.ts';
export { dropVoidClearances, isClearanceDated, reportSigns } from './clearance.ts';
export type { ConditionRule } from './condition-rules.ts';
export { type Condition, type ConditionScope, conditionOf, conditions, limitText } from './conditions.ts';
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
export { mayReplaceLock } from './lock-hold.ts';
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
export { type Escalation, type FlagAudience, type RedFlag, redFlagOf, redFlags } from './red-flags.ts';
export { compareTiers, highestTier } from './tier-order.ts';
export { type AssessmentContext, assessIntake } from './triage.ts';
export { whatToSay } from './what-to-say.ts';
