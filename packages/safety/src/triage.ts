import { RULES_VERSION } from '@ilium/movement';
import type { Intake } from '@ilium/record';
import { instantToCivilDate } from '@ilium/units';
import { type AdviceFacts, findAdvice } from './advice-choice.ts';
import type { Assessment, AssessmentContext, FlagFinding, Lock, Tier } from './assessment.ts';
import { findConditions } from './condition-findings.ts';
import { findFlags, isSerious } from './flag-findings.ts';
import { classCaps, irritabilityOf } from './irritability.ts';
import { findLocks } from './locks.ts';
import { findMissing } from './missing-answers.ts';
import { highestTier } from './tier-order.ts';

/**
 * E3 in strict order of severity: an emergency or urgent sign locks whatever else is open; then age;
 * then open or old answers; then the other locks; then the calm phase only, for a sign or after a leg that got worse (I26).
 */
function decideStatus(
  locks: readonly Lock[],
  missing: readonly string[],
  uncleared: readonly FlagFinding[],
  isCalmAfterLeg: boolean,
): Assessment['status'] {
  const isUrgent = locks.some(({ tier }) => tier === 'emergency' || tier === 'urgent');
  if (isUrgent || locks.some(({ liftedBy }) => liftedBy === 'nothing')) return 'locked';
  if (missing.length > 0) return 'incomplete';
  if (locks.length > 0) return 'locked';
  return uncleared.some(isSerious) || isCalmAfterLeg ? 'gentle-only' : 'open';
}

const decideTier = (locks: readonly Lock[], uncleared: readonly FlagFinding[], facts: AdviceFacts): Tier =>
  highestTier([
    ...locks.map(({ tier }) => tier),
    ...uncleared.map(({ tier }) => tier),
    ...(facts.hasAgeNote ? (['routine'] as const) : []),
  ]);

/** B.3: a first pain under 20 or from 55 on is worth a mention. Taken as first when it is under six weeks old. */
const isAgeWorthAMention = ({ age, pain }: Intake): boolean =>
  pain.duration === 'under-6-weeks' && age !== '20-54' && age !== 'under-18';

/** What an intake means: whether there may be a session at all, and within which limits (E1–E3). Never throws. */
export function assessIntake(intake: Intake, context: AssessmentContext): Assessment {
  const today = instantToCivilDate(context.now, context.offsetMinutes);
  const flags = findFlags(intake, today);
  const uncleared = flags.filter(({ cleared }) => !cleared);
  const locks = findLocks(intake, flags, today);
  const missing = findMissing(intake, context);
  const isCalmAfterLeg = context.isCalmAfterLeg ?? false;
  const status = decideStatus(locks, missing, uncleared, isCalmAfterLeg);
  const facts: AdviceFacts = {
    status,
    missing,
    locks,
    uncleared,
    isCalmAfterLeg,
    hasAgeNote: isAgeWorthAMention(intake),
  };
  const irritability = irritabilityOf(intake.pain);
  const caps = classCaps[irritability];
  return {
    rulesVersion: RULES_VERSION,
    status,
    tier: decideTier(locks, uncleared, facts),
    missing: status === 'incomplete' ? missing : [],
    flags,
    locks,
    irritability,
    caps: status === 'gentle-only' ? { ...caps, phase: 0 } : caps,
    conditions: findConditions(intake, today),
    advice: findAdvice(facts),
  };
}
