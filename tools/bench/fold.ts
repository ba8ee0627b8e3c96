/**
 * How long a ten-year record takes to become a state, with its snapshot and without:
 *   npm run ilium -- bench fold [--years 10]
 * A session every day, each repetition kept, and a morning after it. Medians of processor time.
 */
import { parseArgs } from 'node:util';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { foldHistory } from '@ilium/progress';
import { foldRecord } from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import { assessIntake } from '@ilium/safety';
import { parseSnapshot, snapshotToText } from '../../packages/store/src/snapshot.ts';
import { makeLongRecord } from './long-record.ts';

const { values } = parseArgs({ options: { years: { type: 'string' } } });
const days = Math.round(Number(values.years ?? 10) * 365);
const now = Date.now();
const index = indexLibrary(library);
const assessment = assessIntake(exampleIntake, { now, offsetMinutes: 0 });

/** Median milliseconds of the processor. */
function measure(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const print = (name: string, ms: number): void =>
  console.log(`${name.padEnd(36)}${ms.toFixed(0).padStart(7)} ms`);

const events = makeLongRecord(days, now);
console.log(`${days} sessions, ${events.length} events`);
let state = foldRecord([]);
print(
  'folded from every event',
  measure(1, () => {
    state = foldRecord(events);
  }),
);
const last = { id: events.at(-1)?.id ?? '', at: events.at(-1)?.at ?? '' };
const text = snapshotToText({ state, count: events.length, upTo: last.id, last }, 'bench');
print(
  `read from its snapshot (${(text.length / 1e6).toFixed(0)} MB)`,
  measure(5, () => {
    if (!parseSnapshot(text, 'bench')) throw new Error('the snapshot was not read');
  }),
);
print(
  'what it means today',
  measure(5, () => {
    foldHistory(state, { index, now, offsetMinutes: 0, assessment });
  }),
);
