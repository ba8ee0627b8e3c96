// Runs a TypeScript tool: node tools/run.mjs <file> [arguments]
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
