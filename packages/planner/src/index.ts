export {
  emptyHistory,
  type PlanHistory,
  type PlanInput,
  type VariationHistory,
} from './plan-input.ts';
export { type ProgrammeInput, planProgramme } from './plan-programme.ts';
export { planSession, whyNot } from './plan-session.ts';
export { intakeToRequest, leadSideOf } from './request.ts';
