import type {
  Dose,
  GateId,
  LibraryIndex,
  PlanRequest,
  RuleId,
  SessionShape,
  VariationKey,
} from '@ilium/movement';
import type { Wishes } from '@ilium/record';
import type { Assessment } from '@ilium/safety';
import type { CivilDate } from '@ilium/units';

/** What the record says about one variation, as of the day that is planned for. */
export interface VariationHistory {
  /** Sessions in which it was done. */
  readonly tried: number;
  /** Of those, how often it was rated as easing. */
  readonly eased: number;
  /** Of those, how often it was rated as making things worse. */
  readonly worse: number;
  /** The dose it has reached by the rules of E5; `null` before the first time. */
  readonly dose: Dose | null;
  /** First day on which it may return; `null` when it is not resting (D5). Rests that are over are left out. */
  readonly restUntil: CivilDate | null;
  /** It earned extra repetitions and is kept for the next sessions (D2). */
  readonly preferred: boolean;
  /**
   * What the learner expects of it: relief less 1.2 times harm, in hundredths of a step of the rating, −320 to 200.
   * Missing: nothing was learned, and the counts above are used.
   */
  readonly score?: number;
  /** Days since it was last done, 0 for today. Missing: not known, which never allows more (I08). */
  readonly daysSince?: number;
  /**
   * Its last try was red (E4). It comes back one level lower, at no more than `dose`, with nothing on top (D5, I12).
   * Missing: no.
   */
  readonly afterRed?: boolean;
  /** It is a level that may not be begun yet, and the rule that holds it (I07). Missing or `null`: nothing holds it. */
  readonly waits?: RuleId | null;
}

/** What the record says about the person, as of the day that is planned for. */
export interface PlanHistory {
  readonly gatesMet: readonly GateId[];
  readonly byVariation: Readonly<Record<VariationKey, VariationHistory>>;
  /** Items of the last sessions, in any order; a tie-breaker for variety. */
  readonly recentItems: readonly (readonly VariationKey[])[];
  /** Sessions done today (E2: at most two). */
  readonly sessionsToday: number;
  /** A session of today was ended by a stop rule (E4): there is no other today. Missing: no. */
  readonly endedForSafety?: boolean;
  /** Conditions that any check so far has found, by id; some gates ask for what was ever set (E6 G4). */
  readonly pastConditions?: readonly string[];
}

/** One item that a therapist asks for. */
export interface PrescribedItem {
  readonly variation: VariationKey;
  /** The most that is done of it (D9). */
  readonly dose: Dose;
}

/** What a therapist asks for, in their order. It passes the same filter as everything else. */
export interface Prescription {
  readonly items: readonly PrescribedItem[];
}

/** Everything that a plan depends on. */
export interface PlanInput {
  readonly index: LibraryIndex;
  readonly assessment: Assessment;
  readonly request: PlanRequest;
  readonly history: PlanHistory;
  /** The kind of session; `personal` without it. */
  readonly shape?: SessionShape;
  /** What the person asked for with their own hand before. */
  readonly wishes?: Wishes;
  /** Sessions are made of its items, in turn where not all fit; without it nothing is prescribed. */
  readonly prescription?: Prescription;
}

/** The kind of session that is asked for. */
export const shapeOf = ({ shape }: Pick<PlanInput, 'shape'>): SessionShape => shape ?? 'personal';

/** What a therapist asks for, by its present names and in their order; `null` where no letter is followed. */
export const prescribedKeys = ({
  index,
  prescription,
}: Pick<PlanInput, 'index' | 'prescription'>): readonly VariationKey[] | null =>
  prescription
    ? [...new Set(prescription.items.map(({ variation }) => index.entryOf(variation)?.key ?? variation))]
    : null;

/** The history of someone who has done nothing yet. */
export const emptyHistory: PlanHistory = {
  gatesMet: [],
  byVariation: {},
  recentItems: [],
  sessionsToday: 0,
};

/** The history of a variation that was never tried. */
export const untried: VariationHistory = {
  tried: 0,
  eased: 0,
  worse: 0,
  dose: null,
  restUntil: null,
  preferred: false,
};

/** The same history under today's names: former names are resolved, names that the library lacks are dropped. */
export function renameHistory(history: PlanHistory, index: LibraryIndex): PlanHistory {
  const nameOf = (key: VariationKey) => index.entryOf(key)?.key;
  const byVariation: Record<VariationKey, VariationHistory> = {};
  for (const [key, past] of Object.entries(history.byVariation) as [VariationKey, VariationHistory][]) {
    const name = nameOf(key);
    if (name && (name === key || !history.byVariation[name])) byVariation[name] = past;
  }
  const recentItems = history.recentItems.map((keys) => keys.flatMap((key) => nameOf(key) ?? []));
  return { ...history, byVariation, recentItems };
}

/** Whether anything was ever tried. Before that, everything is new and the rule of one new item has no sense. */
export const hasTriedAnything = (history: PlanHistory): boolean =>
  Object.values(history.byVariation).some(({ tried }) => tried > 0);
