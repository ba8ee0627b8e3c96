import type { ConditionId, Intake } from '@ilium/record';
import type { CivilDate } from '@ilium/units';
import type { FlagFinding, Lock } from './assessment.ts';
import { isClearanceDated } from './clearance.ts';
import { isHealing, isSurgeryCleared } from './condition-findings.ts';
import { isPregnant, SEVERE_PAIN } from './flag-answers.ts';
import { isSerious } from './flag-findings.ts';
import { compareTiers } from './tier-order.ts';

/** Conditions that close every movement: stating one without a date needs a clinician all the same. */
const closingConditions: readonly ConditionId[] = ['thr-recent', 'spine-surg-recent', 'abdo'];

const flagLocks = (flags: readonly FlagFinding[]): readonly Lock[] =>
  flags
    .filter((finding) => isSerious(finding) && !finding.cleared && !finding.gentleAllowed)
    .map(({ flag, tier }) => ({ rule: flag, tier, liftedBy: 'clearance' }));

const painLock = ({ pain }: Intake): readonly Lock[] =>
  pain.now >= SEVERE_PAIN ? [{ rule: 'E4', tier: 'urgent', liftedBy: 'answers' }] : [];

/** Being under 18 is said by the age, or by answering the question for those under 18 with yes. */
const ageLock = ({ age, redFlags }: Intake): readonly Lock[] =>
  age === 'under-18' || redFlags.RF26 === 'yes' || redFlags.RF26 === 'unsure'
    ? [{ rule: 'E3.T4', tier: 'soon', liftedBy: 'nothing' }]
    : [];

const clinicianLock = (rule: string): Lock => ({ rule, tier: 'soon', liftedBy: 'clearance' });

/** T5: pregnancy, an operation under twelve weeks old, and the conditions of B.6 wait for a clinician. */
function clinicianLocks(intake: Intake, today: CivilDate, areClearancesVoid: boolean): readonly Lock[] {
  const isCleared = (clearance: Parameters<typeof isClearanceDated>[0]): boolean =>
    !areClearancesVoid && isClearanceDated(clearance, today);
  const isClinicianCleared = isCleared(intake.clinicianCleared);
  const recent = (intake.surgeries ?? []).filter((surgery) => isHealing(surgery, today));
  const stated = intake.conditions.filter(({ id }) => closingConditions.includes(id));
  return [
    ...(isPregnant(intake) && !isCleared(intake.pregnancy?.cleared) ? ['E3.T5:pregnancy'] : []),
    ...(recent.some((surgery) => areClearancesVoid || !isSurgeryCleared(surgery, today))
      ? ['E3.T5:surgery']
      : []),
    ...(isClinicianCleared ? [] : stated.map(({ id }) => `E3.T5:${id}`)),
    ...(isClinicianCleared ? [] : (intake.clinicianFirst ?? []).map((id) => `B.6:${id}`)),
  ].map(clinicianLock);
}

/** Everything that keeps the programme shut, most severe first (E3 T1–T5, E4). */
export function findLocks(intake: Intake, flags: readonly FlagFinding[], today: CivilDate): readonly Lock[] {
  const areClearancesVoid = flags.some((finding) => isSerious(finding) && !finding.cleared);
  return [
    ...flagLocks(flags),
    ...painLock(intake),
    ...ageLock(intake),
    ...clinicianLocks(intake, today, areClearancesVoid),
  ].toSorted((a, b) => compareTiers(a.tier, b.tier));
}
