import type { Intake } from '@ilium/record';
import { type Assessment, type AssessmentContext, assessIntake } from '@ilium/safety';
import type { CheckContext } from './check-context.ts';
import type { CheckDraft } from './check-draft.ts';
import { nextCard } from './check-flow.ts';
import { draftToIntake } from './draft-to-intake.ts';

/** What a check came to. */
export interface CheckEnd {
  readonly intake: Intake;
  readonly assessment: Assessment;
}

/**
 * The end of the check, or `null` while it goes on. It ends when every card is answered, and at once when an
 * emergency was named and its follow-up questions are answered: nobody in an emergency is asked about chairs (E3 T1).
 */
export function endOf(
  draft: CheckDraft,
  context: CheckContext,
  answeredAt: string,
  judged: AssessmentContext,
): CheckEnd | null {
  const next = nextCard(draft, context);
  if (next?.id.startsWith('detail:')) return null;
  const intake = draftToIntake(draft, context, answeredAt);
  const assessment = assessIntake(intake, judged);
  const isEmergency = assessment.status === 'locked' && assessment.tier === 'emergency';
  return next === null || isEmergency ? { intake, assessment } : null;
}

/** Where the end leads: the plan that was to begin, the emergency screen, or Today, which says why there is no session. */
export function endToHref({ assessment }: CheckEnd, plan = '#/plan'): string {
  if (assessment.status === 'locked' && assessment.tier === 'emergency') return '#/emergency';
  return assessment.status === 'open' || assessment.status === 'gentle-only' ? plan : '#/today';
}
