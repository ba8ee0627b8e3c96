import type { RuleId } from '@ilium/movement';
import type { Answer, ConditionId, VisitAnswers } from '@ilium/record';
import { err, ok, type Result } from '@ilium/units';
import type { ConditionFinding } from './assessment.ts';
import { finding } from './condition-findings.ts';

/** What is asked before every visit and answered with yes, no or not sure (B.5, B.6). */
export const visitFlags = [
  'dangerSign',
  'acute',
  'neurologicalChange',
  'clinicianFirst',
] as const satisfies readonly (keyof VisitAnswers)[];
const visitQuestions = [...visitFlags, 'conditions'] as const satisfies readonly (keyof VisitAnswers)[];
/** What is asked before every visit (B.5, B.6). */
export type VisitQuestion = (typeof visitQuestions)[number];

/** Why the techniques are not done today. */
export interface VisitRefusal {
  readonly code:
    | 'no-therapist'
    | 'no-consent'
    | 'no-stop-words'
    | 'not-asked'
    | 'flags-not-clear'
    | 'acute'
    | 'clinician-first'
    | 'nerve'
    | 'condition';
  readonly rule: RuleId;
  /** For `condition`: which. */
  readonly condition?: ConditionId;
  /** For `not-asked`: what has no answer yet, in the order in which it is asked. */
  readonly open?: readonly VisitQuestion[];
}

/** What the techniques have to mind today. */
export interface VisitLeave {
  /** Light hands: the blood clots poorly (B.5). */
  readonly reducedForce: boolean;
  /** What was ticked, for blocks and limits of single techniques: see `allowanceOf` (B.4). */
  readonly findings: readonly ConditionFinding[];
}

/** With these no assisted technique is done, on either leg (B.5; the last four by B.4 as well). */
const excluding: readonly ConditionId[] = [
  'bone',
  'hypermobile',
  'hip-unstable',
  'thr-recent',
  'thr-late',
  'thr-late-ant',
  'pregnant-2-3',
  'pgp',
  'spine-surg-recent',
  'abdo',
];

const isAgainst = (answer: Answer | null): boolean => answer !== null && answer !== 'no';

/** What a client's conditions block and limit, as ticked at a visit; nothing where they were not asked. */
export const visitToFindings = ({
  conditions,
}: Pick<VisitAnswers, 'conditions'>): readonly ConditionFinding[] =>
  (conditions ?? []).map(({ id, side }) => finding(id, 'B.5', side ? { side } : {}));

/**
 * Whether a therapist may do the assisted techniques today (B.5, I18): every reason against it, or leave with what to
 * mind. Not sure counts as yes (I06), not asked as a reason of its own. Nothing is asked of the owner's own record.
 */
export function judgeVisit(answers: VisitAnswers): Result<VisitLeave, readonly VisitRefusal[]> {
  const { therapist, consent, stopWord, dangerSign, acute, neurologicalChange, clinicianFirst, conditions } =
    answers;
  const against: readonly (readonly [VisitRefusal['code'], boolean])[] = [
    ['no-therapist', therapist.trim() === ''],
    ['no-consent', !consent],
    ['no-stop-words', stopWord.trim() === ''],
    ['flags-not-clear', isAgainst(dangerSign)],
    ['acute', isAgainst(acute)],
    ['nerve', isAgainst(neurologicalChange)],
    ['clinician-first', isAgainst(clinicianFirst)],
  ];
  const open = visitQuestions.filter((question) => answers[question] === null);
  const findings = visitToFindings({ conditions });
  const found = (id: ConditionId): boolean => findings.some(({ condition }) => condition === id);
  const refusals: readonly VisitRefusal[] = [
    ...(open.length > 0 ? [{ code: 'not-asked' as const, rule: 'B.5', open }] : []),
    ...against.filter(([, isSo]) => isSo).map(([code]) => ({ code, rule: 'B.5' })),
    ...excluding
      .filter(found)
      .map((condition) => ({ code: 'condition' as const, rule: `B.4:${condition}`, condition })),
  ];
  return refusals.length > 0 ? err(refusals) : ok({ reducedForce: found('bleeding'), findings });
}
