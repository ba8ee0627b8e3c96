import type { LibraryIndex, Plan } from '@ilium/movement';
import { type LetterShare, noHand, planSession, shareOfLetter } from '@ilium/planner';
import type { AcceptedLetter, PayloadOf, RecordState } from '@ilium/record';
import { acceptEdit, boundsPassed } from '@ilium/safety';
import type { Instant } from '@ilium/units';
import { openPlanning } from '../../state/judge.ts';

/** What a letter would mean for this person today. */
export interface LetterEffect {
  /** What of it may be done, through the same filter as everything else; `null` before the first check. */
  readonly plan: Plan | null;
  readonly share: LetterShare | null;
  /** Doses past the bounds of their movement, to be kept with their reason (I19). */
  readonly edits: readonly PayloadOf<'clinician-edited'>[];
}

/** Judges a letter by the person's own answers, with all the minutes that they may have. */
export function letterToEffect(
  letter: AcceptedLetter,
  record: RecordState,
  index: LibraryIndex,
  moment: { readonly now: Instant; readonly offsetMinutes: number },
): LetterEffect {
  const opened = openPlanning({ record, index }, { ...moment, wish: {}, choice: null, hand: noHand });
  if (!opened) return { plan: null, share: null, edits: [] };
  const { input } = opened;
  const { assessment, request } = input;
  const asked = { ...input, request: { ...request, minutes: assessment.caps.minutes }, prescription: letter };
  const plan = planSession(asked);
  const edits = letter.items.flatMap(({ variation, dose, reason = null }) => {
    const entry = index.entryOf(variation);
    if (!entry || boundsPassed(dose, entry.variation).length === 0) return [];
    const asked = { variation, dose, reason, sides: ['left', 'right'] as const, by: letter.from };
    const edit = acceptEdit(asked, { index, assessment });
    return edit.ok ? [edit.value] : [];
  });
  return { plan, share: shareOfLetter(asked, plan), edits };
}
