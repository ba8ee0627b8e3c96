import { type BodySide, type PlanRequest, RULES_VERSION } from '@ilium/movement';
import type { ConditionId } from '@ilium/record';
import { type Assessment, type ConditionFinding, classCaps, type Irritability } from '@ilium/safety';
import { emptyHistory, type PlanInput, untried, type VariationHistory } from '../plan-input.ts';
import { toyIndex } from './toy-library.ts';

/** An open assessment of a class, with nothing found. */
export const toyAssessment = (
  irritability: Irritability = 'low',
  own: Partial<Assessment> = {},
): Assessment => ({
  rulesVersion: RULES_VERSION,
  status: 'open',
  tier: 'none',
  missing: [],
  flags: [],
  locks: [],
  irritability,
  caps: classCaps[irritability],
  conditions: [],
  advice: [],
  ...own,
});

/** A condition that holds, on one leg where a side is given. */
export const toyCondition = (condition: ConditionId, side: BodySide | null = null): ConditionFinding => ({
  condition,
  sides: side ? [side] : null,
  certainty: 'yes',
  rule: 'E1.9',
});

/** Ten minutes with everything there and a painful left side. */
export const toyRequest: PlanRequest = {
  minutes: 10,
  places: ['floor', 'bed', 'chair', 'standing', 'stairs'],
  equipment: ['sturdy-chair', 'stair-rail', 'door-frame', 'mat', 'loop-band', 'towel', 'strap'],
  painSide: 'left',
  leadSide: 'left',
  emphasis: [],
};

/** A first session with everything open, changed as told. */
export const toyInput = (own: Partial<PlanInput> = {}): PlanInput => ({
  index: toyIndex,
  assessment: toyAssessment(),
  request: toyRequest,
  history: emptyHistory,
  ...own,
});

/** The past of a variation that was tried before, changed as told. */
export const toyPast = (own: Partial<VariationHistory> = {}): VariationHistory => ({
  ...untried,
  tried: 3,
  ...own,
});
