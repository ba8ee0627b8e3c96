import type { GateId, GateNeed, GateTest, VariationKey } from '@ilium/movement';
import type { CheckedPain, ConditionId } from '@ilium/record';
import { type CivilDate, DAY, type Instant } from '@ilium/units';
import type { SessionFact, Try } from '../facts/facts.ts';
import type { Morning } from '../facts/morning.ts';
import type { FarthestAt } from '../outcomes/farthest.ts';
import type { PainDay } from '../outcomes/pain-days.ts';

/** What a gate is judged by at a moment: what happened up to it, oldest first, and since when it counts. */
export interface Evidence {
  readonly now: Instant;
  readonly today: CivilDate;
  /** From when on sessions count for this gate: when its phase began, or the last step back. */
  readonly since: Instant;
  readonly sessions: readonly SessionFact[];
  readonly triesOf: (key: VariationKey) => readonly Try[];
  readonly mornings: readonly Morning[];
  readonly checks: readonly CheckedPain[];
  readonly painDays: readonly PainDay[];
  readonly farthest: readonly FarthestAt[];
  /** Conditions that hold now (B.4). */
  readonly conditions: readonly ConditionId[];
  readonly gatesMet: readonly GateId[];
  /** The gate that opens strengthening to this person (E2: G2 where pain is not easily stirred up, else G3). */
  readonly strengthGate: 'G2' | 'G3';
  readonly tests: readonly GateTest[];
  /** Both legs held steadily for ten seconds, the last time it was tried. */
  readonly isSteady: boolean;
  /** Mean of the goals' last scores, 0–10; `null` where none was given. */
  readonly goalMean: number | null;
}

/** A gate of E6: what it needs, and how much of it there is. All must be met. */
export type Gate = (evidence: Evidence) => readonly GateNeed[];

/** Whole days from one moment to another. */
export const daysFrom = (from: Instant, to: Instant): number => Math.max(0, Math.floor((to - from) / DAY));

/** A finished session in which something was tried. */
export const isDone = ({ isFinished, band }: SessionFact): boolean => isFinished && band !== null;

/** Done, and nothing in it was amber or red. */
export const isGreen = (session: SessionFact): boolean => isDone(session) && session.band === 'green';

/** How many sessions that ended after a moment are of a kind, up to as many as are asked for. */
export function countSessions(
  sessions: readonly SessionFact[],
  after: Instant,
  most: number,
  counts: (session: SessionFact) => boolean,
): number {
  let count = 0;
  for (let i = sessions.length - 1; i >= 0 && count < most; i -= 1) {
    const session = sessions[i];
    if (!session || session.endedAt <= after) break;
    if (counts(session)) count += 1;
  }
  return count;
}

const fits = (test: GateTest, { dose, pain, isWhole, band, rating }: Try): boolean =>
  band === 'green' &&
  rating !== null &&
  isWhole &&
  (test.holdSeconds === null || dose.holdSeconds >= test.holdSeconds) &&
  (test.reps === null || dose.reps >= test.reps) &&
  (test.painAtMost === null || (pain !== null && pain <= test.painAtMost));

/** How often a test has gone well, the last times running; a number that was not told counts as not. */
function countDoneWell(test: GateTest, { triesOf, since }: Evidence): number {
  const last = test.anyOf
    .flatMap((key) => triesOf(key).slice(-test.times))
    .filter(({ at }) => at > since)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, test.times);
  const miss = last.findIndex((one) => !fits(test, one));
  return miss < 0 ? last.length : miss;
}

/** The needs that a library's tests put to a gate. */
export const testNeeds = (gate: GateId, evidence: Evidence): readonly GateNeed[] =>
  evidence.tests
    .filter((test) => test.gate === gate)
    .map((test) => {
      const { anyOf, holdSeconds, reps, painAtMost, times } = test;
      const have = countDoneWell(test, evidence);
      return {
        code: 'done-well',
        met: have >= times,
        anyOf,
        holdSeconds,
        reps,
        painAtMost,
        have,
        need: times,
      };
    });
