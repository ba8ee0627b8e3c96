import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { english, indexToTitles } from '@ilium/words';
import { expect, it } from 'vitest';
import { type Import, spoilt, TRIES, tryMutated } from '../testing/mutated-imports.ts';
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

const takePlan: Import['take'] = async (file) => {
  const read = readCarePlan(new TextDecoder().decode(file), index, '2026-08-24');
  if (!read.ok) return { code: read.error.code, sentence: carePlanRefusalToText(read.error) };
  const { items } = read.value;
  expect(items.length).toBeGreaterThan(0);
  expect(items.length).toBeLessThanOrEqual(40);
  expect(new Set(items.map(({ variation }) => variation)).size).toBe(items.length);
  for (const { variation, dose } of items) {
    expect(index.entryOf(variation)?.key).toBe(variation);
    for (const number of Object.values(dose)) expect(Number.isInteger(number)).toBe(true);
    expect(dose.holdSeconds).toBeLessThanOrEqual(600);
  }
  return null;
};

it(
  'a care plan that was tampered with is refused in one sentence or is a whole prescription within its bounds',
  async () => {
    await tryMutated({
      name: 'FHIR care plan and bundle',
      files: spoilt(...texts.map((text) => new TextEncoder().encode(text))),
      usual: 1000,
      take: takePlan,
    });
  },
  TRIES,
);
