import type { BodySide, PlanItem } from '@ilium/movement';
import { type ItemRecord, type RecordState, stampToDay } from '@ilium/record';
import { addDays, type CivilDate, type Days, daysBetween, type Milliseconds } from '@ilium/units';

/** Seven days of what was done. */
export interface WorkWeek {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Sessions that were begun. */
  readonly sessions: number;
  /** Time really spent, pauses left out. */
  readonly active: Milliseconds;
  /** Time of the items that were done, by the side that worked; `both` is what has no side. */
  readonly left: Milliseconds;
  readonly right: Milliseconds;
  readonly both: Milliseconds;
}

const WEEK: Days = 7;

type Sides = Pick<WorkWeek, 'left' | 'right' | 'both'>;
const nothing: Sides = { left: 0, right: 0, both: 0 };

/** The time of an item as far as it was done, dealt to its sides by the repetitions planned for each. */
function itemToSides({ repsDone, repsPlanned }: ItemRecord, planned: PlanItem | undefined): Sides {
  if (!planned || repsPlanned === 0) return nothing;
  const time = Math.min(1, repsDone / repsPlanned) * planned.durationMs;
  const { sides, dose, extraReps, oneSided } = planned;
  // A single side without a reason is the one to begin with: the sides take turns.
  if (sides.length === 0 || (sides.length === 1 && oneSided === null)) return { ...nothing, both: time };
  const repsOf = (place: number): number => dose.reps * dose.sets + (place === 0 ? extraReps : 0);
  const all = sides.reduce((sum, _, place) => sum + repsOf(place), 0);
  const timeOf = (wanted: BodySide): Milliseconds =>
    sides.reduce((sum, side, place) => (side === wanted ? sum + (time * repsOf(place)) / all : sum), 0);
  return { left: timeOf('left'), right: timeOf('right'), both: 0 };
}

const addSides = (a: Sides, b: Sides): Sides => ({
  left: a.left + b.left,
  right: a.right + b.right,
  both: a.both + b.both,
});

/**
 * Time spent in each of the weeks since the first session, the last of which ends today; oldest first, weeks without a
 * session too. Only what was done counts.
 */
export function foldWork({ sessions }: Pick<RecordState, 'sessions'>, today: CivilDate): readonly WorkWeek[] {
  const begun = sessions.flatMap((session) => {
    const ago = session.started ? daysBetween(stampToDay(session.started), today) : -1;
    return ago < 0 ? [] : [{ session, week: Math.floor(ago / WEEK) }];
  });
  const count = begun.reduce((most, { week }) => Math.max(most, week + 1), 0);
  return Array.from({ length: count }, (_, i) => {
    const week = count - 1 - i;
    const its = begun.filter((one) => one.week === week).map(({ session }) => session);
    const to = addDays(today, -week * WEEK);
    return {
      from: addDays(to, 1 - WEEK),
      to,
      sessions: its.length,
      active: its.reduce((sum, { ended }) => sum + (ended?.activeMs ?? 0), 0),
      ...its
        .flatMap(({ items, plan }) => items.map((item) => itemToSides(item, plan.items[item.item])))
        .reduce(addSides, nothing),
    };
  });
}
