// npm test: everything CI runs, from a fresh clone. What failed is told again at the end; the last line counts over all suites.
import { mkdirSync, rmSync } from 'node:fs';
import { runChecks } from './checks.mjs';
import { browserFailures, unitFailures } from './failures.mjs';
import { ensureChromium, ensureInstalled, readJson, run } from './machine.mjs';

ensureInstalled();
const CHROMIUM_PATH = ensureChromium();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

let passed = 0;
let skipped = 0;
const failures = [];

console.log('\n— checks');
const checks = runChecks();
passed += checks.passed;
failures.push(...checks.failures);

console.log('\n— unit and property tests');
const unitWell = run(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
  { soft: true },
);
const unit = readJson('test-results/unit.json');
passed += unit?.numPassedTests ?? 0;
skipped += unit ? unit.numPendingTests + unit.numTodoTests : 0;
if (!unitWell) failures.push(...failuresOr(unit && unitFailures(unit), 'The unit tests'));

console.log('\n— build');
const built = run('npm', ['run', 'build'], { soft: true });
if (built) passed += 1;
else failures.push('The build.');

console.log('\n— browser tests');
const browserWell = run('npx', ['playwright', 'test'], {
  soft: true,
  env: { CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_NAME: 'test-results/browser.json' },
});
const browser = readJson('test-results/browser.json');
passed += browser ? browser.stats.expected + browser.stats.flaky : 0;
skipped += browser?.stats.skipped ?? 0;
if (!browserWell) failures.push(...failuresOr(browser && browserFailures(browser), 'The browser tests'));

for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed, ${skipped} skipped`);
process.exit(failures.length === 0 ? 0 : 1);

/** What a runner says failed; where it ended badly and names nothing, that. */
function failuresOr(named, runner) {
  return named?.length > 0 ? named : [`${runner} ended with an error outside any test; it stands above.`];
}
