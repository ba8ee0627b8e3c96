import { type Answer, type Intake, type RedFlagId, redFlagIds } from '@ilium/record';
import { type RedFlag, redFlags } from './red-flags.ts';

/** Pain now from which there is no session and the card of RF28 is shown (E4). */
export const SEVERE_PAIN = 8;

/** The answer to a flag: its own, or "none of these", or `undefined` while it is open. */
export const answerOf = (intake: Intake, id: RedFlagId): Answer | undefined =>
  intake.redFlags[id] ?? intake.redFlags.others;

/** Flags answered with yes or not sure. Pain of {@link SEVERE_PAIN} now counts as a yes to RF28 (E4). */
export function positiveFlags(intake: Intake): ReadonlyMap<RedFlagId, 'yes' | 'unsure'> {
  const positive = new Map<RedFlagId, 'yes' | 'unsure'>();
  for (const id of redFlagIds) {
    const answer = answerOf(intake, id);
    if (answer === 'yes' || answer === 'unsure') positive.set(id, answer);
  }
  if (intake.pain.now >= SEVERE_PAIN) positive.set('RF28', 'yes');
  return positive;
}

/** Whether the person is pregnant, however it was said. */
export const isPregnant = (intake: Intake): boolean =>
  intake.pregnancy !== undefined || intake.conditions.some(({ id }) => id === 'pregnant-2-3');

/** Whether a hip or knee was replaced, however it was said. */
export const hasReplacedJoint = (intake: Intake): boolean =>
  (intake.surgeries ?? []).some(({ kind }) => kind === 'hip-replacement' || kind === 'knee-replacement') ||
  intake.conditions.some(({ id }) => id === 'thr-recent' || id === 'thr-late' || id === 'thr-late-ant');

/** Whether a flag is put to this person at all (B.3). */
export function isAsked({ askedOf }: Pick<RedFlag, 'askedOf'>, intake: Intake): boolean {
  switch (askedOf) {
    case 'everyone':
      return true;
    case 'pregnant':
      return isPregnant(intake);
    case 'joint-replacement':
      return hasReplacedJoint(intake);
    case 'under-18':
      return intake.age === 'under-18';
  }
}

/** Flags that should have been answered and were not; the intake is then incomplete (E1, I01). */
export const openFlags = (intake: Intake): readonly RedFlagId[] =>
  redFlags
    .filter((flag) => isAsked(flag, intake) && answerOf(intake, flag.id) === undefined)
    .map(({ id }) => id);
