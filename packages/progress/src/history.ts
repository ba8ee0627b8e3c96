import type { Dose, DoseNote, GateId, VariationKey } from '@ilium/movement';
import type { ItemRecord, RecordState, SessionRecord } from '@ilium/record';
import { addDays, type CivilDate, type Instant, instantToCivilDate } from '@ilium/units';
import { isG1Met } from './gate-g1.ts';
import { itemToBand } from './item-band.ts';

/** Days that a variation rests after a red (D5). */
const COOL_OFF_DAYS = 7;
/** Sessions that count for variety. */
const RECENT_SESSIONS = 3;
/** At most so many variations are preferred (D2). */
const MOST_PREFERRED = 3;

/** What the record says about one variation. */
export interface VariationProgress {
  readonly tried: number;
  readonly eased: number;
  readonly worse: number;
  /** The dose to go on from: the last that was the person's own, halved after a red (D5, I12). */
  readonly dose: Dose | null;
  /** First day on which it may return after a red; `null` when it is not resting. */
  readonly restUntil: CivilDate | null;
  /** It eased more often than not, and did so the last time (D2). */
  readonly preferred: boolean;
}

/** What the record says to the planner. */
export interface History {
  readonly gatesMet: readonly GateId[];
  readonly byVariation: Readonly<Record<VariationKey, VariationProgress>>;
  /** Variations of the last sessions, newest first. */
  readonly recentItems: readonly (readonly VariationKey[])[];
  readonly sessionsToday: number;
}

interface Try {
  readonly session: SessionRecord;
  readonly item: ItemRecord;
  readonly day: CivilDate;
}

const dayOfSession = ({ started, planned }: SessionRecord): CivilDate => {
  const { at, offsetMinutes } = started ?? planned;
  return instantToCivilDate(at, offsetMinutes);
};

const wasDone = ({ outcome, repsDone }: ItemRecord): boolean => outcome !== null && repsDone > 0;

const isRed = ({ item, session }: Try): boolean => itemToBand(item, session.painBefore) === 'red';

const half = (value: number): number => Math.max(1, Math.floor(value / 2));

/** Half of a dose (I12): half the repetitions, or half the hold where there is only one. */
const halveDose = ({ holdSeconds, reps }: Dose): Dose =>
  reps > 1
    ? { holdSeconds, reps: half(reps), sets: 1 }
    : { holdSeconds: holdSeconds === 0 ? 0 : half(holdSeconds), reps, sets: 1 };

/** Why a day's dose was smaller than the person's own: such a dose is not remembered as theirs. */
const passing: ReadonlySet<DoseNote['code']> = new Set(['fits-minutes', 'irritability-cap', 'limit-cap']);

const planItemOf = ({ session, item }: Try) => session.plan.items[item.item];

const isOwnDose = (one: Try): boolean =>
  planItemOf(one)?.doseNotes.every(({ code }) => !passing.has(code)) ?? false;

/** The dose to go on from: after a red half of what was done, else the last one that nothing had made smaller. */
function doseToGoOn(tries: readonly Try[], last: Try | undefined): Dose | null {
  if (last && isRed(last)) {
    const done = planItemOf(last)?.dose;
    return done ? halveDose(done) : null;
  }
  const own = tries.findLast(isOwnDose);
  return (own && planItemOf(own)?.dose) ?? null;
}

function triesToProgress(tries: readonly Try[], today: CivilDate): VariationProgress {
  const count = (rating: ItemRecord['rating']) => tries.filter(({ item }) => item.rating === rating).length;
  const last = tries.at(-1);
  const lastRed = tries.findLast(isRed);
  const rest = lastRed ? addDays(lastRed.day, COOL_OFF_DAYS) : null;
  const eased = count('eased');
  return {
    tried: tries.length,
    eased,
    worse: count('worse'),
    dose: doseToGoOn(tries, last),
    restUntil: rest !== null && rest > today ? rest : null,
    preferred: last !== undefined && last.item.rating === 'eased' && !isRed(last) && eased * 2 > tries.length,
  };
}

function onlyBestPreferred(
  byVariation: ReadonlyMap<VariationKey, VariationProgress>,
): Readonly<Record<VariationKey, VariationProgress>> {
  const share = ([, { eased, tried }]: [VariationKey, VariationProgress]) => eased / tried;
  const preferred = [...byVariation]
    .filter(([, progress]) => progress.preferred)
    .toSorted((a, b) => share(b) - share(a) || b[1].tried - a[1].tried || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_PREFERRED)
    .map(([key]) => key);
  return Object.fromEntries(
    [...byVariation].map(([key, progress]) => [key, { ...progress, preferred: preferred.includes(key) }]),
  );
}

/**
 * What the record says to the planner on the day of `now`. Only what was done or said counts: an item that was
 * opened and left changes nothing. Gates beyond G1 are not counted here and stay shut.
 */
export function foldHistory(record: RecordState, now: Instant, offsetMinutes: number): History {
  const today = instantToCivilDate(now, offsetMinutes);
  const started = record.sessions.filter((session) => session.started !== null);
  const triesByKey = new Map<VariationKey, Try[]>();
  for (const session of started)
    for (const item of session.items) {
      const counts = wasDone(item) || item.rating !== null || item.because === 'hurts';
      if (!counts) continue;
      const tries = triesByKey.get(item.variation) ?? [];
      triesByKey.set(item.variation, [...tries, { session, item, day: dayOfSession(session) }]);
    }
  const byVariation = new Map([...triesByKey].map(([key, tries]) => [key, triesToProgress(tries, today)]));
  const worked = started.filter((session) => session.items.some(wasDone));
  return {
    gatesMet: isG1Met(record, now) ? ['G1'] : [],
    byVariation: onlyBestPreferred(byVariation),
    recentItems: worked
      .slice(-RECENT_SESSIONS)
      .toReversed()
      .map(({ items }) => items.filter(wasDone).map(({ variation }) => variation)),
    sessionsToday: worked.filter((session) => dayOfSession(session) === today).length,
  };
}
