import {
  equipments,
  gateIds,
  itemRoles,
  type SessionPlan,
  sessionShapes,
  targetGroups,
} from '@ilium/movement';
import * as v from 'valibot';
import { bodySideSchema, countSchema, placeSchema, variationKeySchema } from './fields.ts';

const text = v.pipe(v.string(), v.maxLength(200));
const rule = { rule: text };
const setup = v.strictObject({ place: placeSchema, equipment: v.array(v.picklist(equipments)) });
const station = v.picklist(['standing', 'chair', 'floor', 'lying']);
const irritability = v.picklist(['high', 'moderate']);
const extraReps = v.picklist([1, 2]);

const reason = v.variant('code', [
  v.strictObject({ code: v.literal('opens-session'), ...rule }),
  v.strictObject({ code: v.literal('covers'), target: v.picklist(targetGroups), ...rule }),
  v.strictObject({ code: v.literal('eased-before'), eased: countSchema, tried: countSchema, ...rule }),
  v.strictObject({ code: v.literal('new-today'), ...rule }),
  v.strictObject({ code: v.literal('same-station'), station, ...rule }),
  v.strictObject({ code: v.literal('gentle-phase'), ...rule }),
  v.strictObject({ code: v.literal('adds-strength'), ...rule }),
  v.strictObject({ code: v.literal('settles'), ...rule }),
  v.strictObject({ code: v.literal('only-one-that-fits'), ...rule }),
  v.strictObject({ code: v.literal('published'), programme: text, ...rule }),
  v.strictObject({ code: v.literal('prescribed'), ...rule }),
]);

const doseNote = v.variant('code', [
  v.strictObject({ code: v.literal('irritability-cap'), irritability, ...rule }),
  v.strictObject({ code: v.literal('limit-cap'), condition: text, ...rule }),
  v.strictObject({ code: v.literal('fits-minutes'), ...rule }),
  v.strictObject({ code: v.literal('extra-on-painful-side'), reps: extraReps, ...rule }),
  v.strictObject({ code: v.literal('gentle-day'), ...rule }),
  v.strictObject({ code: v.literal('after-red'), ...rule }),
  v.strictObject({ code: v.literal('every-other-day'), ...rule }),
  v.strictObject({ code: v.literal('prescribed'), ...rule }),
]);

const rejection = v.variant('code', [
  v.strictObject({ code: v.literal('blocked'), condition: text, side: v.nullable(bodySideSchema), ...rule }),
  v.strictObject({ code: v.literal('place'), needs: v.array(setup), ...rule }),
  v.strictObject({ code: v.literal('phase'), needs: countSchema, has: countSchema, ...rule }),
  v.strictObject({ code: v.literal('irritability'), irritability, ...rule }),
  v.strictObject({ code: v.literal('gate'), gate: v.picklist(gateIds), ...rule }),
  v.strictObject({ code: v.literal('assisted'), ...rule }),
  v.strictObject({ code: v.literal('resting'), untilDay: v.nullable(text), ...rule }),
  v.strictObject({ code: v.literal('shape'), shape: v.picklist(sessionShapes), ...rule }),
  v.strictObject({ code: v.literal('family-full'), with: variationKeySchema, ...rule }),
  v.strictObject({ code: v.literal('minutes'), needsMs: countSchema, ...rule }),
  v.strictObject({ code: v.literal('outranked'), by: v.array(variationKeySchema), ...rule }),
  v.strictObject({ code: v.literal('not-prescribed'), ...rule }),
  v.strictObject({ code: v.literal('asked-too-little'), ...rule }),
]);

const wayOut = v.variant('code', [
  v.strictObject({
    code: v.literal('place'),
    place: placeSchema,
    equipment: v.array(v.picklist(equipments)),
    opens: v.array(variationKeySchema),
  }),
  v.strictObject({ code: v.literal('minutes'), minutes: countSchema, opens: v.array(variationKeySchema) }),
  v.strictObject({ code: v.literal('clinician') }),
  v.strictObject({ code: v.literal('answer-again') }),
]);

const item = v.strictObject({
  variation: variationKeySchema,
  role: v.picklist(itemRoles),
  setup,
  dose: v.strictObject({ holdSeconds: countSchema, reps: countSchema, sets: countSchema }),
  sides: v.pipe(v.array(bodySideSchema), v.maxLength(2)),
  extraReps: v.picklist([0, 1, 2]),
  oneSided: v.nullable(v.strictObject({ blocked: bodySideSchema, rules: v.array(text) })),
  limits: v.array(v.strictObject({ condition: text, side: v.nullable(bodySideSchema), ...rule })),
  reasons: v.array(reason),
  doseNotes: v.array(doseNote),
  isNew: v.boolean(),
  transitionMs: countSchema,
  durationMs: countSchema,
});

/** Validator of a session plan as it is kept in the record. */
export const sessionPlanSchema: v.GenericSchema<unknown, SessionPlan> = v.strictObject({
  kind: v.literal('session'),
  rulesVersion: countSchema,
  libraryVersion: countSchema,
  request: v.strictObject({
    minutes: countSchema,
    places: v.array(placeSchema),
    equipment: v.array(v.picklist(equipments)),
    painSide: v.picklist(['left', 'right', 'both', 'centre']),
    leadSide: bodySideSchema,
    emphasis: v.array(v.picklist(targetGroups)),
  }),
  items: v.pipe(v.array(item), v.minLength(1), v.maxLength(40)),
  totalMs: countSchema,
  rejections: v.record(variationKeySchema as unknown as v.GenericSchema<string>, v.array(rejection)),
  waysOut: v.array(wayOut),
  optimality: v.exactOptional(v.strictObject({ isProved: v.boolean(), gapPermille: countSchema })),
}) as v.GenericSchema<unknown, SessionPlan>;
