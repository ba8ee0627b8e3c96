import type { Clearance, Intake } from '@ilium/record';
import type { CivilDate } from '@ilium/units';
import { answerOf, hasReplacedJoint, isPregnant } from './flag-answers.ts';

/** Answers that cannot all be right. Each is asked again in one sentence; until then the careful side of each counts. */
export type Contradiction =
  | { readonly code: 'pregnant-at-this-age'; readonly age: 'under-18' | '65-plus'; readonly paths: Paths }
  | { readonly code: 'pregnant-after-birth'; readonly paths: Paths }
  | {
      readonly code: 'cleared-ahead';
      readonly by: string;
      readonly day: CivilDate;
      readonly paths: Paths;
    }
  | { readonly code: 'operation-ahead'; readonly day: CivilDate; readonly paths: Paths }
  | { readonly code: 'cleared-before-operation'; readonly by: string; readonly paths: Paths }
  | { readonly code: 'sign-without-pregnancy'; readonly paths: Paths }
  | { readonly code: 'sign-without-joint'; readonly paths: Paths }
  | { readonly code: 'sign-of-a-child'; readonly paths: Paths }
  | { readonly code: 'worst-below-others'; readonly worst: number; readonly paths: Paths }
  | { readonly code: 'long-and-short'; readonly paths: Paths };

/** Dotted paths of the fields in question, each of which may be the wrong one. */
type Paths = readonly string[];

const clearancesOf = (intake: Intake): readonly (readonly [string, Clearance | undefined])[] => [
  ...(intake.clearances ?? []).map(({ clearance }, n) => [`clearances.${n}.clearance`, clearance] as const),
  ['clinicianCleared', intake.clinicianCleared],
  ['pregnancy.cleared', intake.pregnancy?.cleared],
  ...(intake.surgeries ?? []).map(({ cleared }, n) => [`surgeries.${n}.cleared`, cleared] as const),
];

const clearedAhead = (intake: Intake, today: CivilDate): readonly Contradiction[] =>
  clearancesOf(intake).flatMap(([path, clearance]) =>
    clearance && clearance.on > today
      ? [{ code: 'cleared-ahead', by: clearance.by, day: clearance.on, paths: [`${path}.on`] }]
      : [],
  );

const operations = ({ surgeries = [] }: Intake, today: CivilDate): readonly Contradiction[] =>
  surgeries.flatMap(({ on, cleared }, n): readonly Contradiction[] => {
    const path = `surgeries.${n}`;
    if (on > today) return [{ code: 'operation-ahead', day: on, paths: [`${path}.on`] }];
    return cleared && cleared.on < on
      ? [{ code: 'cleared-before-operation', by: cleared.by, paths: [`${path}.cleared.on`, `${path}.on`] }]
      : [];
  });

function pregnancy(intake: Intake): readonly Contradiction[] {
  const { age, clinicianFirst = [] } = intake;
  if (!isPregnant(intake)) return [];
  const paths = (other: string) => [other, 'pregnancy'];
  return [
    ...(age === 'under-18' || age === '65-plus'
      ? [{ code: 'pregnant-at-this-age' as const, age, paths: paths('age') }]
      : []),
    ...(clinicianFirst.includes('recent-birth')
      ? [{ code: 'pregnant-after-birth' as const, paths: paths('clinicianFirst') }]
      : []),
  ];
}

/** Signs that only some are asked about, told by someone else (B.3). They count all the same. */
function signs(intake: Intake): readonly Contradiction[] {
  const isTold = (id: 'RF24' | 'RF25' | 'RF26') => ['yes', 'unsure'].includes(answerOf(intake, id) ?? 'no');
  return [
    ...(isTold('RF24') && !isPregnant(intake)
      ? [{ code: 'sign-without-pregnancy' as const, paths: ['redFlags.RF24', 'pregnancy'] }]
      : []),
    ...(isTold('RF25') && !hasReplacedJoint(intake)
      ? [{ code: 'sign-without-joint' as const, paths: ['redFlags.RF25', 'surgeries'] }]
      : []),
    ...(isTold('RF26') && intake.age !== 'under-18'
      ? [{ code: 'sign-of-a-child' as const, paths: ['redFlags.RF26', 'age'] }]
      : []),
  ];
}

function pain(intake: Intake): readonly Contradiction[] {
  const { worst, now, average, duration } = intake.pain;
  const higher = now >= average ? 'pain.now' : 'pain.average';
  return [
    ...(worst !== undefined && worst < Math.max(now, average)
      ? [{ code: 'worst-below-others' as const, worst, paths: ['pain.worst', higher] }]
      : []),
    ...(answerOf(intake, 'RF21') === 'yes' && duration !== 'over-12-weeks'
      ? [{ code: 'long-and-short' as const, paths: ['redFlags.RF21', 'pain.duration'] }]
      : []),
  ];
}

/** Answers that cannot all be right, in the order in which the check asks (E1). Empty for answers without a slip. */
export const findContradictions = (intake: Intake, today: CivilDate): readonly Contradiction[] => [
  ...pregnancy(intake),
  ...signs(intake),
  ...operations(intake, today),
  ...clearedAhead(intake, today),
  ...pain(intake),
];
