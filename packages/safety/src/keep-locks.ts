import type { AnsweredAgain, ClinicianFirstId, ConditionId, Intake, RedFlagId } from '@ilium/record';
import type { CivilDate } from '@ilium/units';
import type { Lock } from './assessment.ts';
import { isHealing } from './condition-findings.ts';
import { answerOf } from './flag-answers.ts';
import { findFlags } from './flag-findings.ts';
import { findLocks } from './locks.ts';

/** Rules whose locks come from an answer of their own: pain that is too strong opens by itself once it is less (E4). */
const isAnswered = ({ rule, liftedBy }: Lock, intake: Intake): boolean => {
  if (liftedBy === 'answers') return false;
  const answer = rule.startsWith('RF') ? answerOf(intake, rule as RedFlagId) : 'yes';
  return answer === 'yes' || answer === 'unsure';
};

/** Locks that answering again does not lift within a day unless a reason is given (E3). */
export const lastingLocks = (intake: Intake, today: CivilDate): readonly Lock[] =>
  findLocks(intake, findFlags(intake, today), today).filter((lock) => isAnswered(lock, intake));

type Surgeries = NonNullable<Intake['surgeries']>;

/** Operations as the new answers tell them, save those still healing: they keep their day. */
function keepSurgeries(before: Surgeries, after: Surgeries, today: CivilDate): Surgeries {
  const healing = before.filter((surgery) => isHealing(surgery, today) && !surgery.cleared);
  const kept = healing.map((surgery) => {
    const { cleared } = after.find(({ kind }) => kind === surgery.kind) ?? {};
    return cleared ? { ...surgery, cleared } : surgery;
  });
  return [...kept, ...after.filter(({ kind }) => !kept.some((surgery) => surgery.kind === kind))];
}

/** What one lock of the old answers rests on, put into the new ones. */
function keepLock(before: Intake, after: Intake, { rule }: Lock, today: CivilDate): Intake {
  const [, condition] = /^E3\.T5:(.+)$/.exec(rule) ?? [];
  const [, first] = /^B\.6:(.+)$/.exec(rule) ?? [];
  if (rule.startsWith('RF'))
    return {
      ...after,
      redFlags: { ...after.redFlags, [rule]: answerOf(before, rule as RedFlagId) ?? 'unsure' },
      ...(before.flagDetails && { flagDetails: { ...after.flagDetails, ...before.flagDetails } }),
    };
  if (rule === 'E3.T4') return { ...after, age: 'under-18' };
  if (condition === 'pregnancy')
    return { ...after, pregnancy: { ...(before.pregnancy ?? { trimester: 2 }), ...after.pregnancy } };
  if (condition === 'surgery')
    return { ...after, surgeries: keepSurgeries(before.surgeries ?? [], after.surgeries ?? [], today) };
  if (first !== undefined)
    return {
      ...after,
      clinicianFirst: [...new Set([...(after.clinicianFirst ?? []), first as ClinicianFirstId])],
    };
  return after.conditions.some(({ id }) => id === condition)
    ? after
    : { ...after, conditions: [...after.conditions, { id: condition as ConditionId }] };
}

/**
 * Whether the reason that was given lifts a lock within a day (E3). A slip lifts every one. "It has changed since" lifts
 * none of an emergency or urgent sign: a sign that has gone by itself still needs the look that B.2 asks for (mark ?).
 */
const isLifted = ({ tier }: Lock, why: AnsweredAgain['why'] | undefined): boolean =>
  why === 'mistake' || (why === 'changed' && tier !== 'emergency' && tier !== 'urgent');

/**
 * The new answers with whatever locked the old ones put back, save what the reason for answering again lifts: a lock
 * cannot be dismissed by answering again (E3). A clearance in the new answers counts; new answers are returned as they
 * are where nothing stays locked.
 */
export const keepLocks = (
  before: Intake,
  after: Intake,
  today: CivilDate,
  why?: AnsweredAgain['why'],
): Intake =>
  lastingLocks(before, today)
    .filter((lock) => !isLifted(lock, why))
    .reduce((kept, lock) => keepLock(before, kept, lock, today), after);
