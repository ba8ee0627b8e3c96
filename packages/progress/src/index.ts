export { type Attention, findAttention, rankClients, reportDay, reportedPain } from './attention.ts';
export type { Belief, SuggestedRest } from './belief/fold-belief.ts';
export { createLearner, type DoneItem, type Learner, type RatedItem } from './belief/learner.ts';
export type { Normal } from './belief/normal.ts';
export { followLearner, type ItemRest, type SuggestedRests } from './belief/suggested-rests.ts';
export type { CoolOff } from './dose/d5-cool-off.ts';
export type { Flare } from './dose/d6-flare.ts';
export { type Band, itemToBand } from './facts/item-band.ts';
export type { GateState, Progression } from './gates/fold-gates.ts';
export { MAINTAIN_DAYS } from './gates/g6.ts';
export { foldHistory, type History } from './history.ts';
export { foldLedger, type LedgerCode, type LedgerLine } from './ledger.ts';
export { findNudge, type Nudge } from './nudge.ts';
export { adherenceAt } from './outcomes/adherence.ts';
export { type DueQuestion, dueQuestions } from './outcomes/due.ts';
export { readFarthest, wasEverInLeg } from './outcomes/farthest.ts';
export {
  foldOutcomes,
  type Outcomes,
  type OverallChange,
  type SessionPain,
  type WeekBack,
} from './outcomes/fold-outcomes.ts';
export type { GoalScore } from './outcomes/goals.ts';
export type { Mark, PainChange } from './outcomes/noticeable.ts';
export {
  type PainDay,
  type PainMean,
  painMeanOn,
  painMeans,
  recordToPainDays,
} from './outcomes/pain-days.ts';
export { findReferrals, type Referral } from './outcomes/referrals.ts';
export type { ProgressContext } from './progress-context.ts';
export { type Narrowing, tightenAssessment } from './tighten-assessment.ts';
export { foldTries, type Tries } from './tries.ts';
export type { VariationProgress } from './variation-progress.ts';
export { foldWork, type WorkWeek } from './work.ts';
