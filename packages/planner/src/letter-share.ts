import type { Plan, VariationKey } from '@ilium/movement';
import type { Minutes } from '@ilium/units';
import { type PlanInput, prescribedKeys } from './plan-input.ts';
import { planToKeys } from './planned-picks.ts';
import { chooseSession, isOpen, prepare } from './planning.ts';
import { mostMinutesOf } from './shape.ts';

/** How much of a letter is in a session, by keys in the letter's order. */
export interface LetterShare {
  readonly planned: readonly VariationKey[];
  /** Nothing stands against these today; there is no room for them, so their turn comes. */
  readonly waiting: readonly VariationKey[];
  /** A rule keeps these out today, whatever the minutes. */
  readonly out: readonly VariationKey[];
  /** Planned and not asked for: strength that a rule wants beside mobility (B.4 hypermobile). */
  readonly beside: readonly VariationKey[];
  /** The fewest minutes that bring in as many as any minutes do; `null` where more minutes bring in no more. */
  readonly fuller: { readonly minutes: Minutes; readonly moves: number } | null;
}

/** What keeps something out of one session only: there is no room. */
const wantOfRoom = new Set(['minutes', 'outranked', 'family-full']);

/** Looks for the least minutes by halves: more minutes never bring in fewer. */
function findFuller(input: PlanInput, asked: readonly VariationKey[], now: number): LetterShare['fuller'] {
  const movesIn = (minutes: Minutes): number => {
    const prepared = prepare({ ...input, request: { ...input.request, minutes } });
    const picks = isOpen(prepared) ? chooseSession(prepared).order.picks : [];
    return picks.filter(({ candidate }) => asked.includes(candidate.key)).length;
  };
  let enough = mostMinutesOf(input);
  let tooFew = Math.min(input.request.minutes, enough);
  const moves = enough > tooFew ? movesIn(enough) : 0;
  if (moves <= now) return null;
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (movesIn(middle) >= moves) enough = middle;
    else tooFew = middle;
  }
  return { minutes: enough, moves };
}

/** How much of the letter that is followed is in a plan that `input` gives; `null` where none is followed. */
export function shareOfLetter(input: PlanInput, plan: Plan): LetterShare | null {
  const asked = prescribedKeys(input);
  if (!asked) return null;
  const inPlan = planToKeys(plan);
  const planned = asked.filter((key) => inPlan.includes(key));
  const others = asked.filter((key) => !planned.includes(key));
  const waits = (key: VariationKey): boolean => wantOfRoom.has(plan.rejections[key]?.[0]?.code ?? '');
  const waiting = others.filter(waits);
  return {
    planned,
    waiting,
    out: others.filter((key) => !waits(key)),
    beside: inPlan.filter((key) => !asked.includes(key)),
    fuller: waiting.length > 0 ? findFuller(input, asked, planned.length) : null,
  };
}
