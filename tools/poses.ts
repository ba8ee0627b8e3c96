/**
 * Solves every pose of the library and writes the joint vectors beside it.
 *   npx tsx tools/poses.ts [--check] [--only <movement id>] [--verbose]
 * `--check` writes nothing: it prints the gate table, verifies that the files are fresh and exits 1 on a miss.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  checkMotion,
  type GateRow,
  type GateTable,
  type MotionDefinition,
  type MotionReport,
  type Motions,
  parseSolvedMotions,
  refusalToSentences,
  type SolvedMotion,
  type SolvedMotions,
  type SolvedTrack,
  solveMotion,
} from '@ilium/body';

const root = fileURLToPath(new URL('..', import.meta.url));
const movementsFolder = join(root, 'packages/library/movements');
const posesFolder = join(root, 'packages/library/poses');

const options = process.argv.slice(2);
const isCheck = options.includes('--check');
const isVerbose = options.includes('--verbose');
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;

interface Tally {
  misses: number;
  /** For each motion: how many keyframes, in how many milliseconds, transitions included. */
  readonly times: { readonly keyframes: number; readonly milliseconds: number }[];
}

/** Movements that have poses, in folder order. */
const movementIds = (): readonly string[] =>
  readdirSync(movementsFolder)
    .filter((id) => existsSync(join(movementsFolder, id, 'poses.ts')))
    .filter((id) => only === undefined || id === only)
    .sort();

async function loadMotions(id: string): Promise<Motions> {
  const module = (await import(pathToFileURL(join(movementsFolder, id, 'poses.ts')).href)) as {
    poses: Motions;
  };
  return module.poses;
}

const format = (row: GateRow): string => {
  const sign = row.gate === 'balance' ? '≥' : '≤';
  const unit = row.unit === 'count' ? '' : ` ${row.unit}`;
  const excuse = row.excuse === undefined ? '' : ` (excused: ${row.excuse})`;
  const value = row.value.toFixed(row.gate === 'mirror' ? 6 : 1);
  return `${row.pass ? 'ok  ' : 'MISS'} ${row.gate.padEnd(17)} ${value.padStart(8)}${unit} ${sign} ${row.bound}  ${row.of}${excuse}`;
};

/** One line for a passed table, every line for a missed one. */
function printTable(name: string, table: GateTable): number {
  const missed = table.rows.filter((row) => !row.pass);
  const value = (gate: string): string =>
    table.rows.find((row) => row.gate === gate)?.value.toFixed(0) ?? '–';
  console.log(
    `  ${missed.length === 0 ? 'ok  ' : 'MISS'} ${name} ${table.of}: contact ${value('contact')} · flesh ${value('flesh-contact')} · self ${value('self-penetration')} · clearance ${value('clearance')} · balance ${value('balance')} mm · angle ${value('clinical-angle')}° · slide ${value('slide')}`,
  );
  const shown = isVerbose ? table.rows : table.rows.filter((row) => !row.pass || row.excuse !== undefined);
  for (const row of shown) console.log(`         ${format(row)}`);
  const search = table.rows.find((row) => row.gate === 'solver');
  if (search?.of.includes('at limit')) console.log(`         ${search.of}`);
  return missed.length;
}

/** Largest difference between two solved motions, in degrees and millimetres alike. */
function difference(a: SolvedMotion | undefined, b: SolvedMotion): number {
  const trackNumbers = ({ keyframes, between }: SolvedTrack) => [
    ...keyframes.flatMap((keyframe) => [...keyframe.vector]),
    ...between.flat(2),
  ];
  const numbers = (motion: SolvedMotion) => [
    ...trackNumbers(motion),
    ...(motion.assistant === undefined ? [] : trackNumbers(motion.assistant)),
  ];
  if (a === undefined) return Number.POSITIVE_INFINITY;
  const [left, right] = [numbers(a), numbers(b)];
  if (left.length !== right.length) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...left.map((value, i) => Math.abs(value - (right[i] ?? 0))));
}

/** Files made on another machine may differ in the last digits of sine and cosine, never by this much. */
const FRESH_WITHIN = 0.5;

function solveOne(key: string, motion: MotionDefinition, tally: Tally): MotionReport | undefined {
  const before = performance.now();
  const report = solveMotion(motion);
  const milliseconds = performance.now() - before;
  tally.times.push({ keyframes: motion.keyframes.length, milliseconds });
  if (!report.ok) {
    tally.misses += 1;
    console.log(`  MISS ${key} ${report.error.keyframe}`);
    for (const sentence of refusalToSentences(report.error.refusal)) console.log(`         ${sentence}`);
    return undefined;
  }
  const { between, assistant } = report.value.solved;
  const baked = between.flat().length + (assistant?.between.flat().length ?? 0);
  const share = milliseconds / motion.keyframes.length;
  console.log(`  ${key}: ${share.toFixed(0)} ms a keyframe, ${baked} in-betweens`);
  return report.value;
}

function readStored(id: string): SolvedMotions {
  const path = join(posesFolder, `${id}.json`);
  if (!existsSync(path)) return {};
  const parsed = parseSolvedMotions(JSON.parse(readFileSync(path, 'utf8')));
  return parsed.ok ? parsed.value : {};
}

/** One vector a line: small, and a changed pose is a changed line. */
function motionsToText(motions: SolvedMotions): string {
  const entries = Object.entries(motions).map(([key, motion]) => {
    const assistant =
      motion.assistant === undefined
        ? ''
        : `,\n    "assistant": {\n${trackToText(motion.assistant, '      ')}\n    }`;
    return `  "${key}": {\n${trackToText(motion, '    ')}${assistant}\n  }`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

function trackToText({ keyframes, between }: SolvedTrack, indent: string): string {
  const vector = (v: readonly number[]): string => JSON.stringify(v);
  const frames = keyframes
    .map((f) => `${indent}  { "name": "${f.name}", "vector": ${vector(f.vector)} }`)
    .join(',\n');
  const legs = between
    .map((leg) =>
      leg.length === 0
        ? `${indent}  []`
        : `${indent}  [\n${indent}    ${leg.map(vector).join(`,\n${indent}    `)}\n${indent}  ]`,
    )
    .join(',\n');
  const list = legs === '' ? '[]' : `[\n${legs}\n${indent}]`;
  return `${indent}"keyframes": [\n${frames}\n${indent}],\n${indent}"between": ${list}`;
}

function printTimes({ times, misses }: Tally): void {
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const keyframes = times.reduce((sum, time) => sum + time.keyframes, 0);
  const each = times.map((time) => time.milliseconds / time.keyframes).sort((a, b) => a - b);
  const median = each[Math.floor(each.length / 2)] ?? 0;
  console.log(
    `${keyframes} keyframes in ${(total / 1000).toFixed(1)} s, transitions included; median ${median.toFixed(0)} ms a keyframe (study 36–88 ms); ${misses} missed`,
  );
}

async function run(): Promise<number> {
  const tally: Tally = { misses: 0, times: [] };
  for (const id of movementIds()) {
    console.log(id);
    const stored = readStored(id);
    const solved: Record<string, SolvedMotion> = {};
    for (const [key, motion] of Object.entries(await loadMotions(id))) {
      const report = solveOne(key, motion, tally);
      if (report === undefined) continue;
      solved[key] = report.solved;
      for (const table of checkMotion(motion, report.solved, report.searches))
        tally.misses += printTable(key, table);
      if (isCheck && difference(stored[key], report.solved) > FRESH_WITHIN) {
        tally.misses += 1;
        console.log(`  MISS ${key}: packages/library/poses/${id}.json is stale; run npx tsx tools/poses.ts`);
      }
    }
    if (!isCheck) {
      mkdirSync(posesFolder, { recursive: true });
      writeFileSync(join(posesFolder, `${id}.json`), motionsToText(solved));
    }
  }
  printTimes(tally);
  return tally.misses === 0 ? 0 : 1;
}

process.exitCode = await run();
