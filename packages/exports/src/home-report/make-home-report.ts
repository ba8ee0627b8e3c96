import type { LibraryIndex, VariationKey } from '@ilium/movement';
import { foldLedger, itemToBand, type LedgerLine } from '@ilium/progress';
import {
  HOME_REPORT_DAYS,
  type HomeReport,
  MOST_LETTER_ITEMS,
  mostReported,
  type RecordState,
  sessionToDay,
  stampToDay,
} from '@ilium/record';
import {
  addDays,
  type CivilDate,
  daysBetween,
  type Instant,
  instantToCivilDate,
  instantToIso,
} from '@ilium/units';
import { recordToReport, toMoves } from '../report/report.ts';

/** When a report is made, and about what. */
export interface HomeReportContext {
  readonly id: string;
  readonly now: Instant;
  readonly offsetMinutes: number;
  readonly index: LibraryIndex;
  /** The letter that it answers. */
  readonly taken: RecordState['lettersTaken'][number];
}

/** What a person may leave out of a report, and what they may add. */
export interface ReportWords {
  readonly withGoalWords: boolean;
  readonly withSignNames: boolean;
  /** What they say in their own words; empty for nothing. */
  readonly words: string;
}

/** Fields that say something, and no others: a report has to fit a code. */
const said = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };

function toSession({ day, code, done, planned, minutes, ended, because }: LedgerLine) {
  if (code === 'opened') return [];
  return [
    { day, code, done, planned, ...said({ minutes, because, ended: ended === 'finished' ? null : ended }) },
  ];
}

/** How often each move of the letter stood in a session that was begun, and how often it was done to the end. */
function toAsked(
  { letter }: HomeReportContext['taken'],
  sessions: RecordState['sessions'],
  index: LibraryIndex,
) {
  const items = sessions.filter(({ started }) => started !== null).flatMap((session) => session.items);
  const nameOf = (key: VariationKey) => index.entryOf(key)?.key ?? key;
  return letter.items.slice(0, MOST_LETTER_ITEMS).map(({ variation }) => {
    const own = items.filter((item) => nameOf(item.variation) === nameOf(variation));
    return {
      variation,
      planned: own.length,
      done: own.filter(({ outcome }) => outcome === 'done').length,
    };
  });
}

function toReds({ sessions, symptoms }: RecordState, from: CivilDate) {
  return sessions
    .filter((session) => session.started && sessionToDay(session) >= from)
    .flatMap((session) =>
      session.items.flatMap((item) => {
        const told = symptoms
          .filter((one) => one.session === session.id && one.item === item.item)
          .map(({ symptom }) => symptom);
        if (itemToBand(item, session.painBefore, told) !== 'red') return [];
        const { variation, pain } = item;
        return [{ day: sessionToDay(session), variation, ...said({ pain, symptom: told.at(-1) }) }];
      }),
    )
    .toReversed();
}

/**
 * What a person may report to the therapist whose letter they took in: the days since, at most the last four weeks. Pure:
 * the same record and moment, the same report. It holds no name, and nothing else than its schema lists.
 */
export function recordToHomeReport(
  record: RecordState,
  { id, now, offsetMinutes, index, taken }: HomeReportContext,
): HomeReport {
  const made = instantToCivilDate(now, offsetMinutes);
  const from = [stampToDay(taken), addDays(made, 1 - HOME_REPORT_DAYS)].toSorted().at(-1) ?? made;
  const { painDays, goals, signs, assessment } = recordToReport(record, { now, offsetMinutes, index });
  const since = (day: CivilDate) => day >= from && day <= made;
  const sessions = record.sessions.filter((session) => since(sessionToDay(session)));
  const painOn = (day: CivilDate) => painDays.find((one) => one.day === day)?.pain ?? null;
  const days = Math.max(1, daysBetween(from, made) + 1);
  return {
    kind: 'report',
    version: 1,
    id,
    madeAt: instantToIso(now, offsetMinutes),
    letter: taken.letter.id,
    from,
    sessions: foldLedger(record)
      .filter(({ day }) => since(day))
      .flatMap(toSession)
      .slice(0, mostReported.sessions),
    pain: Array.from({ length: days }, (_, n) => painOn(addDays(from, n))),
    moves: toMoves({ sessions })
      .slice(0, mostReported.moves)
      .map(({ key, done, eased, worse, mostPain }) => ({
        variation: key,
        done,
        eased,
        worse,
        ...said({ mostPain }),
      })),
    asked: toAsked(taken, sessions, index),
    goals: goals.map(({ text, first, last }) => ({
      text,
      ...said({ first: first?.score, last: last?.score }),
    })),
    signs: signs
      .filter(({ cleared }) => cleared === null)
      .slice(0, mostReported.signs)
      .map(({ day, flag, answer }) => ({ day, flag, answer })),
    reds: toReds(record, from).slice(0, mostReported.reds),
    status: assessment?.status ?? 'none',
    locks: [...new Set(assessment?.locks.map(({ rule }) => rule))].slice(0, mostReported.locks),
    words: '',
  };
}

/** The report with the words that the person wants in it, and without those that they do not. */
export const chooseWords = (
  report: HomeReport,
  { withGoalWords, withSignNames, words }: ReportWords,
): HomeReport => ({
  ...report,
  goals: withGoalWords ? report.goals : report.goals.map(({ text: _, ...scores }) => scores),
  signs: withSignNames ? report.signs : report.signs.map(({ flag: _, ...told }) => told),
  // The rule of a lock names the sign behind it.
  locks: withSignNames ? report.locks : [],
  words: words.trim(),
});
