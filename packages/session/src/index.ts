export { LONGEST_GAP, LONGEST_HIDDEN_GAP } from './advance.ts';
export { createPlayer } from './create-player.ts';
export { type HeardPace, type HeardPhrase, isOtherPace, learnPace, phraseLength } from './heard-pace.ts';
export { planToEquipment } from './plan-to-equipment.ts';
export { planToTimeline } from './plan-to-timeline.ts';
export type {
  HurtAnswer,
  Moment,
  PlayerEffect,
  PlayerInput,
  PlayerPhase,
  PlayerRules,
  PlayerState,
  RecordDraft,
  Step,
} from './player-state.ts';
export {
  BELLS_AHEAD,
  type DueCue,
  nextTitle,
  type PlayerView,
  playerView,
  upcomingCues,
} from './player-view.ts';
export { restingToday } from './rest-today.ts';
export { type ReachedPlace, type ResumePoint, resumeAt } from './resume-at.ts';
export type { Repetition, SessionTimeline, TimelineItem, TimelineOptions } from './session-timeline.ts';
export { partToKey, phraseToParts, type Speakable, speakableParts } from './speakable.ts';
export { speechTime } from './speech-time.ts';
export { stepPlayer } from './step-player.ts';
export {
  createRound,
  type RoundInput,
  type RoundRun,
  type RoundView,
  roundView,
  stepRound,
} from './table/round-run.ts';
export { roundToTimeline } from './table/round-timeline.ts';
export { CEILING, DEEPEN_UP_TO, mustEaseOff, PINCH_ENDS_ALL } from './table/table-rules.ts';
export { planVisit, type TechniqueToday, type VisitPlan } from './table/visit-plan.ts';
export {
  type AfterHalt,
  afterHalt,
  type Depth,
  layOutVisit,
  nextVisitStep,
  type RoundStep,
  type VisitStep,
} from './table/visit-step.ts';
export { isPlanCurrent, type PlanGround, sessionToTakeUp } from './take-up.ts';
export { voiceTime } from './voice-time.ts';
