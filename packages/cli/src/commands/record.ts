import { foldRecord, parseRecordFile, type ReadRecord, type RecordState } from '@ilium/record';
import { english } from '@ilium/words';
import type { Arguments } from '../arguments.ts';
import { readJson } from '../read-json.ts';
import { Refusal } from '../refusal.ts';

/** What a record holds, in counts. */
interface Holding {
  readonly events: number;
  readonly repeated: number;
  readonly unknown: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly checks: number;
  readonly sessions: number;
  readonly mornings: number;
}

function toHolding({ events, repeated, unknown }: ReadRecord, state: RecordState): Holding {
  const dayOf = (event: (typeof events)[number] | undefined) => event?.at.slice(0, 10) ?? null;
  return {
    events: events.length,
    repeated,
    unknown,
    from: dayOf(events[0]),
    to: dayOf(events.at(-1)),
    checks: state.checks.length,
    sessions: state.sessions.filter(({ started }) => started !== null).length,
    mornings: state.mornings.length,
  };
}

function describe({ events, repeated, unknown, from, to, checks, sessions, mornings }: Holding): string {
  const days = from && to ? `, ${english.dateToText(from)} to ${english.dateToText(to)}` : '';
  return [
    `${english.count(events, { one: '# event', other: '# events' })}${days}`,
    english.count(checks, { one: '# check', other: '# checks' }),
    english.count(sessions, { one: '# session begun', other: '# sessions begun' }),
    english.count(mornings, { one: '# morning answered', other: '# mornings answered' }),
    ...(repeated > 0
      ? [english.count(repeated, { one: '# event stood there twice', other: '# events stood there twice' })]
      : []),
    ...(unknown > 0
      ? [english.count(unknown, { one: '# event of a newer version', other: '# events of a newer version' })]
      : []),
  ].join('\n');
}

/** `ilium record check <file>`: what a saved record holds, or the first fault in one sentence. */
export function record(args: Arguments): string {
  const [action, file] = args.rest;
  if (action !== 'check' || file === undefined)
    throw new Refusal('Say "record check" and a file, for example examples/records/flare.json');
  const read = parseRecordFile(readJson(file));
  if (!read.ok) throw new Refusal(`${file}: ${read.error.where || 'the whole file'}: ${read.error.what}`);
  const holding = toHolding(read.value, foldRecord(read.value.events));
  return args.json ? JSON.stringify(holding, null, 2) : describe(holding);
}
