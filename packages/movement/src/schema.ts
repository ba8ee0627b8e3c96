import type { Problem, Result } from '@ilium/units';
import * as v from 'valibot';
import { breathPhases, cueMoments } from './cue.ts';
import { doseKinds } from './dose.ts';
import { sourceIds } from './evidence.ts';
import type { Library } from './library.ts';
import { gateIds, type Movement, obstacles, targetGroups, type VariationKey } from './movement.ts';
import { parseWith } from './parse-with.ts';
import { equipments, places, positions } from './place.ts';
import type { Programme } from './programme.ts';
import { findUnknownTokens } from './wording.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

const text = v.pipe(v.string(), v.nonEmpty('some words'));
const id = v.pipe(v.string(), v.regex(KEBAB, 'a kebab-case name ("side-reach")'));
const specId = v.pipe(v.string(), v.regex(/^[MT]\d{2}(?:\.[a-z])?$/, 'a specification id ("M02.b")'));
const isKey = (value: string): value is VariationKey => KEY.test(value);
const key = v.pipe(
  v.string(),
  v.regex(KEY, 'a movement and a variation ("side-reach/tall")'),
  v.guard(isKey),
);

const wording = v.pipe(
  text,
  v.check(
    (value) => findUnknownTokens(value).length === 0,
    'words whose braces hold only working, other, Working or Other',
  ),
);
const wordings = v.pipe(v.array(wording), v.minLength(1, 'at least one sentence'));

const seconds = v.pipe(v.number(), v.minValue(0, 'seconds, 0 or more'));
const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, '0 or more'));
const positiveCount = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, '1 or more'));
const range = v.pipe(
  v.strictObject({ min: count, max: count }),
  v.check(({ min, max }) => min <= max, 'a range whose min is not above its max'),
);
const halfOpenRange = v.pipe(
  v.strictObject({ min: v.nullable(count), max: v.nullable(count) }),
  v.check(
    ({ min, max }) => min === null || max === null || min <= max,
    'a range whose min is not above its max',
  ),
);

const evidenceMark = v.picklist(['S', 'R', 'M', 'P', '?']);
const sourceId = v.picklist(sourceIds);
const gate = v.picklist(gateIds);

const dose = { holdSeconds: seconds, reps: positiveCount, sets: positiveCount };

const doseSpec = v.strictObject({
  kind: v.picklist(doseKinds),
  source: v.strictObject({
    holdSeconds: v.nullable(range),
    reps: v.nullable(halfOpenRange),
    sets: range,
    note: v.string(),
  }),
  bounds: v.strictObject({
    holdSeconds: range,
    reps: range,
    reliefReps: v.picklist([0, 1, 2]),
    setsMax: positiveCount,
  }),
  start: v.strictObject({ ...dose, mark: evidenceMark }),
  tempo: v.strictObject({ outSeconds: seconds, backSeconds: seconds }),
  restSeconds: seconds,
  setRestSeconds: seconds,
});

const some = v.exactOptional(v.literal(1));
const someOrMuch = v.exactOptional(v.picklist([1, 2]));

const limbLoad = v.strictObject({
  hipFlexion: someOrMuch,
  hipExtension: someOrMuch,
  externalRotation: someOrMuch,
  internalRotation: someOrMuch,
  abduction: someOrMuch,
  adduction: someOrMuch,
  kneeFlexion: someOrMuch,
  kneeTorsion: someOrMuch,
  compression: someOrMuch,
  weightBearing: someOrMuch,
  overpressure: someOrMuch,
  kneeling: some,
  distraction: someOrMuch,
  adductorHold: some,
  sideLying: some,
});

const trunkLoad = v.strictObject({
  floor: some,
  supine: some,
  standing: some,
  lumbarFlexion: someOrMuch,
  lumbarRotation: someOrMuch,
  lumbarSideBend: someOrMuch,
  lumbarExtension: someOrMuch,
  loadedFlexion: someOrMuch,
  neuralTension: someOrMuch,
  headDown: someOrMuch,
  balance: someOrMuch,
  supportable: some,
  longestHoldSeconds: v.exactOptional(positiveCount),
  bedPossible: some,
  band: some,
  armOverhead: some,
  wristLoad: some,
  neckRotation: some,
  assisted: some,
});

const caution = v.strictObject({
  text: wording,
  consequence: v.picklist(['stop', 'ease-off', 'swap', 'support', 'prepare']),
  mark: evidenceMark,
});

const cue = v.strictObject({
  moment: v.picklist(cueMoments),
  breath: v.picklist(breathPhases),
  text: wording,
});

const setup = v.strictObject({ place: v.picklist(places), equipment: v.array(v.picklist(equipments)) });

const alternates = v.strictObject(
  v.entriesFromList(
    obstacles,
    v.exactOptional(v.pipe(v.array(key), v.minLength(1, 'at least one alternate'))),
  ),
);

const variation = v.strictObject({
  id,
  specId,
  title: text,
  headline: wording,
  purpose: wording,
  setUp: wordings,
  steps: wordings,
  feel: wording,
  cautions: v.array(caution),
  cues: v.array(cue),
  position: v.picklist(positions),
  setups: v.pipe(v.array(setup), v.minLength(1, 'at least one way to set it up')),
  setUpSeconds: seconds,
  switchSeconds: seconds,
  sidedness: v.picklist(['each', 'alternating', 'symmetric']),
  workingLimb: text,
  load: v.strictObject({ working: limbLoad, other: limbLoad, trunk: trunkLoad }),
  phase: v.picklist([0, 1, 2, 3]),
  gentle: v.boolean(),
  opensAtG1: v.boolean(),
  gates: v.array(gate),
  dose: doseSpec,
  easier: v.nullable(key),
  harder: v.nullable(key),
  alternates,
  balanceSupport: v.nullable(wording),
});

const isUnique = (values: readonly string[]): boolean => new Set(values).size === values.length;

const movement = v.strictObject({
  id,
  formerIds: v.array(id),
  specId,
  source: sourceId,
  title: text,
  alsoCalled: v.array(text),
  purpose: text,
  kind: v.picklist(['mobility', 'strength', 'assisted', 'measure']),
  family: id,
  targets: v.pipe(v.array(v.picklist(targetGroups)), v.minLength(1, 'at least one target')),
  roles: v.array(v.picklist(['preparation', 'settle', 'work-break'])),
  variations: v.pipe(
    v.array(variation),
    v.minLength(1, 'at least one variation'),
    v.check((all) => isUnique(all.map((one) => one.id)), 'variations with different ids'),
  ),
}) satisfies v.GenericSchema<unknown, Movement>;

const programmePart = {
  id,
  title: text,
  items: v.pipe(
    v.array(v.strictObject({ variation: key, dose: v.strictObject(dose), gate: v.nullable(gate) })),
    v.minLength(1, 'at least one item'),
  ),
};

const programme = v.strictObject({
  id,
  source: sourceId,
  title: text,
  about: text,
  claim: text,
  evidence: text,
  frequency: text,
  assisted: v.boolean(),
  parts: v.pipe(
    v.array(v.strictObject(programmePart)),
    v.minLength(1, 'at least one part'),
    v.check((all) => isUnique(all.map((one) => one.id)), 'parts with different ids'),
  ),
  workBreaks: v.exactOptional(v.array(v.strictObject({ ...programmePart, work: text, audience: text }))),
  homeSets: v.exactOptional(v.array(v.strictObject({ ...programmePart, work: text, audience: text }))),
}) satisfies v.GenericSchema<unknown, Programme>;

const gateTest = v.strictObject({
  gate,
  anyOf: v.pipe(v.array(key), v.minLength(1, 'at least one variation')),
  holdSeconds: v.nullable(seconds),
  reps: v.nullable(positiveCount),
  painAtMost: v.nullable(count),
  times: positiveCount,
});

/** The whole vocabulary as a schema; `library.schema.json` is written from it. Unknown fields are refused. */
export const librarySchema = v.strictObject({
  version: positiveCount,
  movements: v.pipe(
    v.array(movement),
    v.check(
      (all) => isUnique(all.flatMap((one) => [one.id, ...one.formerIds])),
      'movements with different ids, former ids included',
    ),
  ),
  programmes: v.pipe(
    v.array(programme),
    v.check((all) => isUnique(all.map((one) => one.id)), 'programmes with different ids'),
  ),
  gateTests: v.exactOptional(v.array(gateTest)),
}) satisfies v.GenericSchema<unknown, Library>;

/**
 * Reads a library from outside: the library, or what is wrong with it and where.
 * Shapes and ranges only; that neighbours exist and doses agree with their source is for the content lints.
 */
export const parseLibrary = (input: unknown): Result<Library, readonly Problem[]> =>
  parseWith(librarySchema, input);
