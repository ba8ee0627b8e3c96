import type { LibraryIndex, VariationKey } from '@ilium/movement';
import { type RecordState, type Stamp, shownRecord } from '@ilium/record';
import { BUNDLE_BASE, type BundleContext, idsOf } from './bundle-context.ts';
import { checkToResponse } from './check-to-response.ts';
import { stampToFhir, toNarrative } from './fhir-text.ts';
import { planToCarePlan } from './plan-to-care-plan.ts';
import { recordToObservations } from './record-to-observations.ts';
import type { Bundle, Patient, Resource } from './resource.ts';
import { sessionToProcedures } from './session-to-procedures.ts';

/** What a bundle is made with besides the record. */
export interface BundleOptions {
  readonly index: LibraryIndex;
  readonly titleOf: (key: VariationKey) => string;
  /** When it is made, and the offset of the place. */
  readonly made: Stamp;
  /** Tells persons apart, without naming them: what the same seed exports again has the same ids. */
  readonly seed: string;
}

const toPatient = ({ idOf }: BundleContext, isWhole: boolean): Patient => ({
  resourceType: 'Patient',
  id: idOf('person'),
  text: toNarrative(
    `The person who kept this record. No name is stored.${isWhole ? '' : ' The person left some of it out.'}`,
  ),
});

/**
 * The record as a FHIR R4 bundle of type collection: the person without a name, the newest answers to the check, the
 * newest plan, every session with what was done of it, and every number of pain; without what the person left out.
 */
export function recordToBundle(whole: RecordState, { index, titleOf, made, seed }: BundleOptions): Bundle {
  const context: BundleContext = { index, titleOf, idOf: idsOf(seed) };
  const record = shownRecord(whole);
  const plan = record.sessions.at(-1);
  const resources: readonly Resource[] = [
    toPatient(context, record === whole),
    ...(record.intake ? [checkToResponse(record.intake, context)] : []),
    ...(plan ? [planToCarePlan(plan, context)] : []),
    ...record.sessions.flatMap((session) => sessionToProcedures(session, context)),
    ...recordToObservations(record, context),
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: stampToFhir(made),
    entry: resources.map((resource) => ({
      fullUrl: `${BUNDLE_BASE}/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
}
