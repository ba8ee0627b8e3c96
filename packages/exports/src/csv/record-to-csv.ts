import type { VariationKey } from '@ilium/movement';
import { type RecordState, type SessionRecord, type Stamp, shownRecord } from '@ilium/record';
import { instantToIso, MINUTE } from '@ilium/units';
import { recordToAskedPain } from '../asked-pain.ts';
import { type CsvCell, tableToCsv } from './table-to-csv.ts';

/** One file of the set. */
export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

type TitleOf = (key: VariationKey) => string;

const timeOf = (stamp: Stamp | null): string | null => stamp && instantToIso(stamp.at, stamp.offsetMinutes);

const minutesOf = (milliseconds: number): number => Math.round((10 * milliseconds) / MINUTE) / 10;

const sessionsTable = ({ sessions }: RecordState): Table => ({
  name: 'sessions.csv',
  columns: [
    'session',
    'planned_at',
    'started_at',
    'ended_at',
    'ended_how',
    'planned_minutes',
    'active_minutes',
    'items_planned',
    'items_done',
    'pain_before',
    'pain_after',
  ],
  rows: sessions.map(({ id, planned, started, ended, plan, items, painBefore, painAfter }) => [
    id,
    timeOf(planned),
    timeOf(started),
    timeOf(ended),
    ended?.how ?? null,
    minutesOf(plan.totalMs),
    ended && minutesOf(ended.activeMs),
    items.length,
    items.filter(({ outcome }) => outcome === 'done').length,
    painBefore,
    painAfter,
  ]),
});

const sessionToItems = ({ id, started, plan, items }: SessionRecord, titleOf: TitleOf) =>
  items.flatMap(({ item, variation, outcome, because, repsDone, repsPlanned, rating, pain }) => {
    const planned = plan.items[item];
    if (!planned) return [];
    const { dose, sides } = planned;
    return [
      [
        id,
        timeOf(started),
        item + 1,
        variation,
        titleOf(variation),
        sides.join(' '),
        dose.holdSeconds,
        dose.reps,
        dose.sets,
        outcome,
        because,
        repsDone,
        repsPlanned,
        rating,
        pain,
      ],
    ];
  });

const itemsTable = ({ sessions }: RecordState, titleOf: TitleOf): Table => ({
  name: 'items.csv',
  columns: [
    'session',
    'started_at',
    'item',
    'movement',
    'title',
    'sides',
    'hold_seconds',
    'repetitions',
    'sets',
    'outcome',
    'because',
    'repetitions_done',
    'repetitions_planned',
    'rating',
    'pain',
  ],
  rows: sessions.flatMap((session) => sessionToItems(session, titleOf)),
});

const painTable = (record: RecordState): Table => ({
  name: 'pain.csv',
  columns: ['at', 'asked', 'pain', 'session', 'item'],
  rows: recordToAskedPain(record).map(({ at, asked, pain, session, item }) => [
    timeOf(at),
    asked,
    pain,
    session ?? null,
    item === undefined ? null : item + 1,
  ]),
});

const morningsTable = ({ mornings }: RecordState): Table => ({
  name: 'mornings.csv',
  columns: ['at', 'change', 'pain', 'farthest'],
  rows: mornings.map((morning) => [timeOf(morning), morning.change, morning.pain, morning.farthest]),
});

/** Each score of each goal; goals that are followed and were never scored stand without one. */
function goalsTable({ goals, goalScores }: RecordState): Table {
  const followed = goals?.goals ?? [];
  const scored = new Set(goalScores.flatMap(({ scores }) => scores.map(({ goal }) => goal)));
  const textOf = (id: string) => followed.find((goal) => goal.id === id)?.text ?? null;
  return {
    name: 'goals.csv',
    columns: ['at', 'goal', 'text', 'score'],
    rows: [
      ...followed.filter(({ id }) => !scored.has(id)).map(({ id, text }) => [timeOf(goals), id, text, null]),
      ...goalScores.flatMap((stamp) =>
        stamp.scores.map(({ goal, score }) => [timeOf(stamp), goal, textOf(goal), score]),
      ),
    ],
  };
}

/**
 * The record as tables that spreadsheet programs open: sessions, their items with ratings, every number of pain, mornings
 * and goals, without what the person left out. Times are ISO 8601 with offset; a field is empty where nothing was
 * answered.
 */
export function recordToCsv(whole: RecordState, titleOf: TitleOf): readonly CsvFile[] {
  const record = shownRecord(whole);
  return [
    sessionsTable(record),
    itemsTable(record, titleOf),
    painTable(record),
    morningsTable(record),
    goalsTable(record),
  ].map(({ name, columns, rows }) => ({ name, text: tableToCsv(columns, rows) }));
}
