/** The tables of a record, by the name of their file without its ending. */
export type TableName = 'sessions' | 'items' | 'pain' | 'mornings' | 'goals';

/** One way in which a record leaves: what it is called, what it holds and for whom, and the button. */
export interface WayOutWords {
  readonly title: string;
  readonly about: string;
  readonly action: string;
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
  /** How a file left. */
  readonly downloaded: string;
  readonly shared: string;
}
