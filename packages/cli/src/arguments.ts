import { parseArgs } from 'node:util';
import { type SessionShape, sessionShapes } from '@ilium/movement';
import { type Instant, instantToIso, parseIso } from '@ilium/units';
import { Refusal } from './refusal.ts';

/** What was asked at the terminal. */
export interface Arguments {
  readonly command: string | undefined;
  /** What stands after the command. */
  readonly rest: readonly string[];
  readonly json: boolean;
  readonly minutes: number | undefined;
  readonly part: string | undefined;
  /** The kind of session; the usual one where none is named. */
  readonly shape: SessionShape | undefined;
  /** What a record is exported to, and where files are written. */
  readonly to: string | undefined;
  readonly out: string | undefined;
  /** The time that answers are judged against, and the offset of the place. */
  readonly now: Instant;
  readonly offsetMinutes: number;
  /** Whether the time was told with `--now`. */
  readonly isNowGiven: boolean;
}

function readNow(text: string | undefined): Pick<Arguments, 'now' | 'offsetMinutes'> {
  const iso = text ?? instantToIso(Date.now(), -new Date().getTimezoneOffset());
  const parsed = parseIso(iso);
  if (!parsed.ok) throw new Refusal(`--now: expected ${parsed.error.expected}, found ${iso}`);
  return { now: parsed.value.at, offsetMinutes: parsed.value.offsetMinutes };
}

function readMinutes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const minutes = Number(text);
  if (!Number.isInteger(minutes) || minutes < 3 || minutes > 30)
    throw new Refusal(`--minutes: expected whole minutes from 3 to 30, found ${text}`);
  return minutes;
}

function readShape(text: string | undefined): SessionShape | undefined {
  const shape = sessionShapes.find((one) => one === text);
  if (text !== undefined && !shape)
    throw new Refusal(`--shape: expected one of ${sessionShapes.join(', ')}, found ${text}`);
  return shape;
}

/** Reads the command line. Throws a {@link Refusal} on an option that does not exist. */
export function readArguments(args: readonly string[]): Arguments {
  const read = () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        minutes: { type: 'string' },
        part: { type: 'string' },
        shape: { type: 'string' },
        now: { type: 'string' },
        to: { type: 'string' },
        out: { type: 'string' },
      },
    });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
  const [command, ...rest] = parsed.positionals;
  const { json, minutes, part, shape, now, to, out } = parsed.values;
  return {
    command,
    rest,
    json,
    minutes: readMinutes(minutes),
    part,
    to,
    out,
    shape: readShape(shape),
    isNowGiven: now !== undefined,
    ...readNow(now),
  };
}
