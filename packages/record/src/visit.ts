import * as v from 'valibot';
import { bodySideSchema, scoreSchema, variationKeySchema } from './fields.ts';
import { conditionIds } from './intake.ts';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty('some words'), v.maxLength(most));
const answer = v.nullable(v.picklist(['yes', 'no', 'unsure']));
const bothSides = <Value>(value: v.GenericSchema<unknown, Value>) =>
  v.strictObject({ left: v.nullable(value), right: v.nullable(value) });

/** A client's name or code, as the therapist knows them; at most 80 letters. */
export const clientNameSchema = text(80);

/** Conditions of B.4 as a therapist ticks them, with the leg where one is meant; not sure counts as yes (I06). */
export const clientConditionsSchema = v.pipe(
  v.array(
    v.strictObject({
      id: v.picklist(conditionIds),
      side: v.exactOptional(v.picklist(['left', 'right', 'both'])),
    }),
  ),
  v.maxLength(conditionIds.length),
);
/** Conditions of a client; none in an empty list. */
export type ClientConditions = v.InferOutput<typeof clientConditionsSchema>;

/** What a therapist asks and notes before the assisted techniques, at every visit (B.5). `null`: not asked. */
export const visitAnswersSchema = v.strictObject({
  /** Who treats. Assisted techniques are never self-guided (I18). */
  therapist: v.pipe(v.string(), v.trim(), v.maxLength(80)),
  /** The client agreed to it at this visit. */
  consent: v.boolean(),
  /** The words on which everything stops at once; empty until agreed. */
  stopWord: v.pipe(v.string(), v.trim(), v.maxLength(40)),
  /** Any sign of B.3 today. */
  dangerSign: answer,
  /** A break, an infection or an inflammation that is acute. */
  acute: answer,
  /** Weakness, numbness or changed reflexes along with pain down the leg. */
  neurologicalChange: answer,
  /** Under 18, or something for which a clinician comes first (B.6). */
  clinicianFirst: answer,
  conditions: v.nullable(clientConditionsSchema),
});
/** What a therapist asks and notes before the assisted techniques, at every visit (B.5). */
export type VisitAnswers = v.InferOutput<typeof visitAnswersSchema>;

/** When both legs are compared (T03). */
export const comparisonMoments = ['before', 'between', 'after'] as const;
export type ComparisonMoment = (typeof comparisonMoments)[number];

/** How a comparison is measured: the angle of the turn, or the ankle's distance to the opposite hip (T03). */
export const measureUnits = ['degrees', 'cm'] as const;
export type MeasureUnit = (typeof measureUnits)[number];

/** The largest value that is believed; beyond it a finger slipped. */
export const MOST_MEASURED: Readonly<Record<MeasureUnit, number>> = { degrees: 90, cm: 60 };

const value = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_MEASURED.degrees));

/** Both legs compared once (T03). A value that was not taken is `null`. */
export const comparisonSchema = v.pipe(
  v.strictObject({
    moment: v.picklist(comparisonMoments),
    unit: v.picklist(measureUnits),
    /** Thigh turned outward: degrees, or centimetres from the ankle to the opposite hip (less is farther). */
    outward: bothSides(value),
    /** Thigh turned inward, in degrees only. */
    inward: bothSides(value),
  }),
  v.check(
    ({ unit, outward, inward }) =>
      unit === 'degrees' ||
      (inward.left === null &&
        inward.right === null &&
        Math.max(outward.left ?? 0, outward.right ?? 0) <= MOST_MEASURED.cm),
    'at most 60 cm, outward only',
  ),
);
/** Both legs compared once (T03). */
export type Comparison = v.InferOutput<typeof comparisonSchema>;

/** One round of an assisted technique as it went (T01, T02). */
export const roundSchema = v.strictObject({
  variation: variationKeySchema,
  side: bodySideSchema,
  /** Left out by the therapist or the client: nothing was held, and this technique is over on this leg. */
  skipped: v.boolean(),
  heldSeconds: v.pipe(v.number(), v.minValue(0), v.maxValue(30)),
  /** How strong the client called it, 0–10; `null` where it was not told. */
  discomfort: v.nullable(scoreSchema),
  /** Pinch in the groin, 0–10; 0 for none. */
  pinch: scoreSchema,
});
/** One round of an assisted technique as it went (T01, T02). */
export type TableRound = v.InferOutput<typeof roundSchema>;

/** Letters of the remarks on a visit, at most. */
export const MOST_REMARK_LETTERS = 2000;
/** What the therapist writes about a visit in their own words; empty where nothing is to be said. */
export const remarksSchema = v.pipe(v.string(), v.trim(), v.maxLength(MOST_REMARK_LETTERS));

/** Where everything was stopped: in a technique on a leg, or `null` while the legs were compared. */
export const haltSchema = v.nullable(v.strictObject({ variation: variationKeySchema, side: bodySideSchema }));
/** Where everything was stopped: in a technique on a leg, or `null` while the legs were compared. */
export type VisitHalt = v.InferOutput<typeof haltSchema>;

/** Why a visit is over: all done, a stop, or a rule of B.5. */
export const visitEndings = ['finished', 'stopped', 'pinch', 'discomfort'] as const;
export type VisitEnding = (typeof visitEndings)[number];
