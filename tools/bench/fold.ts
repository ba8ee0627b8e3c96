/**
 * How long a ten-year record takes to become a state, with its snapshot and without:
 *   npm run ilium -- bench fold [--years 10]
 * A session every day, each repetition kept, and a morning after it. Medians of processor time.
 */
import { parseArgs } from 'node:util';
import { library } from '@ilium/library';
import { indexLibrary, type SessionPlan } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import { foldHistory } from '@ilium/progress';
import {
  type EventType,
  foldRecord,
  makeEvent,
  makeId,
  type PayloadOf,
  type StoredEvent,
} from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import { assessIntake } from '@ilium/safety';
import { createRandom, DAY, MINUTE } from '@ilium/units';
import { parseSnapshot, snapshotToText } from '../../packages/store/src/snapshot.ts';

const { values } = parseArgs({ options: { years: { type: 'string' } } });
const days = Math.round(Number(values.years ?? 10) * 365);
const random = createRandom(1);
const now = Date.now();
const index = indexLibrary(library);
const assessment = assessIntake(exampleIntake, { now, offsetMinutes: 0 });

function planNow(): SessionPlan {
  const request = intakeToRequest(exampleIntake);
  const plan = planSession({ index, assessment, request, history: emptyHistory });
  if (plan.kind !== 'session') throw new Error('the example has no session');
  return plan;
}

function makeRecord(): readonly StoredEvent[] {
  const plan = planNow();
  const events: StoredEvent[] = [];
  let at = now - days * DAY;
  const keep = <Type extends EventType>(type: Type, payload: PayloadOf<Type>) => {
    at += MINUTE / 6;
    events.push(makeEvent(type, payload, { at, offsetMinutes: 0, device: 'bench', random }));
  };
  keep('intake-answered', { intake: exampleIntake, rulesVersion: 1 });
  for (let day = 0; day < days; day += 1) {
    at = now - (days - day) * DAY;
    const session = makeId(at, random);
    keep('session-planned', { session, plan });
    keep('session-started', { session, painBefore: 3 });
    for (const [item, { variation }] of plan.items.entries()) {
      for (let rep = 0; rep < 10; rep += 1)
        keep('player-moved', { session, item, side: 'left', set: 0, rep, offsetMs: rep * 1000 });
      const reps = { repsDone: 10, repsPlanned: 10 };
      keep('item-ended', { session, item, variation, outcome: 'done', because: null, ...reps });
      keep('item-rated', { session, item, variation, rating: 'eased', pain: null });
    }
    keep('session-ended', { session, how: 'finished', activeMs: 600_000 });
    keep('pain-after-rated', { session, pain: 2 });
    keep('morning-answered', { change: 'same', pain: 3, farthest: null });
  }
  return events;
}

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

const events = makeRecord();
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
