import { type BodySide, oppositeSide, type Plan, type PlanRequest } from '@ilium/movement';
import type { Assessment } from '@ilium/safety';

const flipText = (text: string): string => (text === 'left' ? 'right' : text === 'right' ? 'left' : text);

function flip(value: unknown): unknown {
  if (typeof value === 'string') return flipText(value);
  if (Array.isArray(value)) return value.map(flip);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, flip(inner)]));
}

/** The same plan for the mirrored person: every left is right. */
export const mirrorPlan = (plan: Plan): Plan => flip(plan) as Plan;

/** The same person the other way round. */
export const mirrorAssessment = (assessment: Assessment): Assessment => flip(assessment) as Assessment;

/** The same wish the other way round. */
export const mirrorRequest = (request: PlanRequest): PlanRequest => ({
  ...request,
  painSide: flipText(request.painSide) as PlanRequest['painSide'],
  leadSide: oppositeSide(request.leadSide) as BodySide,
});
