import type { LibraryIndex } from '@ilium/movement';
import type { VisitRecord } from '@ilium/record';
import type { VisitPlan } from '@ilium/session';
import type { Draft } from '@ilium/store';

/** What a part of the visit gets from its frame. */
export interface VisitPart {
  readonly visit: VisitRecord;
  readonly plan: VisitPlan;
  readonly index: LibraryIndex;
  /** What to keep besides the end when everything is stopped now. */
  readonly beforeStop: { current: () => readonly Draft[] };
}
