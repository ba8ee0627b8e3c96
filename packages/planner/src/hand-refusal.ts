import { type HandRefusal, SESSION_END, type VariationKey } from '@ilium/movement';
import { emptyDraft, hasRoom, leftMs, putIn, shortestWalk } from './draft.ts';
import { mayFollow } from './order.ts';
import { picksToKeys } from './planned-picks.ts';
import type { Planning } from './planning.ts';
import type { Pick, Problem } from './problem.ts';

/** Why some items may not be in any session today, or `null` where each of them may. */
export function refuseKeys(
  keys: readonly VariationKey[],
  { filtered, problem }: Planning,
): HandRefusal | null {
  const kept = keys.find((key) => !problem.candidates.some((candidate) => candidate.key === key));
  if (kept) return { code: 'kept-out', variation: kept, rejections: filtered.rejections[kept] ?? [] };
  const most = problem.limits.items;
  return keys.length > most ? { code: 'too-many', most } : null;
}

/** The smallest pick of each item, in its last part: what leaves most room for the others. */
const smallest = (key: VariationKey, { picks }: Problem): readonly Pick[] => {
  const own = picks.filter(({ candidate }) => candidate.key === key);
  const [first] = own.toSorted(
    (a, b) => a.option.durationMs - b.option.durationMs || a.takes.length - b.takes.length,
  );
  return first ? [first] : [];
};

function tooLong(picks: readonly Pick[], { limits }: Problem): HandRefusal | null {
  const work = picks.reduce((sum, { option }) => sum + option.durationMs, 0);
  const needsMs = work + shortestWalk(picks) + SESSION_END;
  return needsMs > limits.budgetMs ? { code: 'too-long', needsMs, budgetMs: limits.budgetMs } : null;
}

/** The items that use up what another one needs. */
function inTheWay(pick: Pick, picks: readonly Pick[], problem: Problem): readonly Pick[] {
  const full = pick.takes.filter(({ of, amount }) => {
    const used = picks.flatMap(({ takes }) => takes.filter((take) => take.of === of));
    const sum = used.reduce((total, take) => total + take.amount, 0);
    return sum + amount > (problem.caps[of]?.most ?? Infinity);
  });
  return picks.filter(({ takes }) => takes.some(({ of }) => full.some((cap) => cap.of === of)));
}

/** Why items that are each allowed make no session together. */
export function refuseTogether(keys: readonly VariationKey[], { problem }: Planning): HandRefusal {
  const picks = keys.flatMap((key) => smallest(key, problem));
  const long = tooLong(picks, problem);
  if (long) return long;
  const draft = emptyDraft(problem);
  for (const pick of picks) {
    if (!hasRoom(draft, pick) && leftMs(draft) >= pick.option.durationMs)
      return {
        code: 'not-together',
        variations: picksToKeys([...inTheWay(pick, draft.picks, problem), pick]),
      };
    putIn(draft, pick);
  }
  for (const first of picks)
    for (const next of picks)
      if (first !== next && !mayFollow(first, next))
        return { code: 'same-joint', first: first.candidate.key, next: next.candidate.key };
  return { code: 'not-together', variations: keys };
}
