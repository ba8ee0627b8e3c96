import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { english, indexToTitles } from '@ilium/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesWanted, mutate, mutations } from '../testing/mutations.ts';
import { recordOfWeeks, START } from '../testing/record-of-weeks.ts';
import { carePlanRefusalToText } from './care-plan-refusal.ts';
import { readCarePlan } from './read-care-plan.ts';
import { recordToBundle } from './record-to-bundle.ts';

const index = indexLibrary(library);
const bundle = recordToBundle(recordOfWeeks(index, 0), {
  index,
  titleOf: indexToTitles(index, english),
  made: { at: START, offsetMinutes: 60 },
  seed: 'test',
});
const plan = bundle.entry.find(({ resource }) => resource.resourceType === 'CarePlan')?.resource;
const texts = [JSON.stringify(plan), JSON.stringify(plan, null, 2), JSON.stringify(bundle)];

describe('a care plan that was tampered with', () => {
  it('is refused in one sentence or is a whole prescription within its bounds, and nothing else happens', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(mutations, { minLength: 1, maxLength: 3 }),
        (text, changes) => {
          const spoilt = changes.reduce((one, change) => mutate(one, change).toString('utf8'), text);
          const read = readCarePlan(spoilt, index, '2026-08-24');
          expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
          if (!read.ok) {
            const told = carePlanRefusalToText(read.error);
            expect(told).toMatch(/^[^\n]{10,220}\.$/);
            expect(told).not.toMatch(/undefined|NaN|\[object/);
            return;
          }
          const { items } = read.value;
          expect(items.length).toBeGreaterThan(0);
          expect(items.length).toBeLessThanOrEqual(40);
          expect(new Set(items.map(({ variation }) => variation)).size).toBe(items.length);
          for (const { variation, dose } of items) {
            expect(index.entryOf(variation)?.key).toBe(variation);
            for (const number of Object.values(dose)) expect(Number.isInteger(number)).toBe(true);
            expect(dose.holdSeconds).toBeLessThanOrEqual(600);
          }
        },
      ),
      { numRuns: casesWanted(1000) },
    );
  });
});
