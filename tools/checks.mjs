// What `npm run check` runs: seconds each. One line a check; all run, so that one failure does not hide another.
import { spawnSync } from 'node:child_process';

const tsx = (file, ...args) => [process.execPath, ['--import', 'tsx', file, ...args]];
const bin = (name, ...args) => ['npx', ['--no-install', name, ...args]];

const checks = [
  ['format and lint', bin('biome', 'check', '--error-on-warnings', '.')],
  ['types, floors 0-3', bin('tsc', '-p', 'tsconfig.pure.json')],
  ['types, faces and tests', bin('tsc', '-p', 'tsconfig.face.json')],
  ['types, workers', bin('tsc', '-p', 'tsconfig.worker.json')],
  ['floors', tsx('tools/floors/check.ts')],
  ['diagram', tsx('tools/floors/diagram.ts')],
  ['movement ids', tsx('tools/movement-ids.ts')],
  ['content', tsx('tools/content/run.ts')],
  ['safety page', tsx('tools/safety-doc.ts', '--check')],
  ['record schema', tsx('tools/record-schema.ts', '--check')],
  ['dead code', bin('knip', '--no-progress')],
];

/** Runs every check; returns how many passed, and of each that failed its name and words. */
export function runChecks() {
  const failures = [];
  for (const [name, [command, args]] of checks) {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
    if (status === 0) continue;
    const words = `${stdout}${stderr}`.trimEnd();
    console.log(words);
    failures.push(`${name}\n${words}`);
  }
  return { passed: checks.length - failures.length, failures };
}
