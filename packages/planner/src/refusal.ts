import {
  type NoSession,
  type Rejection,
  RULES_VERSION,
  type RuleId,
  type VariationKey,
} from '@ilium/movement';
import type { Filtered } from './filter.ts';
import type { PlanInput } from './plan-input.ts';
import { findWaysOut, safetyWaysOut } from './ways-out.ts';

const emptyRefusal = ({ index, request }: PlanInput, because: NoSession['because']): NoSession => ({
  kind: 'none',
  rulesVersion: RULES_VERSION,
  libraryVersion: index.library.version,
  request,
  because,
  rules: [],
  rejections: {},
  waysOut: [],
});

/**
 * The refusal that safety asks for, or `null` where a session may be planned: a lock (I02), or answers that are
 * incomplete, expired or judged under other rules (I01).
 */
export function refuseForSafety(input: PlanInput): NoSession | null {
  const { status, locks, rulesVersion } = input.assessment;
  if (status === 'locked') {
    const rules = [...new Set(locks.map(({ rule }) => rule))];
    const ways = safetyWaysOut(input);
    return { ...emptyRefusal(input, 'safety'), rules: rules.length > 0 ? rules : ['I02'], waysOut: ways };
  }
  if (status === 'incomplete')
    return { ...emptyRefusal(input, 'safety'), rules: ['I01'], waysOut: safetyWaysOut(input) };
  if (rulesVersion !== RULES_VERSION)
    return { ...emptyRefusal(input, 'safety'), rules: ['I01'], waysOut: [{ code: 'answer-again' }] };
  return null;
}

/** Most sessions in one day (E2). */
const mostSessionsADay = 2;

/** The refusal after the day's last session, or `null` while there is one left. Tomorrow is the only way out. */
export function refuseForToday(input: PlanInput): NoSession | null {
  const { sessionsToday, endedForSafety = false } = input.history;
  if (!endedForSafety && sessionsToday < mostSessionsADay) return null;
  const rule: RuleId = endedForSafety ? 'E4' : 'E2';
  const resting: readonly Rejection[] = [{ code: 'resting', untilDay: null, rule }];
  const keys = input.index.entries.map(({ key }) => key).toSorted();
  const rejections = Object.fromEntries(keys.map((key) => [key, resting]));
  return { ...emptyRefusal(input, 'nothing-fits'), rules: [rule], rejections };
}

/** The refusal where nothing is left that is allowed and fits. */
export function refuseForFit(
  filtered: Filtered,
  rejections: Readonly<Record<VariationKey, readonly Rejection[]>>,
  input: PlanInput,
): NoSession {
  const first = Object.values(rejections).flatMap(([one]): readonly RuleId[] => (one ? [one.rule] : []));
  const rules = [...new Set(first)].toSorted();
  return {
    ...emptyRefusal(input, 'nothing-fits'),
    rules,
    rejections,
    waysOut: findWaysOut(filtered, input),
  };
}
