import type { LibraryIndex } from '@ilium/movement';
import { type ClientConditions, type ClientRecord, orderOf, type Stamp } from '@ilium/record';
import { type ConditionFinding, visitToFindings } from '@ilium/safety';
import { tableConditions } from './table-conditions.ts';

/** What a client has of B.4, as it was told last. */
export interface KnownConditions {
  readonly conditions: ClientConditions;
  readonly told: Stamp;
}

/**
 * The latest word on each condition, of a visit's gate or of a note beside the visits; `null` before anybody asked. A
 * gate asks only for what matters at the table, so whatever else was noted before it stands.
 */
export function knownConditions(
  { visits, noted }: Pick<ClientRecord, 'visits' | 'noted'>,
  index: LibraryIndex,
): KnownConditions | null {
  const note = noted && { conditions: noted.conditions, told: noted };
  const visit = visits.findLast(({ answers }) => answers.conditions !== null);
  const asked = visit?.answers.conditions;
  if (!visit || !asked || (note && orderOf(note.told) > orderOf(visit.opened))) return note;
  const askedFor = new Set(tableConditions(index).map(({ id }) => id));
  const others = note?.conditions.filter(({ id }) => !askedFor.has(id)) ?? [];
  return { conditions: [...asked, ...others], told: visit.opened };
}

/** What is known of a client as the safety filter takes it; `null` before anybody asked. */
export function knownFindings(client: ClientRecord, index: LibraryIndex): readonly ConditionFinding[] | null {
  const known = knownConditions(client, index);
  return known && visitToFindings(known);
}
