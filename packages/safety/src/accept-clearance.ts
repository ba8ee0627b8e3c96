import { orderOf, type PayloadOf, type RecordState, stampToDay } from '@ilium/record';
import { type CivilDate, err, instantToCivilDate, ok, type Result } from '@ilium/units';
import type { PersonMoment } from './assess-record.ts';
import { lastingLocks } from './keep-locks.ts';

/** Why a clearance is not recorded (E3): it has to say who and when, and be later than the sign that it is for. */
export type ClearanceRefusal =
  | { readonly code: 'no-name' }
  | { readonly code: 'no-day' }
  | { readonly code: 'not-yet' }
  | { readonly code: 'before-sign'; readonly since: CivilDate };

interface Told {
  readonly order: number;
  readonly day: CivilDate;
  readonly locks: boolean;
}

/** Since which day sessions have been shut without a break, by what was answered and reported; `null` where they are not. */
function shutSince({ intake, replacedIntakes, signs }: RecordState): CivilDate | null {
  const told: readonly Told[] = [
    ...[...replacedIntakes, ...(intake ? [intake] : [])].map((given) => {
      const day = stampToDay(given);
      return { order: orderOf(given), day, locks: lastingLocks(given.intake, day).length > 0 };
    }),
    ...signs.map((sign) => ({
      order: orderOf(sign),
      day: stampToDay(sign),
      locks: true,
    })),
  ].toSorted((a, b) => a.order - b.order);
  const lastOpen = told.findLastIndex(({ locks }) => !locks);
  return told[lastOpen + 1]?.day ?? null;
}

const isName = (by: string): boolean => /\p{L}.*\p{L}/u.test(by);
const isDay = (on: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(on);

/**
 * A clearance, ready to be recorded: with a name, and a day that has come. One that is for a sign is no older than the
 * sign, since nobody can have looked at what was not there yet (E3, mark P). One that is for a pregnancy, an operation or
 * an illness may be older than the answers: the clinician's yes often is.
 */
export function acceptClearance(
  record: RecordState,
  given: PayloadOf<'clearance-recorded'>,
  { now, offsetMinutes }: PersonMoment,
): Result<PayloadOf<'clearance-recorded'>, ClearanceRefusal> {
  const { flags, clearance } = given;
  const by = clearance.by.trim();
  if (!isName(by)) return err({ code: 'no-name' });
  if (!isDay(clearance.on)) return err({ code: 'no-day' });
  if (clearance.on > instantToCivilDate(now, offsetMinutes)) return err({ code: 'not-yet' });
  const since = flags.length > 0 ? shutSince(record) : null;
  if (since !== null && clearance.on < since) return err({ code: 'before-sign', since });
  return ok({ ...given, clearance: { ...clearance, by } });
}
