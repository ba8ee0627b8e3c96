import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pending } from '../tests/invariants/pending.ts';
import { type RuleGroup, ruleGroups, type SafetyRule } from './safety-rules.ts';

const PAGE = 'docs/safety.md';

/** Rooms that hold the rules; screens only show what follows from them. */
const rooms = ['safety', 'planner', 'progress', 'session', 'record', 'movement', 'words'];

/** A file with what it says. */
interface Source {
  readonly file: string;
  readonly text: string;
}

const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file);

/** Code that does something: no tests, nothing for tests, no front doors. */
const isCode = (file: string): boolean =>
  /\.ts$/.test(file) && !isTest(file) && !file.includes('testing/') && !/(^|\/)index\.ts$/.test(file);

function readSources(folder: string, isMeant: (file: string) => boolean): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => isMeant(file) && !file.includes('node_modules'))
    .map((file) => `${folder}/${file}`)
    .toSorted()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** What is searched for names of rules. */
export interface Sources {
  readonly code: readonly Source[];
  readonly tests: readonly Source[];
  /** Hand-written cases, by name. */
  readonly cases: readonly Source[];
  /** What people see, and what feeds it. */
  readonly screens: readonly Source[];
}

/** Reads code, tests and cases of the repository. */
export const readAll = (): Sources => ({
  code: rooms.flatMap((room) => readSources(`packages/${room}/src`, isCode)),
  tests: [
    ...rooms.flatMap((room) => readSources(`packages/${room}/src`, isTest)),
    ...readSources('tests', isTest),
    ...readSources('packages/web/src', isTest),
  ],
  cases: readSources('examples/safety', (file) => /^[^/]+\.json$/.test(file)),
  screens: readSources('packages/web/src', (file) => /\.tsx?$/.test(file) && !isTest(file)),
});

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name stands by itself: "I1" is not found in "I10", "E4" not in "E4x". */
const nameToPattern = (name: string): RegExp =>
  new RegExp(`(?<![\\w.])${quote(name)}${/\w$/.test(name) ? '(?![\\w])' : ''}`);

/** What of a repository names a rule. */
export interface Trace {
  readonly code: readonly string[];
  readonly tests: readonly string[];
  readonly cases: readonly string[];
  /** Whether a screen shows it; `true` where nothing has to be looked for. */
  readonly isShown: boolean;
}

const caseName = (file: string): string => file.replace(/^.*\/|\.json$/g, '');

/** Cases about a rule: those that expect its flag, its lock or its condition. */
function findCases({ id }: SafetyRule, { cases }: Sources): readonly string[] {
  const [, condition] = /^B\.4:(.+)$/.exec(id) ?? [];
  const isAbout = ({ file, text }: Source): boolean =>
    condition
      ? new RegExp(`^condition-${condition}(-|$)`).test(caseName(file)) ||
        text.includes(`"id": "${condition}"`)
      : /^(RF|E3\.T|B\.6)/.test(id) && new RegExp(`"${quote(id)}[ ":]`).test(text);
  return cases.filter(isAbout).map(({ file }) => caseName(file));
}

/** Finds where a rule is named. */
export function traceRule(rule: SafetyRule, sources: Sources): Trace {
  const find = (all: readonly Source[], names: readonly string[]): readonly string[] => {
    const patterns = names.map(nameToPattern);
    return all.filter(({ text }) => patterns.some((pattern) => pattern.test(text))).map(({ file }) => file);
  };
  return {
    code: find(sources.code, rule.names),
    tests: find(sources.tests, [...rule.names, ...rule.testNames]),
    cases: findCases(rule, sources),
    isShown: rule.shownBy.length === 0 || find(sources.screens, rule.shownBy).length > 0,
  };
}

const AWAITING = 'Awaiting clinical review';

/** Whether a clinician has still to look at a rule: proposals of ours, and choices where a source is ambiguous. */
export const isAwaiting = ({ mark }: SafetyRule): boolean => mark === 'P' || mark === '?';

const shorten = (file: string): string => file.replace(/^packages\//, '').replace('/src/', '/');

/** Most files that a row names; more would not be read. */
const MOST = 5;

function listFiles(files: readonly string[]): string {
  const shown = files.slice(0, MOST).map((file) => `\`${shorten(file)}\``);
  const more = files.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>') || '—';
}

function listTests({ tests, cases }: Trace): string {
  const noun = cases.length === 1 ? 'case' : 'cases';
  const shown = cases.length === 0 ? '' : `<br>${cases.length} ${noun} in \`examples/safety\``;
  return `${listFiles(tests)}${shown}`;
}

/** What a rule lacks: what its row says, parts that no invariant proves yet, and a screen. */
function findMissing(rule: SafetyRule, { isShown }: Trace): readonly string[] {
  const parts = pending.filter(({ id }) => id === rule.id);
  return [
    ...(rule.missing ? [rule.missing] : []),
    ...(isShown ? [] : ['No screen shows it yet.']),
    ...parts.map(({ part, because }) => `${part ? `Not proved yet: ${part}. ` : ''}${because}`),
  ];
}

/** Whether all of a rule is in force; where not, its row says what is missing. */
export const isWhole = (rule: SafetyRule, trace: Trace): boolean =>
  rule.status === 'enforced' && trace.isShown;

function statusText(rule: SafetyRule, trace: Trace): string {
  const word = isWhole(rule, trace) ? 'In force.' : 'Partly in force.';
  const awaiting = isAwaiting(rule) ? [`${AWAITING}.`] : [];
  return [word, ...findMissing(rule, trace), ...awaiting].join(' ');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function ruleToRow(rule: SafetyRule, sources: Sources): string {
  const trace = traceRule(rule, sources);
  return `| ${[
    `**${rule.id}**`,
    cell(rule.says),
    `${cell(rule.source)} [${rule.mark ?? '—'}]`,
    listFiles(trace.code),
    listTests(trace),
    trace.isShown ? rule.screen : '—',
    cell(statusText(rule, trace)),
  ].join(' | ')} |`;
}

const groupToText = ({ title, rules }: RuleGroup, sources: Sources): string =>
  [
    `## ${title}`,
    '',
    '| Rule | What it says | Source [mark] | Enforced in | Tests that would fail without it | Screen | Status |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rules.map((rule) => ruleToRow(rule, sources)),
  ].join('\n');

/** The page about safety: every rule, where it is enforced, and what would fail without it. */
export function writePage(sources: Sources): string {
  const rules = ruleGroups.flatMap((group) => group.rules);
  const whole = rules.filter((rule) => isWhole(rule, traceRule(rule, sources))).length;
  return `${[
    '# Safety, rule by rule',
    '',
    '<!-- Written by tools/safety-doc.ts. Do not edit: npx tsx tools/safety-doc.ts -->',
    '',
    'No licensed clinician has reviewed these rules. Whatever is a proposal of ours [P], or a choice where a source is ambiguous [?], says so.',
    '',
    'Marks: [S] stated in a source document, [R] read in public material, [M] general knowledge, [P] our own proposal, [?] ambiguous, — a property of the software.',
    '',
    `${rules.length} rules: ${whole} in force, ${rules.length - whole} partly. ${sources.cases.length} hand-written cases stand in \`examples/safety\`; random cases and planted violations in \`tests/invariants\`.`,
    '',
    ruleGroups.map((group) => groupToText(group, sources)).join('\n\n'),
  ].join('\n')}\n`;
}

if (import.meta.filename === process.argv[1]) {
  const page = writePage(readAll());
  if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
  else {
    let present = '';
    try {
      present = readFileSync(PAGE, 'utf8');
    } catch {
      // There is no page yet: it is as stale as an old one.
    }
    if (present !== page) {
      console.error(`${PAGE} is older than the rules, code or tests. Run: npx tsx tools/safety-doc.ts`);
      process.exit(1);
    }
  }
}
