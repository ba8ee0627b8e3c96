/** The tables of a record, by the name of their file without its ending. */
export type TableName = 'sessions' | 'items' | 'pain' | 'mornings' | 'goals';

/** One way in which a record leaves: what it is called, what it holds and for whom, and the button. */
export interface WayOutWords {
  readonly title: string;
  readonly about: string;
  readonly action: string;
}

/** Why a record is not shown as codes. */
export type ShowingRefusal =
  | { readonly code: 'too-many'; readonly parts: number; readonly most: number }
  | { readonly code: 'unable' };

/** Why codes are not read. */
export type ReadingRefusal = 'not-allowed' | 'no-camera' | 'camera-failed' | 'broken';

/** A page about codes: its heading, what to do, and the button that begins. */
interface CodesWords {
  readonly title: string;
  readonly lead: string;
  readonly start: string;
}

/** What is said where a record leaves the device. Whole sentences, apart from titles and buttons. */
export interface SharingWords {
  readonly title: string;
  readonly lead: string;
  /** Who can read a file that is not locked. */
  readonly readable: string;
  readonly report: WayOutWords;
  readonly tables: WayOutWords & {
    readonly labelOf: Readonly<Record<TableName, string>>;
    readonly holds: Readonly<Record<TableName, string>>;
  };
  readonly fhir: WayOutWords;
  readonly copy: WayOutWords;
  /** What the person leaves out of reports. */
  readonly hidden: {
    readonly title: string;
    readonly lead: string;
    readonly signsStay: string;
    readonly days: string;
    readonly none: string;
    /** "1 session, 2 answers". */
    readonly dayToText: (sessions: number, answers: number) => string;
    /** How much is left out, short. */
    readonly countToText: (hidden: number) => string;
  };
  /** Two devices of one person, without a server. */
  readonly devices: {
    readonly title: string;
    readonly about: string;
    readonly show: string;
    readonly read: string;
    readonly byFile: string;
  };
  readonly showing: CodesWords & {
    readonly pause: string;
    readonly goOn: string;
    readonly flickers: string;
    readonly readable: string;
    /** What a screen reader says of the picture. */
    readonly picture: string;
    readonly roundToText: (parts: number, seconds: number) => string;
    readonly refusedToText: (refusal: ShowingRefusal) => string;
    readonly next: string;
  };
  readonly reading: CodesWords & {
    readonly privacy: string;
    readonly picture: string;
    /** `of` is 0 before the first code was seen. */
    readonly progressToText: (have: number, of: number) => string;
    readonly refusedToText: (refusal: ReadingRefusal) => string;
    readonly add: string;
    readonly added: string;
    readonly next: string;
  };
  /** How a file left. */
  readonly downloaded: string;
  readonly shared: string;
}
