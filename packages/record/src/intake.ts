import { equipments, parseWith, places } from '@ilium/movement';
import type { Problem, Result } from '@ilium/units';
import * as v from 'valibot';
import { daySchema, momentSchema, scoreSchema } from './fields.ts';

/** Red flags by their stable ids (B.3): 33 rows. */
export const redFlagIds = [
  'RF01',
  'RF02',
  'RF03',
  'RF04',
  'RF05',
  'RF06a',
  'RF06b',
  'RF07',
  'RF08',
  'RF09',
  'RF10',
  'RF11',
  'RF12a',
  'RF12b',
  'RF13',
  'RF14',
  'RF15',
  'RF16',
  'RF17',
  'RF18',
  'RF19',
  'RF20a',
  'RF20b',
  'RF21',
  'RF22',
  'RF23a',
  'RF23b',
  'RF24',
  'RF25',
  'RF26',
  'RF27',
  'RF28',
  'RF29',
] as const;
export type RedFlagId = (typeof redFlagIds)[number];

/** Follow-up questions that decide the tier of a flag that was answered with yes or unsure (B.3). */
export const flagDetailIds = [
  'RF07.worsening-over-days',
  'RF08.cannot-stand-or-walk',
  'RF22.sudden-or-severe',
  'RF25.clunk-or-cannot-bear-weight',
  'RF26.limp-or-fever',
  'RF29.red-painful-eye',
] as const;
export type FlagDetailId = (typeof flagDetailIds)[number];

/** Conditions that block or limit movements (B.4). */
export const conditionIds = [
  'thr-recent',
  'thr-late',
  'thr-late-ant',
  'spine-surg-recent',
  'spine-fusion',
  'knee',
  'groin-pinch',
  'lateral-hip',
  'hip-oa',
  'bone',
  'leg-radiating',
  'flexion-sensitive',
  'extension-sensitive',
  'pregnant-2-3',
  'pgp',
  'hypermobile',
  'balance',
  'head-down',
  'no-floor',
  'wrist',
  'shoulder',
  'hip-unstable',
  'bleeding',
  'abdo',
] as const;
export type ConditionId = (typeof conditionIds)[number];

/** Conditions for which a clinician comes first (B.6). */
export const clinicianFirstIds = [
  'inflammatory-flare',
  'cancer-treatment',
  'stroke-ms-parkinsons',
  'heart-failure-or-angina',
  'epilepsy-uncontrolled',
  'diabetes-foot',
  'recent-birth',
] as const;
export type ClinicianFirstId = (typeof clinicianFirstIds)[number];

const answers = ['yes', 'no', 'unsure'] as const;
/** An answer to a yes-or-no question. */
export type Answer = (typeof answers)[number];

/** Areas of the body map (E1.4). */
export const bodyAreas = [
  'low-back',
  'buttock',
  'groin',
  'outer-hip',
  'front-thigh',
  'back-thigh',
  'knee',
  'calf',
  'foot',
] as const;
export type BodyArea = (typeof bodyAreas)[number];

/** Facts about pain that the rules always need a value of, told or not. */
export const painFacts = [
  'side',
  'farthest',
  'now',
  'average',
  'duration',
  'trend',
  'settles',
  'provokedByLightActivity',
  'wakesAtNight',
  'aggravating',
] as const;
/** A fact about pain that the rules always need a value of, told or not. */
export type PainFact = (typeof painFacts)[number];

const answer = v.picklist(answers);
const side = v.picklist(['left', 'right', 'both']);

const redFlagEntries = Object.fromEntries(redFlagIds.map((id) => [id, v.exactOptional(answer)])) as Record<
  RedFlagId,
  v.ExactOptionalSchema<typeof answer, undefined>
>;
const detailEntries = Object.fromEntries(flagDetailIds.map((id) => [id, v.exactOptional(answer)])) as Record<
  FlagDetailId,
  v.ExactOptionalSchema<typeof answer, undefined>
>;

const clearance = v.strictObject({
  /** Who assessed and cleared the person. */
  by: v.pipe(v.string(), v.trim(), v.nonEmpty('a name'), v.maxLength(200)),
  on: daySchema,
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
});

/** Who cleared the person to exercise, and when (E3). */
export type Clearance = v.InferOutput<typeof clearance>;

const intakeSchema = v.strictObject({
  version: v.literal(1),
  /** When it was answered; a file without it counts as answered now. */
  answeredAt: v.exactOptional(momentSchema),
  /** E1.1. Bands carry what the rules ask for: under 18 (RF26), under 20, 55 and 65 and over (B.3). */
  age: v.picklist(['under-18', '18-19', '20-54', '55-64', '65-plus']),
  consent: v.boolean(),
  country: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country as two capital letters (ISO 3166)')),
  ),
  /** E1.2 */
  pregnancy: v.exactOptional(
    v.strictObject({
      trimester: v.picklist([1, 2, 3]),
      cleared: v.exactOptional(clearance),
    }),
  ),
  /** E1.4–E1.7 */
  pain: v.strictObject({
    side: v.picklist(['left', 'right', 'both', 'centre']),
    /** For `both` and `centre`: the side to begin with (A.1). */
    stifferSide: v.exactOptional(v.picklist(['left', 'right'])),
    areas: v.exactOptional(
      v.pipe(
        v.array(
          v.strictObject({ area: v.picklist(bodyAreas), side: v.picklist(['left', 'right', 'centre']) }),
        ),
        v.maxLength(40),
      ),
    ),
    /** Farthest point reached: 0 low back, 1 buttock, 2 thigh, 3 knee, 4 calf, 5 foot (C.1). */
    farthest: v.picklist([0, 1, 2, 3, 4, 5]),
    now: scoreSchema,
    average: scoreSchema,
    worst: v.exactOptional(scoreSchema),
    duration: v.picklist(['under-6-weeks', '6-to-12-weeks', 'over-12-weeks']),
    trend: v.picklist(['better', 'same', 'worse']),
    /** How long pain takes to settle after activity. */
    settles: v.picklist(['within-30-minutes', 'within-2-hours', 'later']),
    provokedByLightActivity: v.boolean(),
    wakesAtNight: v.picklist(['no', 'sometimes', 'daily']),
    aggravating: v.array(
      v.picklist(['sitting-bending', 'standing-walking-leaning-back', 'stairs', 'side-lying', 'twisting']),
    ),
    easing: v.exactOptional(v.array(v.pipe(v.string(), v.maxLength(80)))),
    /** Facts that nobody told: what stands there is what the rules take instead. Only rules read it; nobody is shown it. */
    assumed: v.exactOptional(v.array(v.picklist(painFacts))),
  }),
  /**
   * E1.8. Every flag needs an answer; `others: 'no'` is "none of these", actively chosen for all flags not named.
   * Flags left open make the intake incomplete: no session.
   */
  redFlags: v.strictObject({ others: v.exactOptional(v.literal('no')), ...redFlagEntries }),
  flagDetails: v.exactOptional(v.strictObject(detailEntries)),
  /** E1.9. `unsure` counts at least as the limit (I06). `side` for conditions of one leg. */
  conditions: v.array(
    v.strictObject({
      id: v.picklist(conditionIds),
      side: v.exactOptional(side),
      answer: v.exactOptional(v.picklist(['yes', 'unsure'])),
    }),
  ),
  clinicianFirst: v.exactOptional(v.array(v.picklist(clinicianFirstIds))),
  /** A clinician knows of these (B.6), or of a stated condition that closes everything, and agreed to exercise (E3). */
  clinicianCleared: v.exactOptional(clearance),
  /** E1.10 */
  surgeries: v.exactOptional(
    v.array(
      v.strictObject({
        kind: v.picklist([
          'hip-replacement',
          'other-hip',
          'knee-replacement',
          'spine',
          'spine-fusion',
          'abdominal',
          'caesarean',
        ]),
        on: daySchema,
        side: v.exactOptional(side),
        approach: v.exactOptional(v.picklist(['anterior', 'posterior', 'lateral', 'unknown'])),
        /** The surgeon or physiotherapist has lifted all precautions. */
        cleared: v.exactOptional(clearance),
      }),
    ),
  ),
  /** E1.11 */
  medicines: v.exactOptional(
    v.array(
      v.picklist(['long-term-steroids', 'blood-thinner', 'bisphosphonate', 'blood-pressure-uncontrolled']),
    ),
  ),
  /** E1.12 */
  abilities: v.strictObject({
    fellInLastYear: answer,
    canGetToFloor: answer,
    canLeanOnHands: answer,
  }),
  /** Recorded clearances for flags that locked the programme (E3). */
  clearances: v.exactOptional(v.array(v.strictObject({ flag: v.picklist(redFlagIds), clearance }))),
  /** E1.13 */
  places: v.pipe(v.array(v.picklist(places)), v.minLength(1, 'at least one place')),
  equipment: v.array(v.picklist(equipments)),
  /** E1.14 */
  minutes: v.pipe(
    v.number(),
    v.integer('whole minutes from 3 to 30'),
    v.minValue(3, 'whole minutes from 3 to 30'),
    v.maxValue(30, 'whole minutes from 3 to 30'),
  ),
  daysPerWeek: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  /** E1.15 */
  goals: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(5))),
  job: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
});

/** What a person answered before being planned for (E1). Stored as an event; judged by `safety`. */
export type Intake = v.InferOutput<typeof intakeSchema>;

/** Reads an intake from a file or an old record: the intake, or each wrong field with what is expected. */
export const parseIntake = (input: unknown): Result<Intake, readonly Problem[]> =>
  parseWith(intakeSchema, input);

export { clearance as clearanceSchema, intakeSchema };
