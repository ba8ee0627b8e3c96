import type { Dose, LibraryIndex, VariationKey } from '@ilium/movement';
import type { Assessment } from '@ilium/safety';
import type { Instant } from '@ilium/units';

/** What the record is read with: the moment, the library, and what the newest check means. */
export interface ProgressContext {
  readonly now: Instant;
  /** Minutes east of UTC where the person is: decides which day it is. */
  readonly offsetMinutes: number;
  readonly index: LibraryIndex;
  readonly assessment: Pick<Assessment, 'irritability' | 'conditions'>;
  /** The most that a clinician's prescription allows of a variation (D9); nothing for those it does not name. */
  readonly ceilings?: Readonly<Record<VariationKey, Dose>>;
}
