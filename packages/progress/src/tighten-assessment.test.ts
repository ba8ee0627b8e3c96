import { classCaps } from '@ilium/safety';
import { describe, expect, it } from 'vitest';
import { tightenAssessment } from './tighten-assessment.ts';

const open = {
  rulesVersion: 1,
  status: 'open',
  tier: 'none',
  missing: [],
  flags: [],
  locks: [],
  irritability: 'low',
  caps: classCaps.low,
  conditions: [],
  advice: [],
} as const;

describe('the assessment to plan with', () => {
  it('is the check’s own where the record narrows nothing', () => {
    expect(tightenAssessment(open, { inFlare: false, phaseAtMost: 3 })).toEqual(open);
  });

  it('has the smallest doses and only the calm phase in a flare', () => {
    expect(tightenAssessment(open, { inFlare: true, phaseAtMost: 0 })).toMatchObject({
      irritability: 'high',
      caps: classCaps.high,
    });
  });

  it('has a lower phase after a step back, and never a higher one', () => {
    expect(tightenAssessment(open, { inFlare: false, phaseAtMost: 1 }).caps).toEqual({
      ...classCaps.low,
      phase: 1,
    });
    const high = { ...open, irritability: 'high', caps: classCaps.high } as const;
    expect(tightenAssessment(high, { inFlare: false, phaseAtMost: 3 })).toEqual(high);
  });
});
