// npm run ilium -- <command>: the terminal face. Commands that need a browser or write pictures are tools.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './machine.mjs';

const [command, ...rest] = process.argv.slice(2);
const benches = 'csv figure fold kills opening planner player record resume sound web'.split(' ');
const toolByCommand = {
  bench: () => [`tools/bench/${rest[0]}.ts`, ...rest.slice(1)],
  simulate: () => ['tools/simulate.ts', ...rest],
  poses: () => ['tools/poses.ts', ...rest],
  sheet: () => ['tools/sheet.ts', ...rest],
  handout: () => ['tools/handout.ts', ...rest],
  report: () => ['tools/report.ts', ...rest],
};

if (command === 'bench' && !benches.includes(rest[0])) {
  console.error(`Name what is to be measured, as in "ilium bench web": ${benches.join(', ')}.`);
  process.exit(2);
}
ensureInstalled();
const [file, ...args] = toolByCommand[command]?.() ?? ['packages/cli/src/main.ts', ...process.argv.slice(2)];
// Records may be of any size and are read piece by piece: what is new and short-lived gets little memory.
const lean = command === 'record' ? ['--max-semi-space-size=2'] : [];
const { status } = spawnSync(process.execPath, [...lean, '--import', 'tsx', file, ...args], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
