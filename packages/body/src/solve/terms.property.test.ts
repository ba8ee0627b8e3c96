import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePose, type PoseDefinition } from '../pose/pose.ts';
import { besideTable, chairSit, postureByName, supineOnTable } from '../pose/posture.ts';
import { freedoms } from '../skeleton/freedom.ts';
import { avoidanceTerms } from './avoidance-terms.ts';
import { balanceTerm } from './balance-term.ts';
import { vectorToBodyState } from './body-state.ts';
import { contactTerms } from './contact-terms.ts';
import { type Client, type ResolvedPose, resolvePose } from './resolve.ts';
import { createRowSheet } from './rows.ts';
import type { Term } from './term.ts';
import { aimTerm, guideTerm, wishTerm } from './wish-terms.ts';

const crossed = definePose(chairSit, {
  contacts: [
    { point: 'ankleOuter.working', on: 'thighTopDistal.other', gap: 15 },
    { point: 'palm.other', on: 'hip.other' },
  ],
});
const resolved = (definition: PoseDefinition, client?: Client): ResolvedPose => {
  const result = resolvePose(definition, client);
  if (!result.ok) throw new Error('unresolved');
  return result.value;
};
const client = resolved(supineOnTable);
const assistant = definePose(besideTable, {
  guide: { rootX: 300, rootTilt: 30 },
  contacts: [
    { point: 'palm.other', on: 'client.hipBone.other', gap: 8 },
    { point: 'palm.working', on: 'client.hip.working', apart: { up: 200 } },
  ],
});
const poses = [
  ...[...Object.values(postureByName), crossed].map((definition) => resolved(definition)),
  resolved(assistant, { pose: client, vector: client.guide }),
];

const termsOf = (pose: ResolvedPose): readonly Term[] => [
  ...pose.wishes.map(wishTerm),
  ...pose.aims.map(aimTerm),
  ...pose.contacts.flatMap((contact) => contactTerms(contact, 1)),
  ...avoidanceTerms(pose, 1),
  balanceTerm(pose, 1, pose.guide),
  guideTerm(pose.guide, new Set(pose.wishes.map((wish) => wish.freedom))),
];

function residualsOf(term: Term, vector: readonly number[]): number[] {
  const sheet = createRowSheet();
  sheet.begin({ withGradients: false });
  term.write(vectorToBodyState(vector), sheet);
  return Array.from({ length: sheet.count() }, (_, row) => sheet.residual(row));
}

describe('what the solver minimises', () => {
  it('has the derivative it claims, term by term, wherever the set of touching parts does not change', () => {
    const anyShift = fc.tuple(...freedoms.map(() => fc.double({ min: -8, max: 8, noNaN: true })));
    const step = 1e-5;
    let compared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...poses), anyShift, fc.integer({ min: 0, max: 48 }), (pose, shift, i) => {
        const vector = pose.guide.map((value, k) => value + (shift[k] ?? 0));
        const moved = (by: number) => vector.map((value, k) => (k === i ? value + by : value));
        for (const term of termsOf(pose)) {
          const sheet = createRowSheet();
          sheet.begin({ withGradients: true });
          term.write(vectorToBodyState(vector), sheet);
          const [after, before] = [residualsOf(term, moved(step)), residualsOf(term, moved(-step))];
          if (after.length !== sheet.count() || before.length !== sheet.count()) continue;
          for (let row = 0; row < sheet.count(); row += 1) {
            const numeric = ((after[row] ?? 0) - (before[row] ?? 0)) / (2 * step);
            const here = sheet.residual(row);
            const kink = (after[row] ?? 0) - 2 * here + (before[row] ?? 0);
            // A kink: another part, face or edge has become the nearest within the step.
            if (Math.abs(kink) > 1e-4 * step || Math.abs(numeric) * step > 0.01) continue;
            const analytic = sheet.gradient(row)[i] ?? 0;
            expect(Math.abs(analytic - numeric), `${term.name} by ${freedoms[i]?.name}`).toBeLessThan(
              1e-3 * (1 + Math.abs(numeric)),
            );
            compared += 1;
          }
        }
      }),
      { numRuns: 120 },
    );
    expect(compared).toBeGreaterThan(5000);
  });
});
