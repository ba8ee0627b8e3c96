import {
  type ClientRecord,
  type HomeReport,
  type KeptReport,
  readKeptReports,
  type Stamp,
  stampToDay,
} from '@ilium/record';
import { addDays, type CivilDate } from '@ilium/units';
import { type PainDay, painMeanOn } from './outcomes/pain-days.ts';

/** Why a therapist looks at a client now, the most pressing first. */
export type Attention =
  | { readonly code: 'sign' | 'locked' | 'nothing-done' }
  /** `red`: items that a rule calls red (E4). `move-worse`: how often any move was rated worse. */
  | { readonly code: 'red' | 'move-worse'; readonly times: number }
  /** 7-day means of pain, a week apart (D8: up by two or more). */
  | { readonly code: 'worse'; readonly from: number; readonly to: number }
  | { readonly code: 'report-overdue' | 'review-due'; readonly since: CivilDate };

const ranks: readonly Attention['code'][] = [
  'sign',
  'locked',
  'red',
  'worse',
  'move-worse',
  'report-overdue',
  'review-due',
  'nothing-done',
];

const WEEK = 7;
/** A rise of the 7-day mean that stops every increase (D8). */
const WORSE_BY = 2;

/** The day on which a report was made, by the clock of the phone that made it. */
export const reportDay = ({ madeAt }: Pick<HomeReport, 'madeAt'>): CivilDate => madeAt.slice(0, 10);

/** Pain of every day that any of a client's reports tells of, oldest first; the newest report has the last word on a day. */
export function reportedPain(reports: readonly Pick<KeptReport, 'report'>[]): readonly PainDay[] {
  const painByDay = new Map<CivilDate, number>();
  for (const { report } of reports)
    for (const [n, pain] of report.pain.entries())
      if (pain !== null) painByDay.set(addDays(report.from, n), pain);
  return [...painByDay].map(([day, pain]) => ({ day, pain })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function painTrend(reports: readonly KeptReport[], made: CivilDate): readonly Attention[] {
  const days = reportedPain(reports);
  const [from, to] = [painMeanOn(days, addDays(made, -WEEK)), painMeanOn(days, made)];
  return from !== null && to !== null && to - from >= WORSE_BY ? [{ code: 'worse', from, to }] : [];
}

function ratedWorse({ moves }: HomeReport): readonly Attention[] {
  const times = moves.reduce((sum, { worse }) => sum + worse, 0);
  return times > 0 ? [{ code: 'move-worse', times }] : [];
}

function didNothing({ from, sessions, ...report }: HomeReport): boolean {
  const made = reportDay(report);
  const since = addDays(made, 1 - WEEK);
  return (
    from <= since && !sessions.some(({ day, done, code }) => day >= since && (done > 0 || code === 'partly'))
  );
}

/** What the newest report says that still waits for an answer. Signs and locks wait until a report says otherwise. */
function reported(client: ClientRecord, reports: readonly KeptReport[]): readonly Attention[] {
  const newest = reports.at(-1);
  if (!newest) return [];
  const { report } = newest;
  const lasting: readonly Attention[] = [
    ...(report.signs.length > 0 ? [{ code: 'sign' } as const] : []),
    ...(report.status === 'locked' ? [{ code: 'locked' } as const] : []),
  ];
  const answers: readonly Stamp[] = [...client.letters, ...client.visits.map(({ opened }) => opened)];
  if (answers.some(({ at }) => at > newest.at)) return lasting;
  return [
    ...lasting,
    ...(report.reds.length > 0 ? [{ code: 'red', times: report.reds.length } as const] : []),
    ...painTrend(reports, reportDay(report)),
    ...ratedWorse(report),
    ...(didNothing(report) ? [{ code: 'nothing-done' } as const] : []),
  ];
}

/** Whether the day to look at the newest letter again has come, with or without a report to look at. */
function dueReview(
  { letters, visits }: ClientRecord,
  reports: readonly KeptReport[],
  today: CivilDate,
): readonly Attention[] {
  const letter = letters.at(-1)?.letter;
  if (!letter || letter.reviewOn > today) return [];
  if (visits.some(({ opened }) => stampToDay(opened) >= letter.reviewOn)) return [];
  const isAnswered = reports.some(({ report }) => report.letter === letter.id);
  return [{ code: isAnswered ? 'review-due' : 'report-overdue', since: letter.reviewOn }];
}

/** Why a client needs the therapist now, the most pressing first; empty where nothing waits. */
export function findAttention(client: ClientRecord, today: CivilDate): readonly Attention[] {
  const reports = readKeptReports(client);
  return [...reported(client, reports), ...dueReview(client, reports, today)].toSorted(
    (a, b) => ranks.indexOf(a.code) - ranks.indexOf(b.code),
  );
}

/** Clients with why they need the therapist, those who need them most first, the others as they were. */
export function rankClients(
  clients: readonly ClientRecord[],
  today: CivilDate,
): readonly { readonly client: ClientRecord; readonly attention: readonly Attention[] }[] {
  const rankOf = (attention: readonly Attention[]) =>
    attention[0] ? ranks.indexOf(attention[0].code) : ranks.length;
  return clients
    .map((client) => ({ client, attention: findAttention(client, today) }))
    .toSorted((a, b) => rankOf(a.attention) - rankOf(b.attention));
}
