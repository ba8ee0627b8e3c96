import {
  type Draft,
  emptyDraft,
  hasRoom,
  type Judged,
  judge,
  leftMs,
  pointsGained,
  putIn,
  takeOut,
} from './draft.ts';
import type { Pick, Problem } from './problem.ts';
import { walkCost } from './worth.ts';

function draftOf(problem: Problem, picks: readonly Pick[]): Draft {
  const draft = emptyDraft(problem);
  for (const pick of picks) putIn(draft, pick);
  return draft;
}

/** The best session that adds one item to a draft, if it beats the best known. */
function addBest(draft: Draft, known: Judged): Judged {
  let best = known;
  for (const pick of draft.problem.picks) {
    if (draft.points + pointsGained(draft, pick) - walkCost * draft.walkMs <= best.points) continue;
    if (!hasRoom(draft, pick)) continue;
    putIn(draft, pick);
    const judged = leftMs(draft) < 0 ? null : judge(draft);
    if (judged && judged.points > best.points) best = judged;
    takeOut(draft);
  }
  return best;
}

/**
 * Climbs from a session by one item at a time, added or put in the place of another, until that makes nothing better.
 * Points only rise and are whole numbers, so it ends. Where the search begins: a good start cuts off much.
 */
export function improve(start: Judged, problem: Problem): Judged {
  let best = start;
  for (let now: Judged | null = null; now !== best; ) {
    now = best;
    const { picks } = now.order;
    best = addBest(draftOf(problem, picks), best);
    for (const gone of picks)
      best = addBest(
        draftOf(
          problem,
          picks.filter((pick) => pick !== gone),
        ),
        best,
      );
  }
  return best;
}
