import { describe, expect, it } from 'vitest';
import { clearanceProblem, dayProblem } from './clearance-problem.ts';

const today = '2026-11-21';

describe('who cleared the person, and when', () => {
  it('holds with a name and a day that has come', () => {
    expect(clearanceProblem({ by: 'Dr Weber', on: today }, today)).toBeNull();
  });
  it.each([
    [{ by: ' ', on: today }, undefined, 'name'],
    [{ by: 'Dr Weber', on: '' }, undefined, 'Choose a day'],
    [{ by: 'Dr Weber', on: '2026-11-22' }, undefined, 'not come yet'],
    [{ by: 'Dr Weber', on: '2026-11-01' }, '2026-11-10', 'before the operation'],
  ])('asks again about %j', (clearance, from, words) => {
    expect(clearanceProblem(clearance, today, from)).toContain(words);
  });
  it('asks again about an operation that is still to come', () => {
    expect(dayProblem('2027-01-01', today)).toContain('not come yet');
  });
});
