import type { SessionPlan, VariationKey } from '@ilium/movement';
import type { CivilDate, Instant } from '@ilium/units';
import type { PayloadOf } from './events/index.ts';
import type { Wishes } from './events/session-planned.ts';
import type { Intake, RedFlagId } from './intake.ts';
import type { LetterTemplate } from './letter.ts';
import type { OrderedStamp } from './order.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { ClientConditions, Comparison, TableRound, VisitEnding, VisitHalt } from './visit.ts';

/** A moment in the record, with the offset of the place where it was written. */
export interface Stamp extends OrderedStamp {
  readonly offsetMinutes: number;
}

/** Answers as they were given. */
export type AnsweredIntake = Stamp &
  PayloadOf<'intake-answered'> & {
    /** Where the whole check stands in the record whose date a shorter one kept (E8); absent where it is this one. */
    readonly wholeOrder?: Instant;
  };

/** What one check said of the pain and of what stands in its way. */
export type CheckedPain = Stamp & Pick<Intake, 'pain' | 'conditions'>;

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

/** One visit of a client at the table, in the order in which things happened. */
export interface VisitRecord extends Omit<PayloadOf<'visit-opened'>, 'visit' | 'client'> {
  readonly id: string;
  readonly opened: Stamp;
  readonly comparisons: readonly Comparison[];
  readonly rounds: readonly TableRound[];
  /** Where Stop was pressed, in order. */
  readonly halts: readonly VisitHalt[];
  /** Stop was pressed, and nothing was done since. */
  readonly isHalted: boolean;
  /** The therapist's own words; empty where there are none. */
  readonly remarks: string;
  readonly ended: (Stamp & { readonly how: VisitEnding }) | null;
}

/** A therapist's client with their visits, oldest first. Nothing of it is about the owner of the record. */
export interface ClientRecord {
  readonly id: string;
  readonly name: string;
  /** Their conditions as noted last beside a visit; `null` where they were never noted so. */
  readonly noted: (Stamp & { readonly conditions: ClientConditions }) | null;
  readonly visits: readonly VisitRecord[];
  /** Letters written for them, oldest first. */
  readonly letters: readonly (Stamp & Omit<PayloadOf<'prescription-written'>, 'client'>)[];
  /** What they reported from home, as it came, in the order in which it was kept. */
  readonly reports: readonly (Stamp & Omit<PayloadOf<'report-kept'>, 'client'>)[];
}

/** What the person leaves out of reports: sessions by id, and whole days. It stays in the record. */
export interface Hidden {
  readonly sessions: readonly string[];
  readonly days: readonly CivilDate[];
}

/** The folded record: everything the app knows about a person. */
export interface RecordState {
  /** The newest answers, and when they were given. */
  readonly intake: AnsweredIntake | null;
  /** Answers that held within the day before the newest ones, oldest first: what locked then may still hold (E3). */
  readonly replacedIntakes: readonly AnsweredIntake[];
  /** Red flags reported outside the check, oldest first. */
  readonly signs: readonly (Stamp & { readonly flags: readonly RedFlagId[] })[];
  readonly clearances: readonly (Stamp & PayloadOf<'clearance-recorded'>)[];
  /** What was told in sessions besides numbers, oldest first. */
  readonly symptoms: readonly (Stamp & PayloadOf<'symptom-told'>)[];
  /** How far down a leg it reaches (E1.4), in checks and mornings; `null` before it was told. */
  readonly farthest: Intake['pain']['farthest'] | null;
  /** The last time that it reached farther down than told before (I26); `null` where it never did. */
  readonly movedDown: Stamp | null;
  /** Oldest first. */
  readonly sessions: readonly SessionRecord[];
  /** What the person changed about sessions by hand; the newest word on a variation holds. */
  readonly wishes: Wishes;
  readonly mornings: readonly (Stamp & PayloadOf<'morning-answered'>)[];
  /** What each check said of the pain, oldest first: what later answers are compared with (outcomes.md). */
  readonly checks: readonly CheckedPain[];
  /** Days that the person left out and said why, oldest first. */
  readonly skippedDays: readonly (Stamp & PayloadOf<'day-skipped'>)[];
  /** Suggested rests that the person took back, oldest first. */
  readonly liftedRests: readonly (Stamp & PayloadOf<'rest-lifted'>)[];
  /** Oldest first. */
  readonly steadiness: readonly (Stamp & PayloadOf<'steadiness-tested'>)[];
  /** The goals that are followed now; `null` before any were chosen. */
  readonly goals: (Stamp & PayloadOf<'goals-chosen'>) | null;
  /** Oldest first. */
  readonly goalScores: readonly (Stamp & PayloadOf<'goals-scored'>)[];
  /** Oldest first. */
  readonly changes: readonly (Stamp & PayloadOf<'change-rated'>)[];
  /** Oldest first. */
  readonly weeks: readonly (Stamp & PayloadOf<'week-looked-back'>)[];
  /** What clinicians asked for, with every rule that it goes against (I19), oldest first. */
  readonly clinicianEdits: readonly (Stamp & PayloadOf<'clinician-edited'>)[];
  /** The newest copy that was saved; `null` before the first. */
  readonly lastCopy: (Stamp & PayloadOf<'copy-saved'>) | null;
  /** What is left out of what others get. */
  readonly hidden: Hidden;
  readonly settings: Settings;
  /** People whom the owner treats; no rule about the owner reads them (I18, I19). */
  readonly clients: readonly ClientRecord[];
  /** Ids of clients who were deleted: nothing brings them back. */
  readonly forgotten: readonly string[];
  /** Sets that the owner uses again for clients, by name. */
  readonly templates: readonly LetterTemplate[];
  /** Every letter that the owner took in, oldest first. */
  readonly lettersTaken: readonly (Stamp & PayloadOf<'prescription-accepted'>)[];
  /** Id of the letter that the owner follows; `null` where there is none. */
  readonly followed: string | null;
  /** Where the last event stands in the record; 0 in an empty one. The clock may be set back, this never goes back. */
  readonly latest: Instant;
  /** Stored events that this version could not read; kept, and passed on in back-ups. */
  readonly unread: number;
}

/** The state of an empty record. */
export const emptyRecord: RecordState = {
  intake: null,
  replacedIntakes: [],
  signs: [],
  clearances: [],
  symptoms: [],
  farthest: null,
  movedDown: null,
  sessions: [],
  wishes: { wanted: [], unwanted: [] },
  mornings: [],
  checks: [],
  skippedDays: [],
  liftedRests: [],
  steadiness: [],
  goals: null,
  goalScores: [],
  changes: [],
  weeks: [],
  clinicianEdits: [],
  lastCopy: null,
  hidden: { sessions: [], days: [] },
  settings: defaultSettings,
  clients: [],
  forgotten: [],
  templates: [],
  lettersTaken: [],
  followed: null,
  latest: 0,
  unread: 0,
};
