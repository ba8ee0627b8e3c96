import type { ClearedMatter, Intake, PayloadOf, RedFlagId } from '@ilium/record';
import type { Assessment, Lock } from './assessment.ts';
import { isHealing } from './condition-findings.ts';
import { isPregnant } from './flag-answers.ts';

/** What a lock that waits for a clinician is about besides warning signs (E3 T5, B.6). */
function matterOf({ rule }: Lock): ClearedMatter {
  if (rule === 'E3.T5:pregnancy') return 'pregnancy';
  return rule === 'E3.T5:surgery' ? 'surgery' : 'clinician-first';
}

/** What a clearance has to be for, so that it opens everything that one can open (E3). */
export function findClearable({ locks, flags }: Pick<Assessment, 'locks' | 'flags'>): {
  readonly flags: readonly RedFlagId[];
  readonly matters: readonly ClearedMatter[];
} {
  const waiting = locks.filter(({ liftedBy }) => liftedBy === 'clearance');
  const isFlag = ({ rule }: Lock) => flags.some(({ flag }) => flag === rule);
  return {
    flags: flags
      .filter(({ flag, cleared }) => !cleared && waiting.some(({ rule }) => rule === flag))
      .map(({ flag }) => flag),
    matters: [...new Set(waiting.filter((lock) => !isFlag(lock)).map(matterOf))],
  };
}

/** The answers with a recorded clearance put beside what it is for (E3). */
export function applyClearance(
  intake: Intake,
  { flags, matters = [], clearance }: PayloadOf<'clearance-recorded'>,
): Intake {
  const { clearances = [], pregnancy, surgeries } = intake;
  const isFor = (matter: ClearedMatter): boolean => matters.includes(matter);
  const isPregnancyCleared = isFor('pregnancy') && isPregnant(intake);
  return {
    ...intake,
    ...(flags.length > 0 && { clearances: [...clearances, ...flags.map((flag) => ({ flag, clearance }))] }),
    ...(isPregnancyCleared && { pregnancy: { trimester: 2, ...pregnancy, cleared: clearance } }),
    ...(isFor('surgery') &&
      surgeries && {
        surgeries: surgeries.map((surgery) =>
          isHealing(surgery, clearance.on) && !surgery.cleared ? { ...surgery, cleared: clearance } : surgery,
        ),
      }),
    ...(isFor('clinician-first') && { clinicianCleared: clearance }),
  };
}
