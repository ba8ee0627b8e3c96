import { emptyRecord } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { assessRecord } from './assess-record.ts';
import { phaseByChecks } from './phase-by-checks.ts';
import { entry, journalToRecord, quietIntake, testContext } from './testing/index.ts';

const check = (hours: number, average: number) =>
  entry(hours, 'intake-answered', {
    intake: { ...quietIntake, pain: { ...quietIntake.pain, average } },
    rulesVersion: 1,
  });
const HIGH = 8;
const MODERATE = 5;
const LOW = 2;

describe('I17: the phase that the checks have opened', () => {
  it.each([
    ['the class’s own at the first check', [LOW], 2],
    ['one step more where the pain has calmed from high to low', [HIGH, LOW], 1],
    ['the second step at the check after', [HIGH, LOW, LOW], 2],
    ['a step for a step', [HIGH, MODERATE, LOW], 2],
    ['down at once', [LOW, HIGH], 0],
    ['up again in steps', [LOW, HIGH, LOW], 1],
  ])('is %s', (_, averages, phase) => {
    const record = journalToRecord(...averages.map((average, n) => check(n - 4, average)));
    expect(phaseByChecks(record)).toBe(phase);
    expect(assessRecord(record, testContext)?.assessment.caps.phase).toBe(phase);
  });

  it('is the calm one before the first check', () => {
    expect(phaseByChecks(emptyRecord)).toBe(0);
  });
});
