import type { RecordState } from '@ilium/record';
import { assessIntake, isExpired, mayReplaceLock } from '@ilium/safety';
import { DAY, type Instant, instantToCivilDate } from '@ilium/units';
import { answersNow } from '../../state/answers-now.ts';
import type { CheckContext } from './check-context.ts';
import { type CheckDraft, emptyDraft } from './check-draft.ts';
import { stepOn } from './check-flow.ts';
import { intakeToDraft, intakeToShortDraft } from './intake-to-draft.ts';

/** When, where and for whom the check is. */
export interface CheckMoment {
  readonly now: Instant;
  readonly offsetMinutes: number;
  /** The device's country, where the settings name none. */
  readonly country: string | null;
}

/** A break of this many days calls for the whole check (E8). */
const LONG_GAP_DAYS = 14;

/** The moment from which the programme is locked; `null` where it is not, or where only better answers lift it. */
function lockedAt(record: RecordState, { now, offsetMinutes }: CheckMoment): Instant | null {
  const intake = answersNow(record);
  if (!intake || !record.intake) return null;
  const { locks } = assessIntake(intake, { now, offsetMinutes });
  const isHeld = locks.some(
    ({ tier, liftedBy }) => liftedBy === 'clearance' && (tier === 'emergency' || tier === 'urgent'),
  );
  return isHeld ? Math.max(record.intake.at, ...record.signs.map(({ at }) => at)) : null;
}

/** What the check knows of the record. */
export function checkContext(record: RecordState, moment: CheckMoment): CheckContext {
  const locked = lockedAt(record, moment);
  return {
    today: instantToCivilDate(moment.now, moment.offsetMinutes),
    previous: answersNow(record),
    needsReason: locked !== null && !mayReplaceLock(locked, moment.now, null),
    country: record.settings.country ?? moment.country,
  };
}

const lastSession = ({ sessions }: RecordState): Instant | null =>
  sessions.reduce<Instant | null>(
    (last, { started }) => (started ? Math.max(last ?? 0, started.at) : last),
    null,
  );

/**
 * Whether the short check is enough (E4, E8): the whole one is at most 14 days old and of the present rules, nothing
 * was reported or unlocked since, sessions are open, and the last one is not 14 days ago.
 */
export function isShortEnough(record: RecordState, moment: CheckMoment): boolean {
  const { intake, signs, clearances } = record;
  if (!intake) return false;
  const { now, offsetMinutes } = moment;
  const answeredAt = intake.intake.answeredAt;
  const isOld =
    answeredAt === undefined
      ? now - intake.at > LONG_GAP_DAYS * DAY
      : isExpired({ answeredAt }, now, intake.rulesVersion);
  const hasChanged = [...signs, ...clearances].some(({ at }) => at > intake.at);
  const last = lastSession(record);
  const hasPaused = last !== null && now - last >= LONG_GAP_DAYS * DAY;
  const { status } = assessIntake(intake.intake, { now, offsetMinutes, rulesVersion: intake.rulesVersion });
  return !isOld && !hasChanged && !hasPaused && (status === 'open' || status === 'gentle-only');
}

/** A new check for this record, standing at its first open card: short, whole with what is remembered, or the first. */
export function startDraft(record: RecordState, moment: CheckMoment): CheckDraft {
  const context = checkContext(record, moment);
  return stepOn(freshDraft(record, moment, context), context);
}

function freshDraft(record: RecordState, moment: CheckMoment, context: CheckContext): CheckDraft {
  const { previous } = context;
  if (!previous) return emptyDraft;
  return isShortEnough(record, moment) ? intakeToShortDraft(previous) : intakeToDraft(previous, context);
}
