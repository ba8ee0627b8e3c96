import type * as v from 'valibot';
import { clearanceRecorded } from './clearance-recorded.ts';
import { intakeAnswered } from './intake-answered.ts';
import { itemEnded } from './item-ended.ts';
import { itemRated } from './item-rated.ts';
import { morningAnswered } from './morning-answered.ts';
import { playerMoved } from './player-moved.ts';
import { painAfterRated, sessionEnded } from './session-ended.ts';
import { sessionPlanned } from './session-planned.ts';
import { sessionStarted } from './session-started.ts';
import { settingsChanged } from './settings-changed.ts';
import { signReported } from './sign-reported.ts';

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
  'session-ended': sessionEnded,
  'pain-after-rated': painAfterRated,
  'morning-answered': morningAnswered,
  'settings-changed': settingsChanged,
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
