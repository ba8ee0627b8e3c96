import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { intakeSchema } from '../intake.ts';

/** Why answers that locked the programme are given anew within a day, and who says so (E3). */
export const answeredAgainSchema = v.strictObject({
  /** `mistake`: something was ticked that was not so. `changed`: it is different by now. */
  why: v.picklist(['mistake', 'changed']),
  /** Who answered, where it was not the person themself. */
  by: v.exactOptional(v.pipe(v.string(), v.trim(), v.nonEmpty('a name'), v.maxLength(200))),
});

/** Who answers again, and why. */
export type AnsweredAgain = v.InferOutput<typeof answeredAgainSchema>;

/** What the check of versions 1 and 2 wrote of how old a pain is, at an age at which it asked nobody. */
const unasked = v.looseObject({
  intake: v.looseObject({
    age: v.literal('20-54'),
    pain: v.looseObject({ duration: v.literal('6-to-12-weeks') }),
  }),
});

function withoutUnaskedAge(payload: unknown): unknown {
  if (!v.is(unasked, payload)) return payload;
  const { intake } = payload;
  return { ...payload, intake: { ...intake, pain: { ...intake.pain, assumed: ['duration'] } } };
}

/** The person answered the check (E1), whole or in part again (E8); always the full answers of that moment. */
export const intakeAnswered = defineEvent({
  type: 'intake-answered',
  version: 3,
  schema: v.strictObject({
    intake: intakeSchema,
    rulesVersion: v.number(),
    again: v.exactOptional(answeredAgainSchema),
  }),
  migrations: [(payload) => payload, withoutUnaskedAge],
});
