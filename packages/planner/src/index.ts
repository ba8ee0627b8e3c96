export { explainAbsence } from './absence.ts';
export { findBindings } from './binding.ts';
export {
  bringIn,
  type Hand,
  handToWishes,
  letChoose,
  moveItem,
  noHand,
  pinItem,
  removeItem,
  swapItem,
  unpinItem,
} from './hand.ts';
export { moveChoices, type SwapChoice, swapChoices } from './hand-choices.ts';
export { type LetterShare, shareOfLetter } from './letter-share.ts';
export { planByHand } from './plan-by-hand.ts';
export {
  emptyHistory,
  type PlanHistory,
  type PlanInput,
  type PrescribedItem,
  type Prescription,
  untried,
  type VariationHistory,
} from './plan-input.ts';
export { type ProgrammeInput, planProgramme } from './plan-programme.ts';
export { planSession, whyNot } from './plan-session.ts';
export { explainPresence } from './presence.ts';
export { intakeToRequest, leadSideOf } from './request.ts';
export { mostMinutesOf } from './shape.ts';
