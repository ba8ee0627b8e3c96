import {
  type AnsweredIntake,
  type Intake,
  leastSince,
  type OrderedStamp,
  orderOf,
  type PayloadOf,
  type RecordState,
  type RedFlagId,
  type Symptom,
  stampToDay,
} from '@ilium/record';
import { DAY } from '@ilium/units';
import { applyClearance } from './apply-clearance.ts';
import { dropVoidClearances, reportSigns } from './clearance.ts';
import { keepLocks, lastingLocks } from './keep-locks.ts';

/** Something that happened to the answers after they were given. */
type Change = { readonly stamp: OrderedStamp } & (
  | { readonly kind: 'sign'; readonly flags: readonly RedFlagId[] }
  | { readonly kind: 'clearance'; readonly cleared: PayloadOf<'clearance-recorded'> }
  | { readonly kind: 'symptom'; readonly symptom: Symptom }
);

/** The answers as they stand, and since when what locks them does. */
export interface StandingAnswers {
  readonly intake: Intake;
  /** When the present locks began; of no meaning where there are none. */
  readonly lockedSince: OrderedStamp;
}

/** Symptoms after which balance is minded from then on (E4: "balance flag on"). */
const unsteady: readonly Symptom[] = ['dizzy', 'fall'];

/** The condition stands beside the answers until the next whole check asks about falls and balance. */
const mindBalance = (intake: Intake): Intake =>
  intake.conditions.some(({ id }) => id === 'balance')
    ? intake
    : { ...intake, conditions: [...intake.conditions, { id: 'balance' }] };

function changesOf({ signs, clearances, symptoms }: RecordState): readonly Change[] {
  const changes: readonly Change[] = [
    ...signs.map((sign) => ({ stamp: sign, kind: 'sign' as const, flags: sign.flags })),
    ...clearances.map((cleared) => ({ stamp: cleared, kind: 'clearance' as const, cleared })),
    ...symptoms
      .filter(({ symptom }) => unsteady.includes(symptom))
      .map((told) => ({ stamp: told, kind: 'symptom' as const, symptom: told.symptom })),
  ];
  return changes.toSorted((a, b) => orderOf(a.stamp) - orderOf(b.stamp));
}

function applyChange({ intake, lockedSince }: StandingAnswers, change: Change): StandingAnswers {
  switch (change.kind) {
    case 'sign':
      return { intake: reportSigns(intake, change.flags), lockedSince: change.stamp };
    case 'clearance':
      return { intake: applyClearance(intake, change.cleared), lockedSince };
    case 'symptom':
      return { intake: mindBalance(intake), lockedSince };
  }
}

/** Answers that take the place of others. Within a day, what locked those stays unless the reason given lifts it (E3). */
function replaceAnswers(standing: StandingAnswers, next: AnsweredIntake): StandingAnswers {
  const answered = dropVoidClearances(standing.intake, next.intake);
  const waited = leastSince(standing.lockedSince, { now: next.at, latest: orderOf(next) });
  if (waited >= DAY) return { intake: answered, lockedSince: next };
  const day = stampToDay(next);
  const intake = keepLocks(standing.intake, answered, day, next.again?.why);
  const isKept = intake !== answered && lastingLocks(answered, day).length === 0;
  return { intake, lockedSince: isKept ? standing.lockedSince : next };
}

/**
 * The answers as they stand now: the newest check, then in the order of the record every sign reported since (it counts
 * as a yes and voids clearances, B.3, I20), every clearance recorded since (E3), and balance where a session brought
 * dizziness or a fall (E4). What locked the programme within the day before the newest check stands too, unless the
 * reason for which that check was answered again lifts it (E3). The clock's word does not decide, so setting it back opens nothing.
 * `null` before the first check.
 */
export function standingAnswers(record: RecordState): StandingAnswers | null {
  const { intake: newest, replacedIntakes } = record;
  if (!newest) return null;
  const given = [...replacedIntakes, newest];
  const changes = changesOf(record);
  const changesAfter = (n: number) => {
    const [from, to] = [given[n], given[n + 1]];
    return changes.filter(
      ({ stamp }) => (!from || orderOf(stamp) > orderOf(from)) && (!to || orderOf(stamp) < orderOf(to)),
    );
  };
  const first = given[0] ?? newest;
  const begun: StandingAnswers = { intake: first.intake, lockedSince: first };
  return given.reduce<StandingAnswers>(
    (standing, answers, n) =>
      changesAfter(n).reduce(applyChange, n === 0 ? standing : replaceAnswers(standing, answers)),
    begun,
  );
}

/** The answers as they stand now; see {@link standingAnswers}. */
export const answersNow = (record: RecordState): Intake | null => standingAnswers(record)?.intake ?? null;
