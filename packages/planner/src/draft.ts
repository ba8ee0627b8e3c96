import { SESSION_END } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import { bestOrder, emptyOrder, type Order } from './order.ts';
import type { Pick, Problem } from './problem.ts';
import { noBlocks, walkTime } from './walk-table.ts';

/**
 * A session while it is put together. Items come in and go out again in reverse order, so that the search never copies
 * anything.
 */
export interface Draft {
  readonly problem: Problem;
  readonly picks: Pick[];
  /** What each goal still lacks. */
  readonly lacks: Float64Array;
  /** What each cap still has room for. */
  readonly room: Float64Array;
  workMs: Milliseconds;
  mobilityMs: Milliseconds;
  /** Thousandths of a point of the items and of the goals reached so far, before anyone has walked anywhere. */
  points: number;
  /** The shortest way through the items in any order that keeps the parts. */
  walkMs: Milliseconds;
  /** The same before each item came in. */
  readonly walksBefore: Milliseconds[];
}

/** A session without items. */
export const emptyDraft = (problem: Problem): Draft => ({
  problem,
  picks: [],
  lacks: Float64Array.from(problem.goals, ({ need }) => need),
  room: Float64Array.from(problem.caps, ({ most }) => most),
  workMs: 0,
  mobilityMs: 0,
  points: 0,
  walkMs: 0,
  walksBefore: [],
});

/** What of an amount still counts towards a goal that lacks so much. */
export const counted = (amount: number, lack: number): number => (lack <= 0 ? 0 : Math.min(amount, lack));

/** Time left for work, for getting about and for the closing words subtracted. */
export const leftMs = ({ problem, workMs, walkMs }: Draft): Milliseconds =>
  problem.limits.budgetMs - SESSION_END - workMs - walkMs;

/** Whether a pick keeps every cap, and the minutes as far as they are known before walking. */
export function hasRoom(draft: Draft, pick: Pick): boolean {
  if (draft.picks.length >= draft.problem.limits.items) return false;
  if (pick.option.durationMs > leftMs(draft)) return false;
  for (const { of, amount } of pick.takes) if ((draft.room[of] ?? 0) < amount) return false;
  return !draft.picks.some(({ item }) => item === pick.item);
}

/** Thousandths of a point that one more item adds, before anyone has walked anywhere. */
export function pointsGained({ problem, lacks }: Draft, { worth, gives }: Pick): number {
  let points = worth;
  for (const { of, amount } of gives)
    points += (problem.goals[of]?.points ?? 0) * counted(amount, lacks[of] ?? 0);
  return points;
}

function shift(draft: Draft, { gives, takes, option, isMobility }: Pick, sign: 1 | -1): void {
  for (const { of, amount } of gives) draft.lacks[of] = (draft.lacks[of] ?? 0) - sign * amount;
  for (const { of, amount } of takes) draft.room[of] = (draft.room[of] ?? 0) - sign * amount;
  draft.workMs += sign * option.durationMs;
  if (isMobility) draft.mobilityMs += sign * option.durationMs;
}

/** The shortest way through some items in any order that keeps the parts. */
export function shortestWalk(picks: readonly Pick[]): Milliseconds {
  const blocks = noBlocks();
  for (const { rank, position } of picks) blocks[rank] = (blocks[rank] ?? 0) | (1 << position);
  return walkTime(blocks);
}

/** Puts an item in. */
export function putIn(draft: Draft, pick: Pick): void {
  draft.points += pointsGained(draft, pick);
  shift(draft, pick, 1);
  draft.picks.push(pick);
  draft.walksBefore.push(draft.walkMs);
  draft.walkMs = shortestWalk(draft.picks);
}

/** Takes the item that was put in last out again. */
export function takeOut(draft: Draft): void {
  const pick = draft.picks.pop();
  if (!pick) return;
  shift(draft, pick, -1);
  draft.points -= pointsGained(draft, pick);
  draft.walkMs = draft.walksBefore.pop() ?? 0;
}

/**
 * Whether the items can still be put in an order with so many items more: movements that take one joint to its end need
 * something else between each two of them (E5b).
 */
export function canBeOrdered({ picks }: Draft, more: number): boolean {
  let joints = 0;
  for (const { endRange } of picks) joints |= endRange;
  for (; joints !== 0; joints &= joints - 1) {
    const joint = joints & -joints;
    let movements = 0;
    let others = more;
    for (let i = 0; i < picks.length; i++) {
      const pick = picks[i] as Pick;
      if (!(pick.endRange & joint)) others++;
      else if (!hasMovementBefore(picks, i)) movements++;
    }
    if (movements - 1 > others) return false;
  }
  return true;
}

function hasMovementBefore(picks: readonly Pick[], at: number): boolean {
  for (let i = 0; i < at; i++)
    if (picks[i]?.candidate.movement === picks[at]?.candidate.movement) return true;
  return false;
}

/** Whether mobility keeps its share of the working time (B.4 hypermobile). */
export const keepsMobilityShare = ({ problem, mobilityMs, workMs }: Draft): boolean =>
  100 * mobilityMs <= problem.limits.mobilityPercent * workMs;

/** A session in its best order. */
export interface Judged {
  readonly order: Order;
  readonly points: number;
}

/** The session of nothing; every other is measured against it. */
export const nothing: Judged = { order: emptyOrder, points: 0 };

/** The draft in its best order, or `null` where it breaks a rule that only the whole shows. */
export function judge(draft: Draft): Judged | null {
  const { must } = draft.problem;
  if (!keepsMobilityShare(draft)) return null;
  if (!must.every((item) => draft.picks.some((pick) => pick.item === item))) return null;
  const order = bestOrder(draft.picks, draft.walkMs + leftMs(draft));
  return order && { order, points: draft.points - order.cost };
}

/** A set judged from scratch: its best order and points, or `null` where it breaks a rule. */
export function judgeSet(picks: readonly Pick[], problem: Problem): Judged | null {
  if (picks.length === 0) return problem.must.length === 0 ? nothing : null;
  const draft = emptyDraft(problem);
  for (const pick of picks) {
    if (!hasRoom(draft, pick)) return null;
    putIn(draft, pick);
  }
  return leftMs(draft) < 0 ? null : judge(draft);
}
