import type { Clearance, Intake, RecordState, RedFlagId } from '@ilium/record';
import { reportSigns } from '@ilium/safety';
import type { Instant } from '@ilium/units';

/** Something that happened to the answers after they were given. */
type Change =
  | { readonly at: Instant; readonly kind: 'sign'; readonly flags: readonly RedFlagId[] }
  | {
      readonly at: Instant;
      readonly kind: 'clearance';
      readonly flags: readonly RedFlagId[];
      readonly clearance: Clearance;
    };

function change(intake: Intake, change: Change): Intake {
  if (change.kind === 'sign') return reportSigns(intake, change.flags);
  const added = change.flags.map((flag) => ({ flag, clearance: change.clearance }));
  return { ...intake, clearances: [...(intake.clearances ?? []), ...added] };
}

/**
 * The answers as they stand now: the newest check, then in order of time every sign reported since
 * (it counts as a yes and voids clearances, B.3, I20) and every clearance recorded since (E3).
 * `null` before the first check.
 */
export function answersNow({ intake, signs, clearances }: RecordState): Intake | null {
  if (!intake) return null;
  const changes: readonly Change[] = [
    ...signs.map(({ at, flags }) => ({ at, flags, kind: 'sign' as const })),
    ...clearances.map(({ at, flags, clearance }) => ({ at, flags, clearance, kind: 'clearance' as const })),
  ];
  return changes
    .filter(({ at }) => at > intake.at)
    .toSorted((a, b) => a.at - b.at)
    .reduce(change, intake.intake);
}
