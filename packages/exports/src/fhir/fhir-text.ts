import type { Stamp } from '@ilium/record';
import { instantToIso } from '@ilium/units';
import { html } from '../markup.ts';
import type { Narrative } from './resource.ts';

/** The farthest east or west that FHIR lets a clock stand, minutes. */
const MOST_OFFSET = 14 * 60;

/** A moment as FHIR writes it; where the record's offset is none that FHIR knows, in UTC. */
export const stampToFhir = ({ at, offsetMinutes }: Stamp): string =>
  instantToIso(at, Math.abs(offsetMinutes) <= MOST_OFFSET ? offsetMinutes : 0);

/** A text as FHIR allows it: no control characters, no blanks at its ends; a dash where nothing is left. */
export const toFhirText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
    .trim() || '–';

/** One sentence as the words of a resource. */
export const toNarrative = (text: string): Narrative => ({
  status: 'generated',
  div: html`<div xmlns="http://www.w3.org/1999/xhtml">${toFhirText(text)}</div>`.markup,
});
