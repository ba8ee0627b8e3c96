import { describe, expect, it } from 'vitest';
import { pending } from '../tests/invariants/pending.ts';
import { isAwaiting, readAll, traceRule, writePage } from './safety-doc.ts';
import { ruleGroups, type SafetyRule } from './safety-rules.ts';
import { specRules } from './spec-rules.ts';

const rules: readonly SafetyRule[] = ruleGroups.flatMap((group) => group.rules);
const sources = readAll();
const page = writePage(sources);
const rowOf = ({ id }: SafetyRule): string =>
  page.split('\n').find((line) => line.startsWith(`| **${id}** |`)) ?? '';

/** What is wrong with a row; empty where it keeps its word. */
function findBroken(rule: SafetyRule, from = sources): readonly string[] {
  const { code, tests, cases } = traceRule(rule, from);
  return [
    ...(code.length > 0 ? [] : ['no code names it']),
    ...(tests.length + cases.length > 0 ? [] : ['no test names it']),
    ...(rule.status === 'partly' && rule.missing === '' ? ['does not say what is missing'] : []),
    ...(rule.screen === '—' ? ['says on no screen'] : []),
  ];
}

describe('docs/safety.md', () => {
  it('has one row for every rule of the specification', () => {
    const listed = rules.map(({ id }) => id);
    expect(specRules.filter((id) => !listed.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    for (const rule of rules) expect(rowOf(rule)).not.toBe('');
  });

  it.each(rules)('$id is named by code and by tests, and says where it is met', (rule) => {
    expect(findBroken(rule)).toEqual([]);
  });

  it.each(rules)('$id names its source and evidence mark', (rule) => {
    expect(rowOf(rule)).toMatch(/ \[[SRMP?—]\] \|/);
  });

  it.each(rules.filter(isAwaiting))('$id, a proposal, says that it awaits clinical review', (rule) => {
    expect(rowOf(rule)).toContain('Awaiting clinical review');
  });

  it('would notice a rule without a row, one that nothing enforces, and one that nothing tests', () => {
    const [first] = rules;
    if (!first) throw new Error('no rules');
    const invented = { ...first, id: 'invented', names: ['RF' + '99x'], testNames: [] };
    expect(findBroken(invented)).toEqual(['no code names it', 'no test names it']);
    expect(findBroken({ ...first, screen: '—' })).toEqual(['says on no screen']);
    expect(findBroken(first, { ...sources, tests: [], cases: [] })).toEqual(['no test names it']);
    expect(findBroken({ ...first, status: 'partly', missing: '' })).toEqual(['does not say what is missing']);
    expect(rowOf(invented)).toBe('');
  });

  it('says so where no screen shows a rule yet', () => {
    const hidden = { ...sources, screens: [] };
    const line = writePage(hidden)
      .split('\n')
      .find((one) => one.startsWith('| **E3.again** |'));
    expect(line).toContain('Partly in force. No screen shows it yet.');
  });

  it('shows what each invariant still lacks', () => {
    for (const { id, because } of pending)
      expect(page.split('\n').find((line) => line.startsWith(`| **${id}**`))).toContain(because);
  });
});
