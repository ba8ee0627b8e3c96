import { positionToStation, type Reason } from '@ilium/movement';
import { hasTriedAnything, type PlanInput } from './plan-input.ts';
import type { Pick } from './problem.ts';
import { tallyOf } from './tally.ts';
import { groupPoints } from './worth.ts';

/** Least points at which covering a group is worth saying. */
const tellingPoints = 15;

/** The groups that a session would cover less without an item, the greatest loss first; at most two. */
function coverReasons(pick: Pick, picks: readonly Pick[]): readonly Reason[] {
  const { covered } = tallyOf(picks);
  const losses = pick.coverage.map((coverage) => {
    const all = covered.get(coverage.group) ?? 0;
    const loss = groupPoints(coverage, all) - groupPoints(coverage, all - coverage.amount);
    return { target: coverage.target, loss };
  });
  return losses
    .filter(({ loss }) => loss >= tellingPoints)
    .toSorted((a, b) => b.loss - a.loss)
    .slice(0, 2)
    .map(({ target }) => ({ code: 'covers', target, rule: 'E5b' }));
}

const roleReasons = ({ role }: Pick): readonly Reason[] => {
  if (role === 'preparation') return [{ code: 'opens-session', rule: 'E5b' }];
  if (role === 'settle') return [{ code: 'settles', rule: 'E5b' }];
  if (role === 'strength') return [{ code: 'adds-strength', rule: 'E5b' }];
  return [];
};

const reliefReasons = ({ candidate }: Pick): readonly Reason[] => {
  const { eased, tried } = candidate.past;
  return eased > 0 ? [{ code: 'eased-before', eased, tried, rule: 'D2' }] : [];
};

/** Whether only the calm phase is open, so that every item is there for being gentle (E2, B.2). */
const isGentleDay = ({ assessment }: PlanInput): boolean =>
  assessment.status === 'gentle-only' || assessment.irritability === 'high';

const stationReasons = (pick: Pick, before: Pick | undefined): readonly Reason[] => {
  const station = positionToStation(pick.position);
  return before && positionToStation(before.position) === station
    ? [{ code: 'same-station', station, rule: 'E5b' }]
    : [];
};

/**
 * Why an item is in the session, the most telling reason first; at least one. Covering a group counts only as far as
 * the session would cover less without the item.
 */
export function explainPick(
  index: number,
  picks: readonly Pick[],
  candidateCount: number,
  input: PlanInput,
): readonly Reason[] {
  const pick = picks[index];
  if (!pick) return [];
  const isNewToday = pick.candidate.past.tried === 0 && hasTriedAnything(input.history);
  const telling: readonly Reason[] = [
    ...(candidateCount === 1 ? [{ code: 'only-one-that-fits', rule: 'I25' } as const] : []),
    ...reliefReasons(pick),
    ...roleReasons(pick),
    ...coverReasons(pick, picks),
  ];
  const target = pick.candidate.movement.targets[0];
  const fallback = target ? [{ code: 'covers', target, rule: 'E5b' } as const] : [];
  return [
    ...(telling.length > 0 ? telling : fallback),
    ...(isNewToday ? [{ code: 'new-today', rule: 'E5b' } as const] : []),
    ...(isGentleDay(input) ? [{ code: 'gentle-phase', rule: 'E2' } as const] : []),
    ...stationReasons(pick, picks[index - 1]),
  ];
}
