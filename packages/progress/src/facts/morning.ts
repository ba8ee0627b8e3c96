import { type RecordState, stampToDay } from '@ilium/record';
import { type CivilDate, daysBetween, HOUR, type Instant } from '@ilium/units';
import { groupBy } from './group-by.ts';

/** What a person said in the morning, compared with before their last session (outcomes.md). */
export type MorningChange = RecordState['mornings'][number]['change'];

/** What was said of a session, or of none that is near enough, on one morning. */
export interface Morning {
  readonly at: Instant;
  readonly day: CivilDate;
  readonly change: MorningChange;
  /** The day of the sessions that it speaks of; `null` where none is near enough. */
  readonly about: CivilDate | null;
}

/** A morning says something about a session that began at least this long before it (P). */
const SOONEST = 4 * HOUR;
/** Later than this nobody remembers how it was (P; the question is asked for two days). */
const LATEST_DAYS = 2;

/** When a session began. */
interface Begun {
  readonly at: Instant;
  readonly day: CivilDate;
}

/**
 * The answers of the mornings, oldest first, each about the sessions of the last day before it, at most two days ago.
 * Where one morning has several answers about the same sessions, the last corrects the others. Sessions oldest first.
 */
export function readMornings(
  { mornings }: Pick<RecordState, 'mornings'>,
  sessions: readonly Begun[],
): readonly Morning[] {
  const morningByMatter = new Map<string, Morning>();
  let next = 0;
  for (const answer of mornings.toSorted((a, b) => a.at - b.at)) {
    while ((sessions[next]?.at ?? Infinity) <= answer.at - SOONEST) next += 1;
    const day = stampToDay(answer);
    const last = sessions[next - 1]?.day ?? null;
    const about = last !== null && daysBetween(last, day) <= LATEST_DAYS ? last : null;
    morningByMatter.set(`${day} ${about}`, { at: answer.at, day, change: answer.change, about });
  }
  return [...morningByMatter.values()].toSorted((a, b) => a.at - b.at);
}

/** The mornings that speak of a session: both sessions of a day share theirs. */
export function linkMornings(
  sessions: readonly Begun[],
  mornings: readonly Morning[],
): readonly (readonly Morning[])[] {
  const morningsByDay = groupBy(mornings, ({ about }) => about);
  return sessions.map(({ at, day }) =>
    (morningsByDay.get(day) ?? []).filter((morning) => at <= morning.at - SOONEST),
  );
}

/** What the mornings after a session come to: the worst of them, `null` where none was answered. */
export const worstChange = (mornings: readonly Morning[]): MorningChange | null =>
  (['worse', 'same', 'better'] as const).find((one) => mornings.some(({ change }) => change === one)) ?? null;

/** Two mornings after one session were worse: it lasted over 24 hours (C.1). */
export const isWorseForADay = (mornings: readonly Morning[]): boolean =>
  mornings.filter(({ change }) => change === 'worse').length >= 2;
