/** Questions that are asked now and then (outcomes.md). */
export const outcomeQuestions = ['morning', 'goals', 'goal-scores', 'week', 'change'] as const;
export type OutcomeQuestion = (typeof outcomeQuestions)[number];

/** Thresholds from which a change is called noticeable (outcomes.md), with where they come from. */
export const changeMarks = [
  'pain-2-points',
  'pain-30-percent',
  'pain-gone',
  'goals-small',
  'goals-medium',
  'goals-large',
  'overall',
] as const;
export type ChangeMark = (typeof changeMarks)[number];

/** Why a clinician should have a look (E7, D5, D6). */
export const referralCodes = [
  'farther-for-a-week',
  'worse-after-two-weeks',
  'three-reds',
  'red-again',
  'no-change-after-six-weeks',
  'flat-after-twelve-weeks',
  'long-standing',
] as const;
export type ReferralCode = (typeof referralCodes)[number];
