import {
  type BodySide,
  equipments,
  gateIds,
  type PlanRequest,
  places,
  targetGroups,
  type VariationKey,
} from '@ilium/movement';
import { type ConditionId, conditionIds } from '@ilium/record';
import type { Assessment, ConditionFinding } from '@ilium/safety';
import fc from 'fast-check';
import { emptyHistory, type PlanHistory, type VariationHistory } from '../plan-input.ts';
import { toyAssessment } from './toy-assessment.ts';

/** Any wish, sensible or not in its minutes. */
export const arbitraryRequest: fc.Arbitrary<PlanRequest> = fc.record({
  minutes: fc.oneof(fc.constantFrom(3, 5, 6, 10, 15, 20, 30), fc.integer({ min: 0, max: 40 })),
  places: fc.subarray([...places]),
  equipment: fc.subarray([...equipments]),
  painSide: fc.constantFrom('left', 'right', 'both', 'centre'),
  leadSide: fc.constantFrom<BodySide>('left', 'right'),
  emphasis: fc.subarray([...targetGroups], { maxLength: 3 }),
});

const sided: readonly ConditionId[] = [
  'knee',
  'groin-pinch',
  'lateral-hip',
  'hip-oa',
  'thr-late',
  'hip-unstable',
];

const arbitraryFinding: fc.Arbitrary<ConditionFinding> = fc
  .record({
    condition: fc.constantFrom(...conditionIds),
    sides: fc.constantFrom<readonly BodySide[]>(['left'], ['right'], ['left', 'right']),
    certainty: fc.constantFrom('yes', 'unsure'),
  })
  .map(({ condition, sides, certainty }) => ({
    condition,
    sides: sided.includes(condition) ? sides : null,
    certainty,
    rule: 'E1.9',
  }));

/** Any assessment that a session may come from, and some that it may not. */
export const arbitraryAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    irritability: fc.constantFrom('low', 'low', 'moderate', 'high'),
    status: fc.constantFrom('open', 'open', 'open', 'open', 'gentle-only', 'locked', 'incomplete'),
    conditions: fc.uniqueArray(arbitraryFinding, { maxLength: 3, selector: ({ condition }) => condition }),
  })
  .map(({ irritability, ...rest }) => toyAssessment(irritability, rest));

const arbitraryPast: fc.Arbitrary<VariationHistory> = fc.record({
  tried: fc.nat({ max: 9 }),
  eased: fc.nat({ max: 9 }),
  worse: fc.nat({ max: 3 }),
  dose: fc.option(
    fc.record({
      holdSeconds: fc.integer({ min: 0, max: 40 }),
      reps: fc.integer({ min: 1, max: 20 }),
      sets: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  restUntil: fc.constantFrom(null, null, null, '2026-12-01'),
  preferred: fc.boolean(),
});

/** Any history over the variations of a library; often none. */
export const arbitraryHistory = (keys: readonly VariationKey[]): fc.Arbitrary<PlanHistory> =>
  fc.oneof(
    fc.constant(emptyHistory),
    fc.record({
      gatesMet: fc.subarray([...gateIds]),
      byVariation: fc.dictionary(fc.constantFrom(...keys), arbitraryPast),
      recentItems: fc.array(fc.subarray([...keys], { maxLength: 5 }), { maxLength: 4 }),
      sessionsToday: fc.constantFrom(0, 0, 0, 0, 1, 2),
    }),
  );
