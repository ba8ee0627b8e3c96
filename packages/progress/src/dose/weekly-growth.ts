import { type Dose, repetitionTime } from '@ilium/movement';
import { DAY, type Instant, type Milliseconds } from '@ilium/units';
import type { Try } from '../facts/facts.ts';

const WEEK = 7 * DAY;
/** The most by which the time under load may grow in a week (D1, I10). */
const MOST_GROWTH = 1.2;

/** What a variation adds to a week, and what it added to the week before at the same rhythm. */
export interface WeekShare {
  /** It was done in the last seven days. */
  readonly isThisWeek: boolean;
  readonly before: Milliseconds;
  /** Time under load of a dose, as often as the variation was done in the last seven days. */
  readonly at: (dose: Dose) => Milliseconds;
}

/** The dose that a variation had a week ago: the last before it, else its first. */
const doseAWeekAgo = (own: readonly Try[], now: Instant): Dose | undefined =>
  (own.findLast(({ at }) => now - at >= WEEK) ?? own[0])?.dose;

/**
 * A variation's share of the week, counted at least once; `null` where it has no dose of the person's own or the library
 * lacks it.
 */
export function weekShare(tries: readonly Try[], now: Instant): WeekShare | null {
  const own = tries.filter(({ isOwn }) => isOwn);
  const entry = own.at(-1)?.entry;
  const then = doseAWeekAgo(own, now);
  if (!entry || !then) return null;
  const times = own.filter(({ at }) => now - at < WEEK).length;
  const at = (dose: Dose) =>
    Math.max(1, times) * repetitionTime(entry.variation, dose) * dose.reps * dose.sets;
  return { isThisWeek: times > 0, before: at(then), at };
}

/** A variation's share of the week at the dose that it has now. */
export interface WeekLoad {
  readonly share: WeekShare;
  readonly dose: Dose;
}

/** Whether the time under load stays within a fifth more than a week ago (D1, I10). */
export function keepsWeek(loads: readonly WeekLoad[]): boolean {
  const before = loads.reduce((sum, { share }) => sum + share.before, 0);
  const now = loads.reduce((sum, { share, dose }) => sum + share.at(dose), 0);
  return now <= MOST_GROWTH * before;
}
