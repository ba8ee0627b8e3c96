export {
  type BackupNews,
  type BackupRefusal,
  compareBackup,
  eventsToBackup,
  mostBackupLength,
  parseBackup,
  piecesToBackup,
} from './backup.ts';
export { type EventKind, parseEnvelope, type StoredEvent } from './event.ts';
export { type ClearedMatter, clearedMatters } from './events/clearance-recorded.ts';
export { type SkipReason, skipReasons } from './events/day-skipped.ts';
export { MOST_GOALS } from './events/goals-chosen.ts';
export { type EventType, eventKinds, type PayloadOf, type RecordEvent } from './events/index.ts';
export type { AnsweredAgain } from './events/intake-answered.ts';
export type { Wishes } from './events/session-planned.ts';
export { type Symptom, symptoms } from './events/symptom-told.ts';
export { applyStored, compareEvents, foldRecord, mergeEvents } from './fold.ts';
export { forgottenEvents } from './forgotten-events.ts';
export {
  HOME_REPORT_DAYS,
  type HomeReport,
  type KeptReport,
  mostReported,
  parseHomeReport,
  readKeptReports,
} from './home-report.ts';
export {
  type Answer,
  type BodyArea,
  bodyAreas,
  type Clearance,
  type ClinicianFirstId,
  type ConditionId,
  clinicianFirstIds,
  conditionIds,
  type FlagDetailId,
  flagDetailIds,
  type Intake,
  intakeSchema,
  type PainFact,
  painFacts,
  parseIntake,
  type RedFlagId,
  redFlagIds,
} from './intake.ts';
export {
  type AcceptedLetter,
  type CarePlanLetter,
  type LetterItem,
  type LetterTemplate,
  MOST_CARE_PLAN_ITEMS,
  MOST_LETTER_CHARACTERS,
  MOST_LETTER_ITEMS,
  MOST_NAME_LETTERS,
  MOST_NOTE_LETTERS,
  type PrescriptionLetter,
  parsePrescriptionLetter,
} from './letter.ts';
export { makeEvent, makeId } from './make-event.ts';
export {
  eventToOrder,
  leastSince,
  type Made,
  mostSince,
  type OrderedStamp,
  orderOf,
  type RecordTime,
} from './order.ts';
export { type EventRefusal, readEvent } from './read-event.ts';
export { defaultSettings, type Settings, settingsSchema } from './settings.ts';
export { sessionToDay, shownRecord, stampToDay } from './shown-record.ts';
export {
  type AnsweredIntake,
  type CheckedPain,
  type ClientRecord,
  emptyRecord,
  type Hidden,
  type ItemRecord,
  type RecordState,
  type SessionRecord,
  type Stamp,
  type VisitRecord,
} from './state.ts';
export { type JsonRefusal, parseStrictJson } from './strict-json.ts';
export { firstAverage, toldPain } from './told-pain.ts';
export {
  type ClientConditions,
  type Comparison,
  type ComparisonMoment,
  comparisonMoments,
  type MeasureUnit,
  MOST_MEASURED,
  MOST_REMARK_LETTERS,
  measureUnits,
  type TableRound,
  type VisitAnswers,
  type VisitEnding,
  type VisitHalt,
} from './visit.ts';
