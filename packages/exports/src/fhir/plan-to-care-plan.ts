import type { Dose } from '@ilium/movement';
import type { SessionRecord } from '@ilium/record';
import { english } from '@ilium/words';
import { type BundleContext, toMovementConcept, toSubject } from './bundle-context.ts';
import { DOSE_EXTENSION } from './code-systems.ts';
import { stampToFhir, toFhirText, toNarrative } from './fhir-text.ts';
import type { CarePlan, CarePlanActivity, Extension } from './resource.ts';

/** A dose in numbers that a program reads. */
export const doseToExtension = ({ holdSeconds, reps, sets }: Dose): Extension => ({
  url: DOSE_EXTENSION,
  extension: [
    { url: 'holdSeconds', valueInteger: holdSeconds },
    { url: 'reps', valueInteger: reps },
    { url: 'sets', valueInteger: sets },
  ],
});

function toActivity(
  { variation, dose, extraReps, sides }: SessionRecord['plan']['items'][number],
  context: BundleContext,
): CarePlanActivity {
  const entry = context.index.entryOf(variation);
  const told = entry
    ? english.doseToText(entry.variation, dose, extraReps, sides)
    : context.titleOf(variation);
  return {
    detail: {
      extension: [doseToExtension(dose)],
      kind: 'ServiceRequest',
      code: toMovementConcept(variation, context),
      status: 'scheduled',
      description: toFhirText(told),
    },
  };
}

/** A session as planned: what is to be done, in order, with doses in words and in numbers. */
export function planToCarePlan({ id, planned, plan }: SessionRecord, context: BundleContext): CarePlan {
  const title = 'Exercises for hip and lower back';
  const names = plan.items.map(({ variation }) => context.titleOf(variation));
  return {
    resourceType: 'CarePlan',
    id: context.idOf(`plan ${id}`),
    text: toNarrative(`${title}: ${names.join('; ')}.`),
    status: 'active',
    intent: 'plan',
    title,
    subject: toSubject(context),
    created: stampToFhir(planned),
    activity: plan.items.map((item) => toActivity(item, context)),
  };
}
