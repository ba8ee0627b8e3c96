import type { Reason } from '@ilium/movement';
import { lossesWithout } from './loss.ts';
import { hasTriedAnything, type PlanInput, prescribedKeys } from './plan-input.ts';
import { type Pick, type Problem, stationOf } from './problem.ts';
import { isGentleDay } from './shape.ts';

/** The groups that a session would cover less without an item, the greatest loss first; at most two. */
const coverReasons = (pick: Pick, picks: readonly Pick[], problem: Problem): readonly Reason[] =>
  lossesWithout(pick, picks, problem)
    .flatMap((lost) => (lost.code === 'target' ? [lost.target] : []))
    .slice(0, 2)
    .map((target) => ({ code: 'covers', target, rule: 'E5b' }));

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

const prescribedReasons = ({ candidate }: Pick, input: PlanInput): readonly Reason[] =>
  prescribedKeys(input)?.includes(candidate.key) ? [{ code: 'prescribed', rule: 'D9' }] : [];

/** Whether only the calm phase is open, so that every item is there for being gentle (E2, B.2). */
const isCalmDay = (input: PlanInput): boolean =>
  input.assessment.status === 'gentle-only' || input.assessment.irritability === 'high' || isGentleDay(input);

const stationReasons = (pick: Pick, before: Pick | undefined): readonly Reason[] => {
  const station = stationOf(pick);
  return before && stationOf(before) === station ? [{ code: 'same-station', station, rule: 'E5b' }] : [];
};

/**
 * Why an item is in the session, the most telling reason first; at least one. Covering a group counts only as far as
 * the session would cover less without the item.
 */
export function explainPick(
  index: number,
  picks: readonly Pick[],
  problem: Problem,
  input: PlanInput,
): readonly Reason[] {
  const pick = picks[index];
  if (!pick) return [];
  const isNewToday = pick.candidate.past.tried === 0 && hasTriedAnything(input.history);
  const telling: readonly Reason[] = [
    ...(problem.candidates.length === 1 ? [{ code: 'only-one-that-fits', rule: 'I25' } as const] : []),
    ...prescribedReasons(pick, input),
    ...reliefReasons(pick),
    ...roleReasons(pick),
    ...coverReasons(pick, picks, problem),
  ];
  const target = pick.candidate.movement.targets[0];
  const fallback = target ? [{ code: 'covers', target, rule: 'E5b' } as const] : [];
  return [
    ...(telling.length > 0 ? telling : fallback),
    ...(isNewToday ? [{ code: 'new-today', rule: 'E5b' } as const] : []),
    ...(isCalmDay(input) ? [{ code: 'gentle-phase', rule: 'E2' } as const] : []),
    ...stationReasons(pick, picks[index - 1]),
  ];
}
