import type { Dose, DoseNote, LibraryEntry, LibraryIndex, VariationKey } from '@ilium/movement';
import {
  type ItemRecord,
  type RecordState,
  type SessionRecord,
  type Symptom,
  stampToDay,
} from '@ilium/record';
import type { CivilDate, Instant } from '@ilium/units';
import { groupBy } from './group-by.ts';
import { type Band, itemToBand, worseBand } from './item-band.ts';
import { linkMornings, type Morning, type MorningChange, readMornings, worstChange } from './morning.ts';

/** One variation done, or tried and left, in one session. */
export interface Try {
  /** Today's name of the variation. */
  readonly key: VariationKey;
  /** `undefined` where this library does not have it. */
  readonly entry: LibraryEntry | undefined;
  readonly at: Instant;
  readonly day: CivilDate;
  readonly band: Band | null;
  readonly rating: ItemRecord['rating'];
  /** Pain while doing it, as far as it was told: "same" is that of before, "eased" no more than before or after. */
  readonly pain: number | null;
  /** The dose that was planned. */
  readonly dose: Dose;
  /** The dose is the person's own: neither a published one nor one that the day made smaller. */
  readonly isOwn: boolean;
  /** It was done to the end. */
  readonly isWhole: boolean;
  /** What the mornings after it come to. */
  readonly morning: MorningChange | null;
  /** The first worse morning after it; `null` where none was worse. */
  readonly soreOn: CivilDate | null;
  readonly libraryVersion: number;
}

/** One session that was started. */
export interface SessionFact {
  readonly at: Instant;
  /** When it ended; when it began where that is not known. */
  readonly endedAt: Instant;
  readonly day: CivilDate;
  readonly record: SessionRecord;
  readonly isFinished: boolean;
  readonly tries: readonly Try[];
  /** The worst band of its items; `null` where nothing was tried. */
  readonly band: Band | null;
  readonly mornings: readonly Morning[];
  readonly morning: MorningChange | null;
}

/** The record read once for every rule, oldest first. */
export interface Facts {
  readonly sessions: readonly SessionFact[];
  readonly mornings: readonly Morning[];
  readonly triesByKey: ReadonlyMap<VariationKey, readonly Try[]>;
}

/** Why a day's dose was smaller than the person's own: such a dose is not remembered as theirs. */
const passing: ReadonlySet<DoseNote['code']> = new Set([
  'fits-minutes',
  'gentle-day',
  'every-other-day',
  'after-red',
]);

/** Whether anything of an item was done. */
export const wasDone = ({ outcome, repsDone }: ItemRecord): boolean => outcome !== null && repsDone > 0;

/** Whether an item says something: it was done, rated, or stopped because it hurt. Opened and left says nothing. */
const isTry = (item: ItemRecord): boolean =>
  wasDone(item) || item.rating !== null || item.because === 'hurts';

const lowest = (...values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.min(...known) : null;
};

function painWhile({ rating, pain }: ItemRecord, { painBefore, painAfter }: SessionRecord): number | null {
  if (rating === 'worse') return pain;
  if (rating === 'same') return painBefore ?? painAfter;
  return rating === 'eased' ? lowest(painBefore, painAfter) : null;
}

interface Begun {
  readonly at: Instant;
  readonly day: CivilDate;
  readonly record: SessionRecord;
}

const severityOfRating = ['eased', 'same', null, 'worse'] as const;

/** Both times as one, where a session holds a variation twice: the worse of each. */
const mergeTries = (a: Try, b: Try): Try => ({
  ...b,
  band: worseBand(a.band, b.band),
  rating: severityOfRating.indexOf(a.rating) > severityOfRating.indexOf(b.rating) ? a.rating : b.rating,
  isOwn: a.isOwn && b.isOwn,
  isWhole: a.isWhole && b.isWhole,
});

/** Each variation once. */
function mergeByKey(tries: readonly Try[]): readonly Try[] {
  const tryByKey = new Map<VariationKey, Try>();
  for (const one of tries) {
    const before = tryByKey.get(one.key);
    tryByKey.set(one.key, before ? mergeTries(before, one) : one);
  }
  return [...tryByKey.values()];
}

/** Reads the tries of a session, one for each variation. */
function readTries(
  { at, day, record }: Begun,
  mornings: readonly Morning[],
  index: LibraryIndex,
  symptomsOf: (item: number) => readonly Symptom[],
): readonly Try[] {
  const tries = record.items.filter(isTry).flatMap((item): readonly Try[] => {
    const planned = record.plan.items[item.item];
    if (!planned) return [];
    const entry = index.entryOf(item.variation);
    return [
      {
        key: entry?.key ?? item.variation,
        entry,
        at,
        day,
        band: itemToBand(item, record.painBefore, symptomsOf(item.item)),
        rating: item.rating,
        pain: painWhile(item, record),
        dose: planned.dose,
        isOwn:
          planned.doseNotes.every(({ code }) => !passing.has(code)) &&
          planned.reasons.every(({ code }) => code !== 'published'),
        isWhole: item.outcome === 'done',
        morning: worstChange(mornings),
        soreOn: mornings.find(({ change }) => change === 'worse')?.day ?? null,
        libraryVersion: record.plan.libraryVersion,
      },
    ];
  });
  return mergeByKey(tries);
}

/** What was told of each item besides numbers. */
function readSymptoms({ symptoms }: Pick<RecordState, 'symptoms'>) {
  const byItem = groupBy(symptoms, ({ session, item }) => `${session} ${item}`);
  return (session: string, item: number): readonly Symptom[] =>
    (byItem.get(`${session} ${item}`) ?? []).map(({ symptom }) => symptom);
}

/** Reads the record once: sessions that were started with their bands and mornings, and the tries of each variation. */
export function readFacts(record: RecordState, index: LibraryIndex): Facts {
  const begun = record.sessions
    .flatMap((session): readonly Begun[] =>
      session.started ? [{ at: session.started.at, day: stampToDay(session.started), record: session }] : [],
    )
    .toSorted((a, b) => a.at - b.at);
  const mornings = readMornings(record, begun);
  const morningsOf = linkMornings(begun, mornings);
  const symptomsOf = readSymptoms(record);
  const sessions = begun.map((one, i): SessionFact => {
    const its = morningsOf[i] ?? [];
    const tries = readTries(one, its, index, (item) => symptomsOf(one.record.id, item));
    return {
      ...one,
      endedAt: Math.max(one.at, one.record.ended?.at ?? one.at),
      isFinished: one.record.ended?.how === 'finished',
      tries,
      band: tries.reduce<Band | null>((band, { band: its }) => worseBand(band, its), null),
      mornings: its,
      morning: worstChange(its),
    };
  });
  const tries = sessions.flatMap((session) => session.tries);
  return { sessions, mornings, triesByKey: groupBy(tries, ({ key }) => key) };
}
