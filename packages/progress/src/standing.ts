import type { Standing } from '@ilium/movement';
import type { CivilDate } from '@ilium/units';
import type { VariationProgress } from './variation-progress.ts';

/** What follows from what is known of a tried variation: the most telling thing. */
export function toStanding(
  { coolOff, belief, change, preferred, holds }: Omit<VariationProgress, 'standing'>,
  today: CivilDate,
): Standing {
  if (coolOff && coolOff.untilDay > today) return { code: 'rests', untilDay: coolOff.untilDay, rule: 'D5' };
  if (belief?.rest && belief.rest.untilDay > today)
    return { code: 'suggested-rest', ...belief.rest, rule: 'Learn' };
  if (change) return { code: 'changes', change, rule: change.rule };
  const [only, ...others] = holds;
  if (only?.code === 'at-the-top' && others.length === 0) return { code: 'next-level', rule: 'D1' };
  if (preferred) return { code: 'kept-first', rule: 'D2' };
  const hold = only ?? { code: 'not-twice-well', rule: 'D1' };
  return { code: 'stays', hold, rule: hold.rule };
}
