import { RULES_VERSION } from '@ilium/movement';
import type { Intake } from '@ilium/record';
import { DAY, HOUR, type Instant, parseIso } from '@ilium/units';
import type { AssessmentContext } from './assessment.ts';
import { openFlags } from './flag-answers.ts';

/** Days for which answers hold (E1, E8). */
export const INTAKE_DAYS = 14;

/** Two devices' clocks may differ by this much before an answer "from the future" is no longer believed. */
const CLOCK_TOLERANCE = HOUR;

/** Whether answers are too old, from a time that has not come (a clock set back), or for other rules (E8, I01). */
export function isExpired(
  { answeredAt }: Pick<Intake, 'answeredAt'>,
  now: Instant,
  rulesVersion: number = RULES_VERSION,
): boolean {
  if (rulesVersion !== RULES_VERSION) return true;
  if (answeredAt === undefined) return false;
  const answered = parseIso(answeredAt);
  if (!answered.ok) return true;
  const age = now - answered.value.at;
  return age > INTAKE_DAYS * DAY || age < -CLOCK_TOLERANCE;
}

/** What still has to be answered before there can be a session: flag ids and field paths, or `expired` (I01). */
export const findMissing = (
  intake: Intake,
  { now, rulesVersion, isStale }: AssessmentContext,
): readonly string[] => [
  ...(isStale || isExpired(intake, now, rulesVersion) ? ['expired'] : []),
  ...(intake.consent ? [] : ['consent']),
  ...openFlags(intake),
];
