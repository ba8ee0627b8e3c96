import type { Intake } from '@ilium/record';
import type { CivilDate } from '@ilium/units';

/** What the check knows besides the draft. */
export interface CheckContext {
  readonly today: CivilDate;
  /** The answers as they stand, with signs and clearances reported since; `null` before the first check. */
  readonly previous: Intake | null;
  /** The programme is locked and less than a day has passed: answering again needs a reason (E3). */
  readonly needsReason: boolean;
  /** ISO 3166 code of the person's country, where it is known (E1.3). */
  readonly country: string | null;
}
