import type { Clearance, Intake, RedFlagId } from '@ilium/record';
import type { CivilDate } from '@ilium/units';
import { positiveFlags } from './flag-answers.ts';
import { redFlagOf } from './red-flags.ts';

/**
 * Whether a recorded clearance can be meant at all: dated, and not in the future (E3).
 * It may be older than the answers, because the full re-screen follows the clearance (B.2).
 * A clock set back makes it a future one, so it does not unlock.
 */
export const isClearanceDated = (clearance: Clearance | undefined, today: CivilDate): boolean =>
  clearance !== undefined && clearance.on <= today;

/** Flags with a dated clearance. */
export const clearedFlags = (intake: Intake, today: CivilDate): ReadonlySet<RedFlagId> =>
  new Set(
    (intake.clearances ?? [])
      .filter(({ clearance }) => isClearanceDated(clearance, today))
      .map(({ flag }) => flag),
  );

/** Flags that count as a yes: yes to any, not sure where that counts as yes (B.3). */
const yesFlags = (intake: Intake): readonly RedFlagId[] =>
  [...positiveFlags(intake)]
    .filter(([id, answer]) => answer === 'yes' || redFlagOf(id).unsureCountsAsYes)
    .map(([id]) => id);

/** The same answers without any clearance. */
function withoutClearances({
  clearances: _flags,
  clinicianCleared: _clinician,
  pregnancy,
  surgeries,
  ...rest
}: Intake): Intake {
  return {
    ...rest,
    ...(pregnancy && { pregnancy: { trimester: pregnancy.trimester } }),
    ...(surgeries && { surgeries: surgeries.map(({ cleared: _surgeon, ...surgery }) => surgery) }),
  };
}

/**
 * The new answers, without the clearances carried over from the old ones if any flag is newly yes:
 * a clearance expires on any new yes (E3, I20). Nothing expires when there are no earlier answers.
 */
export function dropVoidClearances(before: Intake | null, after: Intake): Intake {
  if (!before) return after;
  const known = new Set(yesFlags(before));
  return yesFlags(after).every((flag) => known.has(flag)) ? after : withoutClearances(after);
}

/** The answers after signs were reported outside the check: those flags are yes, earlier clearances void (B.3, I20). */
export const reportSigns = (intake: Intake, flags: readonly RedFlagId[]): Intake =>
  withoutClearances({
    ...intake,
    redFlags: { ...intake.redFlags, ...Object.fromEntries(flags.map((flag) => [flag, 'yes' as const])) },
  });
