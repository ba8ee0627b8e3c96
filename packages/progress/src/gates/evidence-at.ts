import type { RecordState } from '@ilium/record';
import { type CivilDate, type Instant, instantToCivilDate } from '@ilium/units';
import type { Person } from '../dose/person.ts';
import { foldGoals } from '../outcomes/goals.ts';
import type { ProgressContext } from '../progress-context.ts';
import type { Evidence } from './evidence.ts';
import { strengthGateOf } from './phase-state.ts';

interface Stamped {
  readonly at: Instant;
}

/**
 * Values up to a place in their order; places are asked for in order. The list that is given grows with the next question,
 * so that ten years are walked through once.
 */
function upTo<T, Place>(values: readonly T[], isUpTo: (value: T, place: Place) => boolean) {
  const shown: T[] = [];
  return (place: Place): readonly T[] => {
    for (
      let next = values[shown.length];
      next !== undefined && isUpTo(next, place);
      next = values[shown.length]
    )
      shown.push(next);
    return shown;
  };
}

/** Values with a moment up to a moment, whatever order they come in; moments are asked for in order. */
export const until = <T extends Stamped>(values: readonly T[]) =>
  upTo(
    values.toSorted((a, b) => a.at - b.at),
    ({ at }, now: Instant) => at <= now,
  );

/** Everything that may open a gate, whichever it is, as it stood at a moment; moments are asked for in order. */
export function evidenceOf(
  record: RecordState,
  { facts, painDays, farthest }: Person,
  { assessment, index, offsetMinutes }: ProgressContext,
): (now: Instant) => Omit<Evidence, 'since' | 'gatesMet'> {
  const byEnd = facts.sessions.toSorted((a, b) => a.endedAt - b.endedAt);
  const sessionsAt = upTo(byEnd, ({ endedAt }, now: Instant) => endedAt <= now);
  const triesAt = new Map([...facts.triesByKey].map(([key, tries]) => [key, until(tries)]));
  const painAt = upTo(painDays, ({ day }, today: CivilDate) => day <= today);
  const [morningsAt, checksAt, farthestNow] = [until(facts.mornings), until(record.checks), until(farthest)];
  const [steadinessAt, goalsAt] = [until(record.steadiness), until(foldGoals(record))];
  const shared = {
    conditions: assessment.conditions.map(({ condition }) => condition),
    strengthGate: strengthGateOf(assessment.irritability),
    tests: index.library.gateTests ?? [],
  };
  return (now) => {
    const today = instantToCivilDate(now, offsetMinutes);
    const steady = steadinessAt(now).at(-1);
    return {
      ...shared,
      now,
      today,
      sessions: sessionsAt(now),
      triesOf: (key) => triesAt.get(key)?.(now) ?? [],
      mornings: morningsAt(now),
      checks: checksAt(now),
      painDays: painAt(today),
      farthest: farthestNow(now),
      isSteady: steady?.left === true && steady.right,
      goalMean: goalsAt(now).at(-1)?.mean ?? null,
    };
  };
}

/** Checks that said something else of average pain or the farthest point than the one before. */
const newsOf = (checks: RecordState['checks']): RecordState['checks'] =>
  checks.filter(({ pain }, i) => {
    const before = checks[i - 1]?.pain;
    return pain.average !== before?.average || pain.farthest !== before.farthest;
  });

/**
 * The moments at which a gate may open, in order, the present last: answers that may change something. A session alone
 * opens nothing, because the morning after it must be told first.
 */
export function momentsOf(record: RecordState, now: Instant): readonly Instant[] {
  const told = [newsOf(record.checks), record.mornings, record.steadiness, record.goalScores].flat();
  const moments = told.map(({ at }) => at).filter((at) => at < now);
  return [...new Set([...moments, now])].toSorted((a, b) => a - b);
}
