import type { DoseHold, GateId, VariationKey } from '@ilium/movement';
import type { RecordState } from '@ilium/record';
import { type CivilDate, daysBetween } from '@ilium/units';
import { type Belief, foldBelief } from './belief/fold-belief.ts';
import { findPreferred } from './dose/d2-preferred.ts';
import { findCoolOff } from './dose/d5-cool-off.ts';
import type { Flare } from './dose/d6-flare.ts';
import { foldDoses } from './dose/fold-doses.ts';
import { findLevelHolds } from './dose/level-hold.ts';
import type { NextDose } from './dose/next-dose.ts';
import { type Person, readPerson } from './dose/person.ts';
import { type Facts, readFacts, type Try, wasDone } from './facts/facts.ts';
import { foldGates, type Progression } from './gates/fold-gates.ts';
import { foldPastConditions } from './past-conditions.ts';
import type { ProgressContext } from './progress-context.ts';
import { toStanding } from './standing.ts';
import { untried, type VariationProgress } from './variation-progress.ts';

/** Sessions that count for variety. */
const RECENT_SESSIONS = 3;

/** What the record says to the planner, and to the person. */
export interface History {
  readonly gatesMet: readonly GateId[];
  readonly byVariation: Readonly<Record<VariationKey, VariationProgress>>;
  /** Variations of the last sessions, newest first. */
  readonly recentItems: readonly (readonly VariationKey[])[];
  readonly sessionsToday: number;
  /** A session of today was ended by a stop rule (E4). */
  readonly endedForSafety: boolean;
  /** Conditions that any check so far has found. */
  readonly pastConditions: readonly string[];
  readonly progression: Progression;
  /** The flare that is on; `null` where there is none (D6). */
  readonly flare: Flare | null;
  /** What holds every dose where it is. */
  readonly holds: readonly DoseHold[];
}

const laterDay = (a: CivilDate | null, b: CivilDate | null): CivilDate | null =>
  a === null || (b !== null && b > a) ? b : a;

/** What is known about a tried variation. */
interface Known {
  readonly tries: readonly Try[];
  readonly next: NextDose | undefined;
  readonly belief: Belief | null;
  readonly isPreferred: boolean;
}

function toProgress({ tries, next, belief, isPreferred }: Known, { today }: Person): VariationProgress {
  const count = (rating: Try['rating']) => tries.filter((one) => one.rating === rating).length;
  const last = tries.at(-1);
  const coolOff = findCoolOff(tries);
  const until = laterDay(coolOff?.untilDay ?? null, belief?.rest?.untilDay ?? null);
  const restUntil = until !== null && until > today ? until : null;
  const { dose = null, change = null, holds = [] } = next ?? {};
  const progress: VariationProgress = {
    ...untried,
    tried: tries.length,
    eased: count('eased'),
    same: count('same'),
    worse: count('worse'),
    dose,
    restUntil,
    preferred: isPreferred && restUntil === null,
    ...(last && { daysSince: daysBetween(last.day, today) }),
    afterRed: last?.band === 'red',
    ...(belief && { score: belief.score }),
    change,
    holds,
    coolOff,
    belief,
  };
  return { ...progress, standing: toStanding(progress, today) };
}

/** Every variation that was tried, and every level that must wait. */
function foldVariations(
  record: RecordState,
  person: Person,
  context: ProgressContext,
): Readonly<Record<VariationKey, VariationProgress>> {
  const { triesByKey } = person.facts;
  const doses = foldDoses(person, context);
  const beliefs = foldBelief(record, person.facts, context);
  const preferred = new Set(findPreferred(triesByKey, (key) => beliefs.get(key)?.score ?? 0));
  const waiting = [...findLevelHolds(person, context.index)].map(
    ([key, waits]) => [key, { ...untried, waits }] as const,
  );
  const tried = [...triesByKey].map(([key, tries]) => {
    const known = {
      tries,
      next: doses.get(key),
      belief: beliefs.get(key) ?? null,
      isPreferred: preferred.has(key),
    };
    return [key, toProgress(known, person)] as const;
  });
  return Object.fromEntries([...waiting, ...tried]);
}

/** Sessions in which something was done, newest last, with the names of what was done. */
const workedSessions = ({ sessions }: Facts, { index }: ProgressContext) =>
  sessions.flatMap(({ day, record }) => {
    const done = record.items.filter(wasDone);
    const keys = done.map(({ variation }) => index.entryOf(variation)?.key ?? variation);
    return done.length > 0 ? [{ day, keys }] : [];
  });

/**
 * What the record says on the day of `now`. Only what was done or said counts: an item that was opened and left changes
 * nothing. A pure fold: the same record gives the same history, whatever order its events came in.
 */
export function foldHistory(record: RecordState, context: ProgressContext): History {
  const facts = readFacts(record, context.index);
  const person = readPerson(record, facts, context);
  const progression = foldGates(record, person, context);
  const worked = workedSessions(facts, context);
  return {
    gatesMet: progression.gatesMet,
    byVariation: foldVariations(record, person, context),
    recentItems: worked
      .slice(-RECENT_SESSIONS)
      .toReversed()
      .map(({ keys }) => keys),
    sessionsToday: worked.filter(({ day }) => day === person.today).length,
    endedForSafety: facts.sessions.some(
      (session) => session.day === person.today && session.record.ended?.how === 'safety',
    ),
    pastConditions: foldPastConditions(record),
    progression,
    flare: person.flare,
    holds: person.holds,
  };
}
