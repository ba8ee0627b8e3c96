import type { Intake, RedFlagId } from '@ilium/record';
import type { CivilDate } from '@ilium/units';
import type { FlagFinding, Tier } from './assessment.ts';
import { clearedFlags } from './clearance.ts';
import { positiveFlags } from './flag-answers.ts';
import { type Escalation, type RedFlag, redFlags } from './red-flags.ts';
import { compareTiers, highestTier } from './tier-order.ts';

type Positive = ReadonlyMap<RedFlagId, 'yes' | 'unsure'>;

const applies = (escalation: Escalation, intake: Intake, positive: Positive): boolean =>
  (escalation.details ?? []).some((detail) => intake.flagDetails?.[detail] !== 'no') ||
  (escalation.withFlags ?? []).some((flag) => positive.has(flag)) ||
  (escalation.withHistory ?? []).some((history) => intake.clinicianFirst?.includes(history));

const tierOf = (flag: RedFlag, intake: Intake, positive: Positive): Tier =>
  highestTier([
    flag.tier,
    ...flag.escalations.filter((each) => applies(each, intake, positive)).map(({ to }) => to),
  ]);

const toFinding = (flag: RedFlag, answer: 'yes' | 'unsure', tier: Tier): FlagFinding => {
  const isOnlyNoted = answer === 'unsure' && tier === 'soon';
  return {
    flag: flag.id,
    answer,
    tier: isOnlyNoted ? 'routine' : tier,
    gentleAllowed: isOnlyNoted || (tier === 'soon' && flag.gentleAllowed),
    cleared: false,
  };
};

/** Whether a finding keeps the programme shut or down to the calm phase unless cleared. */
export const isSerious = ({ tier }: Pick<FlagFinding, 'tier'>): boolean =>
  tier !== 'routine' && tier !== 'none';

/**
 * The flags found, most severe first (B.3).
 * Clearances count only all together: one serious flag without its own is a new yes, and voids the others (E3, I20).
 */
export function findFlags(intake: Intake, today: CivilDate): readonly FlagFinding[] {
  const positive = positiveFlags(intake);
  const found = redFlags.flatMap((flag) => {
    const answer = positive.get(flag.id);
    return answer ? [toFinding(flag, answer, tierOf(flag, intake, positive))] : [];
  });
  const cleared = clearedFlags(intake, today);
  const areAllCleared = found.filter(isSerious).every(({ flag }) => cleared.has(flag));
  return found
    .map((finding) => ({ ...finding, cleared: areAllCleared && cleared.has(finding.flag) }))
    .toSorted((a, b) => compareTiers(a.tier, b.tier));
}
