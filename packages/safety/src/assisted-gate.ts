import type { RuleId } from '@ilium/movement';
import type { Answer, ConditionId, Intake } from '@ilium/record';
import { err, ok, type Result } from '@ilium/units';
import type { Assessment } from './assessment.ts';
import { isPregnant } from './flag-answers.ts';

/** What a therapist records at every visit before the assisted techniques (B.5). */
export interface Visit {
  /** Who treats. Assisted techniques are never self-guided (I18). */
  readonly therapist: string;
  /** The client agreed to it in this session. */
  readonly consent: boolean;
  /** The words on which everything stops at once. */
  readonly stopWordsAgreed: boolean;
  /** A break, an infection or an inflammation that is acute. */
  readonly acute: Answer;
  /** Weakness, numbness or changed reflexes along with pain down the leg. */
  readonly neurologicalChange: Answer;
}

/** Why the techniques are not done today. */
export interface VisitRefusal {
  readonly code:
    | 'no-therapist'
    | 'no-consent'
    | 'no-stop-words'
    | 'flags-not-clear'
    | 'acute'
    | 'condition'
    | 'replaced-hip'
    | 'pregnant'
    | 'nerve';
  readonly rule: RuleId;
  /** For `condition`: which. */
  readonly condition?: ConditionId;
}

/** What the techniques have to mind today. */
export interface VisitLeave {
  /** Light hands: the blood clots poorly (B.5). */
  readonly reducedForce: boolean;
}

const excluding: readonly ConditionId[] = ['bone', 'hypermobile', 'hip-unstable'];

const hasReplacedHip = (intake: Intake): boolean =>
  (intake.surgeries ?? []).some(({ kind }) => kind === 'hip-replacement') ||
  intake.conditions.some(({ id }) => id === 'thr-recent' || id === 'thr-late' || id === 'thr-late-ant');

/** Weeks of the first trimester are not excluded by B.5; not knowing which counts as later. */
const isLaterPregnancy = (intake: Intake): boolean => isPregnant(intake) && intake.pregnancy?.trimester !== 1;

/**
 * Whether a therapist may do the assisted techniques today (B.5, I18): every reason against it, or leave with what to
 * mind. Not sure counts as yes (I06). Blocks of one side by other conditions come on top: see `allowanceOf`.
 */
export function judgeVisit(
  visit: Visit,
  intake: Intake,
  { status, flags, conditions }: Assessment,
): Result<VisitLeave, readonly VisitRefusal[]> {
  const found = (id: ConditionId): boolean => conditions.some(({ condition }) => condition === id);
  const against: readonly (readonly [VisitRefusal['code'], boolean])[] = [
    ['no-therapist', visit.therapist.trim() === ''],
    ['no-consent', !visit.consent],
    ['no-stop-words', !visit.stopWordsAgreed],
    ['flags-not-clear', status !== 'open' || flags.some(({ cleared }) => !cleared)],
    ['acute', visit.acute !== 'no' || (intake.clinicianFirst ?? []).includes('inflammatory-flare')],
    ['replaced-hip', hasReplacedHip(intake)],
    ['pregnant', isLaterPregnancy(intake)],
    ['nerve', visit.neurologicalChange !== 'no'],
  ];
  const refusals: readonly VisitRefusal[] = [
    ...against.filter(([, isSo]) => isSo).map(([code]) => ({ code, rule: 'B.5' })),
    ...excluding
      .filter(found)
      .map((condition) => ({ code: 'condition' as const, rule: `B.4:${condition}`, condition })),
  ];
  return refusals.length > 0 ? err(refusals) : ok({ reducedForce: found('bleeding') });
}
