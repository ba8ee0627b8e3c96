import type * as v from 'valibot';
import { changeRated } from './change-rated.ts';
import { clearanceRecorded } from './clearance-recorded.ts';
import { clinicianEdited } from './clinician-edited.ts';
import { copySaved } from './copy-saved.ts';
import { daySkipped } from './day-skipped.ts';
import { goalsChosen } from './goals-chosen.ts';
import { goalsScored } from './goals-scored.ts';
import { hiddenFromReports } from './hidden-from-reports.ts';
import { intakeAnswered } from './intake-answered.ts';
import { itemEnded } from './item-ended.ts';
import { itemRated } from './item-rated.ts';
import {
  prescriptionAccepted,
  prescriptionEnded,
  prescriptionWritten,
  templateSaved,
} from './letter-events.ts';
import { morningAnswered } from './morning-answered.ts';
import { playerMoved } from './player-moved.ts';
import { restLifted } from './rest-lifted.ts';
import { painAfterRated, sessionEnded } from './session-ended.ts';
import { sessionPlanned } from './session-planned.ts';
import { sessionStarted } from './session-started.ts';
import { settingsChanged } from './settings-changed.ts';
import { signReported } from './sign-reported.ts';
import { steadinessTested } from './steadiness-tested.ts';
import { symptomTold } from './symptom-told.ts';
import {
  clientForgotten,
  clientNamed,
  conditionsNoted,
  reportKept,
  roundDone,
  sidesCompared,
  visitEnded,
  visitHalted,
  visitOpened,
  visitRemarked,
} from './visit-events.ts';
import { weekLookedBack } from './week-looked-back.ts';

/** Every kind of event that this version writes. */
export const eventKinds = {
  'intake-answered': intakeAnswered,
  'clearance-recorded': clearanceRecorded,
  'sign-reported': signReported,
  'session-planned': sessionPlanned,
  'session-started': sessionStarted,
  'player-moved': playerMoved,
  'item-ended': itemEnded,
  'item-rated': itemRated,
  'symptom-told': symptomTold,
  'session-ended': sessionEnded,
  'pain-after-rated': painAfterRated,
  'morning-answered': morningAnswered,
  'day-skipped': daySkipped,
  'rest-lifted': restLifted,
  'steadiness-tested': steadinessTested,
  'goals-chosen': goalsChosen,
  'goals-scored': goalsScored,
  'change-rated': changeRated,
  'week-looked-back': weekLookedBack,
  'clinician-edited': clinicianEdited,
  'copy-saved': copySaved,
  'hidden-from-reports': hiddenFromReports,
  'settings-changed': settingsChanged,
  'client-named': clientNamed,
  'conditions-noted': conditionsNoted,
  'visit-opened': visitOpened,
  'sides-compared': sidesCompared,
  'round-done': roundDone,
  'visit-halted': visitHalted,
  'visit-ended': visitEnded,
  'visit-remarked': visitRemarked,
  'report-kept': reportKept,
  'client-forgotten': clientForgotten,
  'prescription-written': prescriptionWritten,
  'template-saved': templateSaved,
  'prescription-accepted': prescriptionAccepted,
  'prescription-ended': prescriptionEnded,
} as const;

type Kinds = typeof eventKinds;
/** The name of an event kind. */
export type EventType = keyof Kinds;
/** The newest payload of an event kind. */
export type PayloadOf<Type extends EventType> = v.InferOutput<Kinds[Type]['schema']>;

/** An event read from the record: its kind is known and its payload is of the newest version. */
export type RecordEvent = {
  [Type in EventType]: {
    readonly id: string;
    readonly at: string;
    readonly device: string;
    readonly type: Type;
    readonly payload: PayloadOf<Type>;
  };
}[EventType];
