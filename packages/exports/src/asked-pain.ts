import { type RecordState, type SessionRecord, type Stamp, toldPain } from '@ilium/record';

/** When a number of pain was asked for. `item`: while doing a movement that made it worse. */
export type PainAsked =
  | 'check-now'
  | 'check-average'
  | 'check-worst'
  | 'before-session'
  | 'item'
  | 'after-session'
  | 'morning';

/** A number of pain, 0–10, with when it was given and what for. One given in a session has the time of the session. */
export interface AskedPain {
  readonly at: Stamp;
  readonly asked: PainAsked;
  readonly pain: number;
  /** The session that it was asked in, and the item, from 0. */
  readonly session?: string;
  readonly item?: number;
}

function checkToPain(at: RecordState['checks'][number]): readonly AskedPain[] {
  const { now, average, worst } = toldPain(at.pain);
  const told = [
    ['check-now', now],
    ['check-average', average],
    ['check-worst', worst],
  ] as const;
  return told.flatMap(([asked, pain]) => (pain === undefined ? [] : [{ at, asked, pain }]));
}

function sessionToPain(record: SessionRecord): readonly AskedPain[] {
  const { id: session, started, ended, items, painBefore, painAfter } = record;
  if (!started) return [];
  return [
    ...(painBefore === null
      ? []
      : [{ at: started, asked: 'before-session' as const, pain: painBefore, session }]),
    ...items.flatMap(({ item, pain }) =>
      pain === null ? [] : [{ at: started, asked: 'item' as const, pain, session, item }],
    ),
    ...(painAfter === null
      ? []
      : [{ at: ended ?? started, asked: 'after-session' as const, pain: painAfter, session }]),
  ];
}

const morningToPain = (at: RecordState['mornings'][number]): readonly AskedPain[] =>
  at.pain === null ? [] : [{ at, asked: 'morning', pain: at.pain }];

/** Every number of pain in the record: of checks, of sessions, of mornings, each oldest first. */
export const recordToAskedPain = ({
  checks,
  sessions,
  mornings,
}: Pick<RecordState, 'checks' | 'sessions' | 'mornings'>): readonly AskedPain[] => [
  ...checks.flatMap(checkToPain),
  ...sessions.flatMap(sessionToPain),
  ...mornings.flatMap(morningToPain),
];
