import type { Load, SideRole } from '@ilium/movement';
import type { ConditionRule } from './condition-rules.ts';
import type { ConditionScope } from './conditions.ts';
import { isMet, type LoadPattern } from './load-pattern.ts';

/** What a rule says of a load: for each role that the affected limb can have. */
export interface LoadJudgement {
  readonly blocked: Readonly<Record<SideRole, boolean>>;
  readonly limited: Readonly<Record<SideRole, boolean>>;
}

/**
 * Judges a load by a condition's rule (B.4).
 * For conditions of a side each limb is judged by itself; for all others either limb is enough, and both roles agree.
 */
export function judgeLoad(
  rule: ConditionRule,
  scope: ConditionScope,
  load: Load,
  variant?: 'first-trimester',
): LoadJudgement {
  const isAnyMet = (patterns: readonly LoadPattern[], role: SideRole): boolean =>
    patterns.some((pattern) => !(variant && pattern.notIn === variant) && isMet(pattern, load, load[role]));
  const judge = (patterns: readonly LoadPattern[]): Record<SideRole, boolean> => {
    const working = isAnyMet(patterns, 'working');
    const other = isAnyMet(patterns, 'other');
    return scope === 'side' ? { working, other } : { working: working || other, other: working || other };
  };
  return { blocked: judge(rule.blocks), limited: judge(rule.limits) };
}
