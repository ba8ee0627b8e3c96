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

/** A condition that a new answer takes away, with what that answer leaves of it: one leg, or `null` for nothing. */
export interface TakenBack {
  readonly known: ClientConditions[number];
  readonly left: 'left' | 'right' | null;
}

/**
 * What was known and would no longer count by a new answer, in whole or on one leg. Nothing while the answer is open.
 * Taking a condition away opens techniques and moves, so it has to be meant.
 */
export function takenBack(known: ClientConditions, answer: ClientConditions | null): readonly TakenBack[] {
  if (answer === null) return [];
  return known.flatMap((one): readonly TakenBack[] => {
    const now = answer.find(({ id }) => id === one.id);
    if (!now) return [{ known: one, left: null }];
    const { side = 'both' } = now;
    return side === 'both' || side === one.side ? [] : [{ known: one, left: side }];
  });
}

/** An answer in which a condition counts as it did before. */
export const withKnown = (answer: ClientConditions, known: ClientConditions[number]): ClientConditions => [
  ...answer.filter(({ id }) => id !== known.id),
  known,
];

/** What is known of a client as the safety filter takes it; `null` before anybody asked. */
export function knownFindings(client: ClientRecord, index: LibraryIndex): readonly ConditionFinding[] | null {
  const known = knownConditions(client, index);
  return known && visitToFindings(known);
}
