import type { RecordState } from '@ilium/record';
import { type AskedPain, type PainAsked, recordToAskedPain } from '../asked-pain.ts';
import { type BundleContext, toReference, toSubject } from './bundle-context.ts';
import { codeSystems, PAIN_LOINC } from './code-systems.ts';
import { stampToFhir, toNarrative } from './fhir-text.ts';
import type { Observation } from './resource.ts';

const askedTexts: Readonly<Record<PainAsked, string>> = {
  'check-now': 'In the check: now',
  'check-average': 'In the check: on average',
  'check-worst': 'In the check: at its worst',
  'before-session': 'Before a session',
  item: 'During an exercise that made it worse',
  'after-session': 'After a session',
  morning: 'In the morning',
};

const code = {
  coding: [{ ...PAIN_LOINC, display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported' }],
  text: 'Pain, 0 to 10',
};

const category = [
  {
    coding: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/observation-category',
        code: 'survey',
        display: 'Survey',
      },
    ],
  },
];

function toObservation(
  { at, asked, pain, session, item }: AskedPain,
  context: BundleContext,
  place: number,
): Observation {
  const of = item === undefined ? `session ${session}` : `item ${session} ${item}`;
  return {
    resourceType: 'Observation',
    id: context.idOf(`pain ${place} ${asked} ${at.at} ${session ?? ''}`),
    text: toNarrative(`Pain ${pain} of 10. ${askedTexts[asked]}.`),
    ...(session !== undefined && { partOf: [toReference('Procedure', context.idOf(of))] }),
    status: 'final',
    category,
    code,
    subject: toSubject(context),
    effectiveDateTime: stampToFhir(at),
    valueInteger: pain,
    method: { coding: [{ system: codeSystems.painAsked, code: asked, display: askedTexts[asked] }] },
  };
}

/** Every number of pain as an observation (LOINC 72514-3). One given in a session has the time of the session. */
export const recordToObservations = (record: RecordState, context: BundleContext): readonly Observation[] =>
  recordToAskedPain(record).map((pain, place) => toObservation(pain, context, place));
