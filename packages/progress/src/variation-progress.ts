import type { Dose, DoseChange, DoseHold, RuleId, Standing } from '@ilium/movement';
import type { CivilDate, Days } from '@ilium/units';
import type { Belief } from './belief/fold-belief.ts';
import type { CoolOff } from './dose/d5-cool-off.ts';

/** What the record says about one variation. */
export interface VariationProgress {
  /** Sessions in which it was tried. */
  readonly tried: number;
  readonly eased: number;
  readonly same: number;
  readonly worse: number;
  /** The dose to go on from (D1–D9); `null` before it has one of the person's own. */
  readonly dose: Dose | null;
  /** First day on which it may return, after a red or a suggested rest; `null` when it is not resting. */
  readonly restUntil: CivilDate | null;
  /** It eases, and is kept for the next sessions (D2). */
  readonly preferred: boolean;
  /** Days since it was last tried, 0 for today; absent before the first time. */
  readonly daysSince?: Days;
  /** Its last try was red (D5). */
  readonly afterRed: boolean;
  /** As in `Belief.score`; absent while nothing is believed about it. */
  readonly score?: number;
  /** A level that may not be begun now, and the rule (I07); `null` where nothing holds it. */
  readonly waits: RuleId | null;
  /** What changed the dose; `null` where it is as it was. */
  readonly change: DoseChange | null;
  /** What speaks against a step more. */
  readonly holds: readonly DoseHold[];
  /** The last rest after a red, over or not. */
  readonly coolOff: CoolOff | null;
  readonly belief: Belief | null;
  /** What follows from all this; `null` before the first time. */
  readonly standing: Standing | null;
}

/** A variation that was never tried. */
export const untried: VariationProgress = {
  tried: 0,
  eased: 0,
  same: 0,
  worse: 0,
  dose: null,
  restUntil: null,
  preferred: false,
  afterRed: false,
  waits: null,
  change: null,
  holds: [],
  coolOff: null,
  belief: null,
  standing: null,
};
