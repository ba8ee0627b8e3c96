export { type EventKind, parseEnvelope, type StoredEvent } from './event.ts';
export { type EventType, eventKinds, type PayloadOf, type RecordEvent } from './events/index.ts';
export { applyStored, compareEvents, foldRecord, mergeEvents } from './fold.ts';
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
  parseIntake,
  type RedFlagId,
  redFlagIds,
} from './intake.ts';
export { makeEvent, makeId } from './make-event.ts';
export { type EventRefusal, readEvent } from './read-event.ts';
export { defaultSettings, type Settings, settingsSchema } from './settings.ts';
export { emptyRecord, type ItemRecord, type RecordState, type SessionRecord, type Stamp } from './state.ts';
