import {
  type Dose,
  type PlanItem,
  RULES_VERSION,
  type SessionPlan,
  type VariationKey,
} from '@ilium/movement';
import {
  type EventType,
  foldRecord,
  type Intake,
  makeEvent,
  type PayloadOf,
  type RecordState,
  type StoredEvent,
  type Symptom,
} from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import type { Irritability } from '@ilium/safety';
import { addDays, type CivilDate, createRandom, DAY, HOUR, type Instant, MINUTE } from '@ilium/units';
import type { ProgressContext } from '../progress-context.ts';
import { toyIndex, toyKeys } from './toy-library.ts';

/** What happened with one item. */
export interface DiaryItem {
  readonly key?: VariationKey;
  readonly dose?: Dose;
  readonly rating?: 'eased' | 'same' | 'worse' | null;
  readonly pain?: number;
  readonly because?: 'hurts' | 'skip' | 'stop' | 'rule';
  readonly repsDone?: number;
  readonly notes?: PlanItem['doseNotes'];
  readonly reasons?: PlanItem['reasons'];
  readonly symptom?: Symptom;
}

/** One day of a diary; what is not said is calm: one stretch at noon, done to the end, nothing changed. */
export interface DiaryDay {
  /** Days since the first, with fractions. */
  readonly day: number;
  /** `null`: no session. */
  readonly items?: readonly DiaryItem[] | null;
  readonly before?: number | null;
  readonly after?: number;
  readonly how?: 'finished' | 'stopped' | 'safety' | 'abandoned' | null;
  /** The answer at seven the next morning; `null` where it was not given. */
  readonly morning?: 'better' | 'same' | 'worse' | null;
  readonly morningPain?: number;
  readonly farthest?: 0 | 1 | 2 | 3 | 4 | 5;
  readonly libraryVersion?: number;
}

/** The dose that the toy stretch begins with. */
export const startDose: Dose = { holdSeconds: 20, reps: 3, sets: 1 };

/** The first day of a diary; sessions are at noon. */
export const firstDay: CivilDate = '2026-03-02';
const noon: Instant = Date.UTC(2026, 2, 2, 12);

/** The calendar day of a diary's day. */
export const dayOf = (day: number): CivilDate => addDays(firstDay, day);

/** The moment of a diary's day; whole days are noon. */
export const momentOf = (day: number): Instant => noon + Math.round(day * DAY);

/** Noon of a day, or some other time of it, as a stamp of the record. */
export const stampOf = (day: number) => ({ at: momentOf(day), offsetMinutes: 0 });

const random = createRandom(5);

/** An event of the record at a diary's day. */
export const eventOn = <Type extends EventType>(
  day: number,
  type: Type,
  payload: PayloadOf<Type>,
): StoredEvent => makeEvent(type, payload, { ...stampOf(day), device: 'd', random });

const toPlanItem = ({
  key = toyKeys.lean,
  dose = startDose,
  notes = [],
  reasons = [],
}: DiaryItem): PlanItem => ({
  variation: key,
  role: 'mobility',
  setup: { place: 'chair', equipment: [] },
  dose,
  sides: ['left', 'right'],
  extraReps: 0,
  oneSided: null,
  limits: [],
  reasons,
  doseNotes: notes,
  isNew: false,
  transitionMs: 0,
  durationMs: MINUTE,
});

const toPlan = (items: readonly DiaryItem[], libraryVersion: number): SessionPlan => ({
  kind: 'session',
  rulesVersion: RULES_VERSION,
  libraryVersion,
  request: {
    minutes: 10,
    places: ['chair'],
    equipment: [],
    painSide: 'left',
    leadSide: 'left',
    emphasis: [],
  },
  items: items.map(toPlanItem),
  totalMs: MINUTE * items.length,
  rejections: {},
  waysOut: [],
});

let sessions = 0;
const nextSession = () => `01890a5d-ac96-774b-bcce-${String(++sessions).padStart(12, '0')}`;

function itemToEvents(told: DiaryItem, item: number, day: number, session: string): readonly StoredEvent[] {
  const { key = toyKeys.lean, rating = 'same', pain = null, because = null, symptom } = told;
  const about = { session, item, variation: key };
  const repsDone = told.repsDone ?? (because ? 0 : 6);
  const outcome = because ? (repsDone > 0 ? 'partly' : 'skipped') : 'done';
  const at = day + (2 + item) / (24 * 60);
  return [
    eventOn(at, 'item-ended', { ...about, outcome, because, repsDone, repsPlanned: 6 }),
    ...(symptom ? [eventOn(at, 'symptom-told', { ...about, symptom })] : []),
    ...(rating === null || (because && !told.rating)
      ? []
      : [eventOn(at, 'item-rated', { ...about, rating, pain })]),
  ];
}

/** The events of one day and of the morning after it. */
export function dayToEvents({
  day,
  items = [{}],
  before = 2,
  after,
  how = 'finished',
  morning = null,
  morningPain,
  farthest,
  libraryVersion = 1,
}: DiaryDay): readonly StoredEvent[] {
  const session = nextSession();
  const minute = 1 / (24 * 60);
  const nextMorning = Math.floor(day) + 19 / 24;
  return [
    ...(items === null
      ? []
      : [
          eventOn(day, 'session-planned', { session, plan: toPlan(items, libraryVersion) }),
          eventOn(day + minute, 'session-started', { session, painBefore: before }),
          ...items.flatMap((item, i) => itemToEvents(item, i, day, session)),
          ...(how === null
            ? []
            : [eventOn(day + 10 * minute, 'session-ended', { session, how, activeMs: 8 * MINUTE })]),
          ...(after === undefined
            ? []
            : [eventOn(day + 11 * minute, 'pain-after-rated', { session, pain: after })]),
        ]),
    ...(morning === null
      ? []
      : [
          eventOn(nextMorning, 'morning-answered', {
            change: morning,
            pain: morningPain ?? null,
            farthest: farthest ?? null,
          }),
        ]),
  ];
}

/** The first check, the evening before the first day. */
export const checkOn = (
  day: number,
  pain: Partial<Intake['pain']> = {},
  own: Partial<Intake> = {},
): StoredEvent =>
  eventOn(day, 'intake-answered', {
    intake: { ...exampleIntake, ...own, pain: { ...exampleIntake.pain, ...pain } },
    rulesVersion: RULES_VERSION,
  });

/** Something in a diary: a day, or an event by itself. */
export type Told = DiaryDay | StoredEvent;

/** The record of a diary that begins with a quiet check. */
export const diary = (...days: readonly Told[]): RecordState =>
  foldRecord([checkOn(-0.5), ...days.flatMap((day) => ('id' in day ? [day] : dayToEvents(day)))]);

/** The same calm day, again and again. */
export const calmDays = (count: number, from = 0, own: Omit<DiaryDay, 'day'> = {}): readonly DiaryDay[] =>
  Array.from({ length: count }, (_, i) => ({ morning: 'same' as const, ...own, day: from + i }));

/** What a rule is asked with at a diary's day, at noon unless it has a fraction; someone of low irritability. */
export const contextOn = (
  day: number,
  own: Partial<Omit<ProgressContext, 'assessment'>> & {
    readonly irritability?: Irritability;
    readonly conditions?: ProgressContext['assessment']['conditions'];
  } = {},
): ProgressContext => {
  const { irritability = 'low', conditions = [], ...rest } = own;
  return {
    now: momentOf(day),
    offsetMinutes: 0,
    index: toyIndex,
    assessment: { irritability, conditions },
    ...rest,
  };
};

/** Hours as a part of a diary's day. */
export const hours = (count: number): number => (count * HOUR) / DAY;
