import type { SessionPlan, VariationKey } from '@ilium/movement';
import type { Instant } from '@ilium/units';
import type { PayloadOf } from './events/index.ts';
import type { Clearance, Intake, RedFlagId } from './intake.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** A moment in the record, with the offset of the place where it was written. */
export interface Stamp {
  readonly at: Instant;
  readonly offsetMinutes: number;
}

/** What happened to one item of a session. Fields are `null` until told. */
export interface ItemRecord {
  readonly item: number;
  readonly variation: VariationKey;
  readonly outcome: PayloadOf<'item-ended'>['outcome'] | null;
  readonly because: PayloadOf<'item-ended'>['because'];
  readonly repsDone: number;
  readonly repsPlanned: number;
  readonly rating: PayloadOf<'item-rated'>['rating'] | null;
  readonly pain: number | null;
}

/** One session as the record has it: planned, perhaps started, perhaps ended. */
export interface SessionRecord {
  readonly id: string;
  readonly planned: Stamp;
  readonly plan: SessionPlan;
  readonly started: Stamp | null;
  readonly painBefore: number | null;
  readonly position: (Omit<PayloadOf<'player-moved'>, 'session'> & { readonly moved: Stamp }) | null;
  readonly items: readonly ItemRecord[];
  readonly ended:
    | (Stamp & { readonly how: PayloadOf<'session-ended'>['how']; readonly activeMs: number })
    | null;
  readonly painAfter: number | null;
}

/** The folded record: everything the app knows about a person. */
export interface RecordState {
  /** The newest answers, and when they were given. */
  readonly intake: (Stamp & { readonly intake: Intake; readonly rulesVersion: number }) | null;
  /** Red flags reported outside the check, oldest first. */
  readonly signs: readonly (Stamp & { readonly flags: readonly RedFlagId[] })[];
  readonly clearances: readonly (Stamp & {
    readonly flags: readonly RedFlagId[];
    readonly clearance: Clearance;
  })[];
  /** Oldest first. */
  readonly sessions: readonly SessionRecord[];
  readonly mornings: readonly (Stamp & PayloadOf<'morning-answered'>)[];
  readonly settings: Settings;
  /** Stored events that this version could not read; kept, and passed on in back-ups. */
  readonly unread: number;
}

/** The state of an empty record. */
export const emptyRecord: RecordState = {
  intake: null,
  signs: [],
  clearances: [],
  sessions: [],
  mornings: [],
  settings: defaultSettings,
  unread: 0,
};
