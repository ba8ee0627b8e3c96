import type { ItemRecord, SessionRecord, Stamp } from '@ilium/record';
import { english } from '@ilium/words';
import { type BundleContext, toMovementConcept, toReference, toSubject } from './bundle-context.ts';
import { codeSystems } from './code-systems.ts';
import { stampToFhir, toNarrative } from './fhir-text.ts';
import type { Procedure } from './resource.ts';

const sessionCode = {
  coding: [{ system: codeSystems.activity, code: 'session', display: 'Exercise session' }],
  text: 'Exercise session',
};

const statusByEnding = {
  finished: 'completed',
  stopped: 'stopped',
  safety: 'stopped',
  abandoned: 'stopped',
} as const;

const statusByOutcome = { done: 'completed', partly: 'stopped', skipped: 'not-done' } as const;

/** What was done of one movement, and how it felt. */
function itemToProcedure(
  { item, variation, outcome, because, repsDone, repsPlanned, rating }: ItemRecord,
  session: string,
  started: Stamp,
  context: BundleContext,
): readonly Procedure[] {
  if (outcome === null) return [];
  const told = [
    `${context.titleOf(variation)}: ${english.outcomeToText(outcome, repsDone, repsPlanned)}.`,
    because === null ? '' : english.becauseToText(because),
    rating === null ? '' : `Felt: ${english.ratingToText(rating)}.`,
  ].join(' ');
  return [
    {
      resourceType: 'Procedure',
      id: context.idOf(`item ${session} ${item}`),
      text: toNarrative(told),
      partOf: [toReference('Procedure', context.idOf(`session ${session}`))],
      status: statusByOutcome[outcome],
      ...(because !== null && { statusReason: { text: english.becauseToText(because) } }),
      code: toMovementConcept(variation, context),
      subject: toSubject(context),
      performedDateTime: stampToFhir(started),
      ...(rating !== null && {
        outcome: {
          coding: [{ system: codeSystems.rating, code: rating, display: english.ratingToText(rating) }],
        },
      }),
    },
  ];
}

/** A session that was begun, and each of its movements that was told of. A plan that was only looked at was not done. */
export function sessionToProcedures(session: SessionRecord, context: BundleContext): readonly Procedure[] {
  const { id, started, ended, items } = session;
  if (!started) return [];
  // A record put together from clocks that disagree may end before it began; a period of FHIR may not.
  const end = ended && ended.at >= started.at ? stampToFhir(ended) : undefined;
  return [
    {
      resourceType: 'Procedure',
      id: context.idOf(`session ${id}`),
      text: toNarrative(`Exercise session. ${ended ? english.endingToText(ended.how) : 'Not ended'}.`),
      status: ended ? statusByEnding[ended.how] : 'unknown',
      code: sessionCode,
      subject: toSubject(context),
      performedPeriod: { start: stampToFhir(started), ...(end !== undefined && { end }) },
    },
    ...items.flatMap((item) => itemToProcedure(item, id, started, context)),
  ];
}
