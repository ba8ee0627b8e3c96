import {
  type Draft,
  emptyDraft,
  hasRoom,
  type Judged,
  judge,
  leftMs,
  nothing,
  putIn,
  takeOut,
} from './draft.ts';
import type { Pick, Problem } from './problem.ts';

/** The draft with one item more, in its best order, or `null` where it may not come in. */
function tryPick(draft: Draft, pick: Pick): Judged | null {
  if (!hasRoom(draft, pick)) return null;
  putIn(draft, pick);
  const judged = leftMs(draft) < 0 ? null : judge(draft);
  takeOut(draft);
  return judged;
}

interface Step {
  readonly pick: Pick;
  readonly judged: Judged;
  readonly rate: number;
}

/** The item that adds most points for its time. */
function bestStep(draft: Draft, now: Judged): Step | null {
  let best: Step | null = null;
  for (const pick of draft.problem.picks) {
    const judged = tryPick(draft, pick);
    if (!judged || judged.points <= now.points) continue;
    const rate = (judged.points - now.points) / pick.option.durationMs;
    if (best === null || rate > best.rate) best = { pick, judged, rate };
  }
  return best;
}

/**
 * The session that comes of taking, again and again, what adds most for its time. Quick and often good, but now and then
 * far from the best: where the search begins, and what it is measured against.
 */
export function chooseGreedily(problem: Problem): Judged {
  const draft = emptyDraft({ ...problem, must: [] });
  let now = nothing;
  for (let step = bestStep(draft, now); step !== null; step = bestStep(draft, now)) {
    putIn(draft, step.pick);
    now = step.judged;
  }
  return now;
}
