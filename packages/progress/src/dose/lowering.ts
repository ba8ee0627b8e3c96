import type { ChangeCause, Dose, DoseSpec, RuleId } from '@ilium/movement';
import { type CivilDate, daysBetween } from '@ilium/units';
import type { Try } from '../facts/facts.ts';
import { whyLower } from './d4-lower.ts';
import { type Break, beginsAgain, breakSince } from './d7-break.ts';
import { halveDose, lowerDose, smallerDose, startAgain } from './dose-step.ts';

/** A change that makes a dose smaller. */
export interface Lowering {
  readonly rule: RuleId;
  readonly because: ChangeCause;
  readonly to: Dose;
}

/** What a lowering is found from. */
interface LoweringInput {
  readonly spec: DoseSpec;
  readonly breaks: readonly Break[];
  /** The day that is planned for. */
  readonly day: CivilDate;
}

/**
 * D7 for one variation: after a break, and after long without it whatever else was done (mark ?). Where one begins again
 * it is with one step less at any rate, so that a longer break never allows more.
 */
function afterBreak(last: Try, from: Dose, { spec, breaks, day }: LoweringInput): Lowering | null {
  const pause = breakSince(breaks, last.day, day);
  const days = daysBetween(last.day, day);
  const down = lowerDose(from, spec);
  const again = smallerDose(startAgain(spec, from), down);
  if (pause && beginsAgain(pause.days))
    return { rule: 'D7', because: { code: 'break', days: pause.days }, to: again };
  if (beginsAgain(days)) return { rule: 'D7', because: { code: 'not-done-for-long', days }, to: again };
  return pause && { rule: 'D7', because: { code: 'break', days: pause.days }, to: down };
}

/** A break, else a sore morning or two ambers; one step, even where both are so (D7, D4). */
function stepDown(tries: readonly Try[], last: Try, from: Dose, input: LoweringInput): Lowering | null {
  const because = whyLower(tries);
  const step: Lowering | null = because && { rule: 'D4', because, to: lowerDose(from, input.spec) };
  return afterBreak(last, from, input) ?? step;
}

/** The one change that makes a dose smaller, by a red before all else (D5, D7, D4); `null` where there is none. */
export function findLowering(tries: readonly Try[], from: Dose, input: LoweringInput): Lowering | null {
  const last = tries.at(-1);
  if (!last) return null;
  const down = stepDown(tries, last, from, input);
  if (last.band !== 'red') return down;
  const half = halveDose(smallerDose(from, last.dose));
  return { rule: 'D5', because: { code: 'red', day: last.day }, to: smallerDose(half, down?.to ?? from) };
}
