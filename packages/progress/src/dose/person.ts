import type { DoseHold } from '@ilium/movement';
import { orderOf, type RecordState } from '@ilium/record';
import { type CivilDate, type Instant, instantToCivilDate } from '@ilium/units';
import type { Facts } from '../facts/facts.ts';
import { adherenceAt } from '../outcomes/adherence.ts';
import { type FarthestAt, readFarthest } from '../outcomes/farthest.ts';
import { type PainDay, recordToPainDays } from '../outcomes/pain-days.ts';
import type { ProgressContext } from '../progress-context.ts';
import { type Flare, findFlares, flareOn } from './d6-flare.ts';
import { type Break, findBreaks } from './d7-break.ts';
import { feelsWorse, isPainRising } from './d8-trend.ts';
import { findReds, type Red } from './reds.ts';
import { findSoreMornings, type SoreMorning, soreMorningAt } from './sore-mornings.ts';

/** What the rules know about the person as a whole. */
export interface Person {
  readonly now: Instant;
  readonly today: CivilDate;
  readonly facts: Facts;
  readonly reds: readonly Red[];
  readonly flares: readonly Flare[];
  readonly flare: Flare | null;
  readonly soreMornings: readonly SoreMorning[];
  readonly painDays: readonly PainDay[];
  readonly farthest: readonly FarthestAt[];
  /** Times without a session (D7). */
  readonly breaks: readonly Break[];
  /** Reasons against raising anything. */
  readonly holds: readonly DoseHold[];
}

/** Least adherence for raising (D1). */
const LEAST_ADHERENCE = 0.5;

/** D3: the whole check was answered since the last session. */
function isFirstAfterCheck({ intake }: RecordState, { sessions }: Facts): boolean {
  const last = sessions.at(-1);
  return intake !== null && last !== undefined && (intake.wholeOrder ?? orderOf(intake)) > last.at;
}

type PersonBase = Omit<Person, 'holds'>;

/** What holds every dose where it is. */
function findHolds(record: RecordState, person: PersonBase, context: ProgressContext): readonly DoseHold[] {
  const { now, today, facts, flare, soreMornings, painDays } = person;
  const adherence = adherenceAt(record, now);
  const holds: readonly (DoseHold | false)[] = [
    soreMorningAt(soreMornings, now) !== null && { code: 'sore-morning', rule: 'I07' },
    flare !== null && { code: 'flare', rule: 'D6' },
    context.assessment.irritability === 'high' && { code: 'pain-easily-stirred', rule: 'E2' },
    isPainRising(painDays, today) && { code: 'pain-rising', rule: 'D8' },
    feelsWorse(record, now) && { code: 'feeling-worse', rule: 'D8' },
    isFirstAfterCheck(record, facts) && { code: 'after-check', rule: 'D3' },
    (adherence === null || adherence < LEAST_ADHERENCE) && { code: 'too-seldom', rule: 'D1' },
  ];
  return holds.filter((hold) => hold !== false);
}

/** Reads the person from the record. */
export function readPerson(record: RecordState, facts: Facts, context: ProgressContext): Person {
  const { now, offsetMinutes } = context;
  const today = instantToCivilDate(now, offsetMinutes);
  const reds = findReds(facts);
  const flares = findFlares(reds, facts.mornings);
  const person: PersonBase = {
    now,
    today,
    facts,
    reds,
    flares,
    flare: flareOn(flares, today),
    soreMornings: findSoreMornings(facts),
    painDays: recordToPainDays(record),
    farthest: readFarthest(record),
    breaks: findBreaks(
      facts.sessions.map(({ day }) => day),
      today,
    ),
  };
  return { ...person, holds: findHolds(record, person, context) };
}
