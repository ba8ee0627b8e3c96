import type { Dose, LibraryIndex } from '@ilium/movement';
import {
  type LetterItem,
  type LetterTemplate,
  MOST_LETTER_ITEMS,
  type PrescriptionLetter,
} from '@ilium/record';
import { boundsPassed, type ConditionFinding } from '@ilium/safety';
import { addDays, type Instant, instantToCivilDate, instantToIso } from '@ilium/units';
import { blocksOf, isForHome } from './client-proposal.ts';

/** A letter while it is written. */
export type LetterDraft = Pick<PrescriptionLetter, 'items' | 'daysPerWeek' | 'notes' | 'reviewOn' | 'from'>;

/** Days until both look at it again, and until it may no longer be taken in, unless told otherwise. */
const REVIEW_AFTER = 14;
const GOOD_FOR = 30;

/** How far one press moves a part of a dose. */
const stepOf: Readonly<Record<keyof Dose, number>> = { holdSeconds: 5, reps: 1, sets: 1 };
const leastOf: Readonly<Record<keyof Dose, number>> = { holdSeconds: 0, reps: 1, sets: 1 };
const mostOf: Readonly<Record<keyof Dose, number>> = { holdSeconds: 600, reps: 200, sets: 20 };

/** An empty letter. */
export const emptyDraft = (today: string, from: string): LetterDraft => ({
  items: [],
  daysPerWeek: 5,
  notes: '',
  reviewOn: addDays(today, REVIEW_AFTER),
  from,
});

/** The items with some more, each once, as many as a letter holds; those that are blocked or unknown stay out. */
export function addItems(
  items: readonly LetterItem[],
  more: readonly LetterItem[],
  index: LibraryIndex,
  conditions: readonly ConditionFinding[],
): LetterItem[] {
  const open = more.filter(({ variation }) => {
    const entry = index.entryOf(variation);
    return entry && isForHome(entry) && blocksOf(entry, conditions).length === 0;
  });
  const fresh = open.filter(
    ({ variation }, n) =>
      items.every((item) => item.variation !== variation) &&
      open.findIndex((item) => item.variation === variation) === n,
  );
  return [...items, ...fresh].slice(0, MOST_LETTER_ITEMS);
}

/** An item with one part of its dose a step up or down. Within what can be read; past the bounds it asks for a reason. */
export function stepDose({ variation, dose, reason }: LetterItem, part: keyof Dose, by: 1 | -1): LetterItem {
  const value = Math.min(mostOf[part], Math.max(leastOf[part], dose[part] + by * stepOf[part]));
  return { variation, dose: { ...dose, [part]: value }, ...(reason !== undefined && { reason }) };
}

/** An item with the reason for its dose; none for empty words. */
export const giveReason = ({ variation, dose }: LetterItem, reason: string): LetterItem => ({
  variation,
  dose,
  ...(reason.trim() !== '' && { reason }),
});

/** Whether an item goes past the bounds of its movement (A.5, E2). */
export function isPastBounds({ variation, dose }: LetterItem, index: LibraryIndex): boolean {
  const entry = index.entryOf(variation);
  return entry !== undefined && boundsPassed(dose, entry.variation).length > 0;
}

/** What is still missing before a letter can be made. */
export type DraftGap = 'nothing-to-do' | 'no-name' | 'reason-missing' | 'review-passed';

export function gapsOf(draft: LetterDraft, index: LibraryIndex, today: string): readonly DraftGap[] {
  const isReasonMissing = draft.items.some((item) => isPastBounds(item, index) && item.reason === undefined);
  return [
    ...(draft.items.length === 0 ? (['nothing-to-do'] as const) : []),
    ...(draft.from.trim() === '' ? (['no-name'] as const) : []),
    ...(isReasonMissing ? (['reason-missing'] as const) : []),
    ...(draft.reviewOn < today ? (['review-passed'] as const) : []),
  ];
}

/** The letter of a draft. A reason that nothing calls for is left out. */
export function draftToLetter(
  draft: LetterDraft,
  made: { readonly id: string; readonly now: Instant; readonly offsetMinutes: number },
  index: LibraryIndex,
): PrescriptionLetter {
  const today = instantToCivilDate(made.now, made.offsetMinutes);
  return {
    kind: 'prescription',
    version: 1,
    id: made.id,
    madeAt: instantToIso(made.now, made.offsetMinutes),
    expiresOn: addDays(today, GOOD_FOR),
    ...draft,
    from: draft.from.trim(),
    notes: draft.notes.trim(),
    items: draft.items.map((item) => (isPastBounds(item, index) ? item : giveReason(item, ''))),
  };
}

/** What of a draft is kept for other clients, under a name. */
export const draftToTemplate = (
  { items, daysPerWeek, notes }: LetterDraft,
  name: string,
): LetterTemplate => ({ name: name.trim(), items, daysPerWeek, notes: notes.trim() });
