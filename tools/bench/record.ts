/**
 * How much memory and time the record commands take for a large file, beside reading it whole with JSON.parse; then how
 * long the built app takes with a ten-year record (opening.ts), unless only figures of files are asked for:
 *   npm run ilium -- bench record [--megabytes 100] [--file kept.json] [--json]
 * Exit code 1 where a command takes more than 200 MB. The file is generated, and deleted unless it is named.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '@ilium/cli';
import { eventsOfWeeks, START } from '@ilium/exports/testing';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { makeId } from '@ilium/record';
import { createRandom, DAY, MINUTE } from '@ilium/units';

/** As `tools/ilium.mjs` starts these commands. */
const leanArgs = ['--max-semi-space-size=2'];
/** Peak memory of a command, MB (issue: the record). */
const MOST_MEGABYTES = 200;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '100' },
    file: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

/** Writes a back-up of about so many megabytes: the same two weeks again and again, each event under an id of its own. */
function generate(file: string, megabytes: number): void {
  const random = createRandom(3);
  const weeks = eventsOfWeeks(indexLibrary(library), 2);
  const handle = openSync(file, 'w');
  let size = writeSync(handle, '{"format":"ilium-record","version":1,"events":[');
  for (let round = 0; size < megabytes * 1e6; round += 1) {
    const events = weeks.map((event, i) => ({
      ...event,
      id: makeId(START + round * DAY + i * MINUTE, random),
    }));
    const text = events.map((event) => JSON.stringify(event, null, 2)).join(',\n');
    size += writeSync(handle, `${round === 0 ? '' : ',\n'}${text}`);
  }
  writeSync(handle, ']}');
  closeSync(handle);
}

const works: Readonly<Record<string, (file: string) => unknown>> = {
  check: (file) => runCommand(['record', 'check', file, '--json']),
  import: (file) => runCommand(['record', 'import', file, '--out', `${file}.merged`, '--json']),
  'JSON.parse': (file) => JSON.parse(readFileSync(file, 'utf8')).events.length,
};

interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Why it could not be done at all. */
  readonly failed: string | null;
}

/** Does one piece of work in this process and prints what it took. */
function measureHere(name: string, file: string): void {
  const start = performance.now();
  let failed: string | null = null;
  try {
    const done = works[name]?.(file);
    if (typeof done === 'object' && done !== null && 'error' in done && done.error)
      failed = String(done.error);
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  const measured: Measured = {
    name,
    seconds: Math.round((performance.now() - start) / 100) / 10,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    failed,
  };
  console.log(JSON.stringify(measured));
}

/** The same in a process of its own, so that memory is not shared. */
function measure(name: string, file: string): Measured {
  const lean = name === 'JSON.parse' ? [] : leanArgs;
  const args = [...lean, '--import', 'tsx', import.meta.filename, 'one', name, file];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) return { name, seconds: 0, peakMegabytes: 0, failed: stderr.slice(-200) };
  return JSON.parse(line);
}

const describe = ({ name, seconds, peakMegabytes, failed }: Measured): string =>
  `${name.padEnd(12)} ${String(seconds).padStart(7)} s ${String(peakMegabytes).padStart(6)} MB${failed ? `  failed: ${failed}` : ''}`;

const [mode, name = '', ownFile = ''] = positionals;
if (mode === 'one') measureHere(name, ownFile);
else {
  const folder = mkdtempSync(join(tmpdir(), 'ilium-bench-'));
  const file = values.file ?? join(folder, 'record.json');
  try {
    if (!existsSync(file)) generate(file, Number(values.megabytes));
    const size = Math.round(statSync(file).size / 1e6);
    const results = Object.keys(works).map((work) => measure(work, file));
    console.log(
      values.json
        ? JSON.stringify({ megabytes: size, results })
        : [`${size} MB`, ...results.map(describe)].join('\n'),
    );
    const ours = results.filter((result) => result.name !== 'JSON.parse');
    if (ours.some(({ peakMegabytes, failed }) => failed !== null || peakMegabytes > MOST_MEGABYTES))
      process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${file}.merged`, { force: true });
  }
  if (!values.json && values.file === undefined) {
    const opening = join(import.meta.dirname, 'opening.ts');
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', opening], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
