import type { AdviceId } from './advice.ts';
import type { Assessment, FlagFinding, Lock } from './assessment.ts';
import { isSerious } from './flag-findings.ts';

/** What decides which screens are shown. */
export interface AdviceFacts {
  readonly status: Assessment['status'];
  readonly missing: readonly string[];
  readonly locks: readonly Lock[];
  /** Flags found and not cleared. */
  readonly uncleared: readonly FlagFinding[];
  /** Symptoms moved down a leg the last time (I26). */
  readonly isCalmAfterLeg: boolean;
  readonly hasAgeNote: boolean;
}

const isRule =
  (prefix: string) =>
  ({ rule }: Lock): boolean =>
    rule.startsWith(prefix);

/**
 * The screens to show, most severe first; all of them can be read, the first is shown first (E3).
 * The screen that offers the calm movements stands only where they may really run, never beside a lock.
 */
export function findAdvice({
  status,
  missing,
  locks,
  uncleared,
  isCalmAfterLeg,
  hasAgeNote,
}: AdviceFacts): readonly AdviceId[] {
  const has = (tier: FlagFinding['tier'], isMeant: (finding: FlagFinding) => boolean = () => true): boolean =>
    uncleared.some((finding) => finding.tier === tier && isMeant(finding));
  const isGentleOnly = status === 'gentle-only';
  const isClosing = ({ rule }: Lock) => rule.startsWith('E3.T5:') && rule !== 'E3.T5:pregnancy';
  const chosen: readonly (readonly [AdviceId, boolean])[] = [
    ['emergency', has('emergency', ({ flag }) => flag !== 'RF24')],
    ['maternity', has('emergency', ({ flag }) => flag === 'RF24')],
    ['urgent', has('urgent', ({ flag }) => flag !== 'RF28')],
    ['severe-pain', has('urgent', ({ flag }) => flag === 'RF28') || locks.some(isRule('E4'))],
    ['under-age', locks.some(isRule('E3.T4'))],
    ['soon', !isGentleOnly && has('soon', ({ flag }) => flag !== 'RF26')],
    ['pregnancy', locks.some(isRule('E3.T5:pregnancy'))],
    ['surgery', locks.some(isClosing)],
    ['clinician-first', locks.some(isRule('B.6:'))],
    ['expired', missing.includes('expired')],
    ['incomplete', status === 'incomplete' && missing.some((name) => name !== 'expired')],
    ['gentle-only', isGentleOnly && uncleared.some(isSerious)],
    ['calm-after-leg', isGentleOnly && isCalmAfterLeg],
    ['routine', has('routine') || hasAgeNote],
  ];
  return chosen.filter(([, isShown]) => isShown).map(([id]) => id);
}
