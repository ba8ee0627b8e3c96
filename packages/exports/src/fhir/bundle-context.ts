import type { LibraryIndex, VariationKey } from '@ilium/movement';
import { codeSystems } from './code-systems.ts';
import { toFhirText } from './fhir-text.ts';
import { nameToUuid } from './name-to-uuid.ts';
import type { CodeableConcept, Reference, Resource } from './resource.ts';

/** What every part of a bundle is written with. */
export interface BundleContext {
  readonly index: LibraryIndex;
  readonly titleOf: (key: VariationKey) => string;
  /** The id of something of this person, by its name among their things. */
  readonly idOf: (name: string) => string;
}

/** The ids of one person's things: the seed tells persons apart. */
export const idsOf =
  (seed: string): BundleContext['idOf'] =>
  (name) =>
    nameToUuid(`${seed} ${name}`);

/** Where the things of a bundle would stand if a server had them: no such host exists, nor ever will (RFC 2606). */
export const BUNDLE_BASE = 'https://ilium.invalid/fhir';

/** Points at something in the same bundle. */
export const toReference = (type: Resource['resourceType'], id: string): Reference => ({
  reference: `${type}/${id}`,
});

/** The person that everything is about. */
export const toSubject = ({ idOf }: BundleContext): Reference => toReference('Patient', idOf('person'));

/** A movement by its key and title. */
export const toMovementConcept = (key: VariationKey, { titleOf }: BundleContext): CodeableConcept => {
  const title = toFhirText(titleOf(key));
  return { coding: [{ system: codeSystems.variation, code: key, display: title }], text: title };
};
