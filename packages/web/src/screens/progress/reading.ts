import {
  findReferrals,
  foldHistory,
  foldOutcomes,
  type History,
  type Outcomes,
  type ProgressContext,
  type Referral,
} from '@ilium/progress';
import { computed } from '@preact/signals';
import { moment, today } from '../../state/clock.ts';
import { libraryIndex } from '../../state/library.ts';
import { recordToContext } from '../../state/progress-context.ts';
import { record } from '../../state/record.ts';

/** How pain and goals went; needs no library. */
export const outcomes = computed<Outcomes>(() => {
  today.value;
  return foldOutcomes(record.value, moment());
});

/** What the record is read with; `null` before the first check or without the library. */
const context = computed<ProgressContext | null>(() => {
  today.value;
  const index = libraryIndex.value;
  return index && recordToContext(record.value, index, moment());
});

/** What helps and what is open; `null` before the first check or without the library. */
export const history = computed<History | null>(() =>
  context.value ? foldHistory(record.value, context.value) : null,
);

/** Reasons to let a clinician have a look (E7); none before the first check. */
export const referrals = computed<readonly Referral[]>(() =>
  context.value ? findReferrals(record.value, context.value) : [],
);
