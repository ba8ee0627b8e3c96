import { conditionIds, redFlagIds } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { isAwaiting, readAll, traceRule, writePage } from './safety-doc.ts';
import { ruleGroups, type SafetyRule } from './safety-rules.ts';

const numbered = (letter: string, most: number, digits = 1): readonly string[] =>
  Array.from({ length: most }, (_, n) => `${letter}${String(n + 1).padStart(digits, '0')}`);

/** Everything that the specification gives an id, written down here once more. */
const ids: readonly string[] = [
  ...redFlagIds,
  ...conditionIds.map((id) => `B.4:${id}`),
  'B.5',
  'B.6',
  'E1',
  ...numbered('E3.T', 7),
  'E5b',
  'E8',
  ...numbered('D', 10),
  ...numbered('G', 6),
  ...numbered('I', 30, 2),
];
/** Rules that the specification writes as one table or sentence of parts. */
const withParts = ['E2', 'E3', 'E4', 'E7'];

const rules: readonly SafetyRule[] = ruleGroups.flatMap((group) => group.rules);
const sources = readAll();
const page = writePage(sources);
const rowOf = ({ id }: SafetyRule): string =>
  page.split('\n').find((line) => line.startsWith(`| **${id}** |`)) ?? '';

/** What is wrong with a row; empty where it keeps its word. */
function findBroken(rule: SafetyRule, from = sources): readonly string[] {
  const { code, tests, cases } = traceRule(rule, from);
  if (rule.status === 'not yet') return rule.missing === '' ? ['does not say what is missing'] : [];
  return [
    ...(code.length > 0 ? [] : ['no code names it']),
    ...(tests.length + cases.length > 0 ? [] : ['no test names it']),
    ...(rule.status === 'partly' && rule.missing === '' ? ['does not say what is missing'] : []),
  ];
}

describe('docs/safety.md', () => {
  it('has one row for every rule of the specification', () => {
    const listed = rules.map(({ id }) => id);
    expect(ids.filter((id) => !listed.includes(id))).toEqual([]);
    expect(withParts.filter((id) => !listed.some((one) => one.startsWith(`${id}.`)))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    for (const rule of rules) expect(rowOf(rule)).not.toBe('');
  });

  it.each(rules)('$id is named by code and by tests, where it is said to be in force', (rule) => {
    expect(findBroken(rule)).toEqual([]);
  });

  it.each(rules.filter(isAwaiting))('$id, a proposal, says that it awaits clinical review', (rule) => {
    expect(rowOf(rule)).toContain('Awaiting clinical review');
  });

  it('would notice a rule that nothing enforces, and one that nothing tests', () => {
    const [first] = rules;
    if (!first) throw new Error('no rules');
    const invented = { ...first, id: 'invented', names: ['RF' + '99x'], testNames: [] };
    expect(findBroken(invented)).toEqual(['no code names it', 'no test names it']);
    expect(findBroken(first, { ...sources, tests: [], cases: [] })).toEqual(['no test names it']);
    expect(findBroken({ ...first, status: 'not yet', missing: '' })).toEqual([
      'does not say what is missing',
    ]);
  });

  it('shows what each invariant still lacks', () => {
    for (const id of ['I10', 'I15', 'I19', 'I28', 'I30'])
      expect(page.split('\n').find((line) => line.startsWith(`| **${id}**`))).toContain('Not yet.');
  });
});
