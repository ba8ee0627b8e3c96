import type { Phase } from '@ilium/movement';
import { type Assessment, classCaps } from '@ilium/safety';

/** What the record narrows. */
export interface Narrowing {
  /** A flare is on: the calm phase in the smallest doses (D6). */
  readonly inFlare: boolean;
  /** As in `Progression.phaseAtMost`. */
  readonly phaseAtMost: Phase;
}

/**
 * The assessment to plan with: what the check allows, narrowed by what the record says (D6, E6). In a flare the class is
 * HIGH; after a step back the phase is lower. Nothing is ever widened.
 */
export function tightenAssessment(assessment: Assessment, { inFlare, phaseAtMost }: Narrowing): Assessment {
  const irritability = inFlare ? 'high' : assessment.irritability;
  const caps = inFlare ? classCaps.high : assessment.caps;
  return {
    ...assessment,
    irritability,
    caps: { ...caps, phase: Math.min(caps.phase, phaseAtMost) as Phase },
  };
}
