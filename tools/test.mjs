// npm test: everything CI runs, from a fresh clone. The last line counts over all suites.
import { mkdirSync, rmSync } from 'node:fs';
import { runChecks } from './checks.mjs';
import { ensureChromium, ensureInstalled, readJson, run } from './machine.mjs';

ensureInstalled();
const CHROMIUM_PATH = ensureChromium();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const count = (part) => {
  for (const key of Object.keys(total)) total[key] += part[key];
};

console.log('\n— checks');
count(runChecks());

console.log('\n— unit and property tests');
run(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
  {
    soft: true,
  },
);
const unit = readJson('test-results/unit.json');
count(
  unit
    ? {
        passed: unit.numPassedTests,
        failed:
          unit.numFailedTests +
          unit.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
            .length,
        skipped: unit.numPendingTests + unit.numTodoTests,
      }
    : { passed: 0, failed: 1, skipped: 0 },
);

console.log('\n— build');
const built = run('npm', ['run', 'build'], { soft: true });
count({ passed: built ? 1 : 0, failed: built ? 0 : 1, skipped: 0 });

console.log('\n— browser tests');
run('npx', ['playwright', 'test'], {
  soft: true,
  env: { CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_NAME: 'test-results/browser.json' },
});
const browser = readJson('test-results/browser.json')?.stats;
count(
  browser
    ? { passed: browser.expected + browser.flaky, failed: browser.unexpected, skipped: browser.skipped }
    : { passed: 0, failed: 1, skipped: 0 },
);

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
