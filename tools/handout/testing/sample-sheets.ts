import { readCase } from '@ilium/cli';
import {
  englishHandout,
  type Handout,
  type HandoutOptions,
  handoutToHtml,
  movementToHandout,
  planToHandout,
  programmeToHandout,
} from '@ilium/exports';
import { library } from '@ilium/library';
import { indexLibrary, type Programme } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planProgramme, planSession } from '@ilium/planner';
import { assessIntake } from '@ilium/safety';
import { readStyle } from '../read-style.ts';

const index = indexLibrary(library);
const style = readStyle();

/** Fills the place of a drawing to its edges; what it shows does not matter to the page. */
const frame = '<svg viewBox="0 0 90 90"><path stroke="#000" fill="none" d="M1 1h88v88h-88z"/></svg>';

/** A sheet as a document, with a frame in the place of each drawing; `breakage` are style rules that spoil it. */
export const sampleSheet = (handout: Handout, own: Partial<HandoutOptions> = {}, breakage = ''): string =>
  handoutToHtml(handout, {
    words: englishHandout,
    index,
    drawingOf: () => frame,
    date: '2026-11-21',
    style: style + breakage,
    ...own,
  });

/** The sheet of a published programme, left side first. */
export function sampleProgramme(programme: Programme): Handout {
  const handout = programmeToHandout(programme, index, 'left');
  if (!handout) throw new Error(`no sheet of ${programme.id}`);
  return handout;
}

/** Every variation of the library on one sheet. */
export function sampleOfAll(): Handout {
  const [first, ...others] = library.movements.map((movement) => movementToHandout(movement, 'left'));
  if (!first) throw new Error('the library is empty');
  return { ...first, parts: [first, ...others].flatMap(({ parts }) => parts) };
}

/** What the person in an intake file gets: a session, or their share of a programme; `null` where nothing fits. */
export function sampleForPerson(file: string, programme?: Programme): Handout | null {
  const { intake } = readCase(file);
  const assessment = assessIntake(intake, { now: Date.UTC(2026, 10, 21, 10), offsetMinutes: 0 });
  const input = { index, assessment, request: intakeToRequest(intake), history: emptyHistory };
  const plan = programme ? planProgramme({ ...input, programme }) : planSession(input);
  return plan.kind === 'none' ? null : planToHandout(plan, index, programme);
}
