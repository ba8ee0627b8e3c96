import { readArguments } from './arguments.ts';
import { movements } from './commands/movements.ts';
import { plan } from './commands/plan.ts';
import { programme } from './commands/programme.ts';
import { record } from './commands/record.ts';
import { session } from './commands/session.ts';
import { why } from './commands/why.ts';
import { Refusal } from './refusal.ts';

const commands = { plan, session, why, movements, programme, record };

const USAGE = `ilium <command> [--json]
  plan <intake.json> [--minutes N] [--now ISO]     whether to exercise, and today's session
       [--shape work-break|bed|strength|gentle|one]
  session <intake.json> [--minutes N] [--now ISO]  its timeline, with everything that is said
  why <intake.json> [movement]                     why each move is in, or why one is not
  movements                                        the library
  programme <id>                                   a published programme
  record check|export|import <file>                what a saved record holds; the same for others; several as one`;

/** What a run at the terminal prints and ends with. */
export interface Outcome {
  readonly out: string;
  readonly error: string;
  readonly code: 0 | 2;
}

const isCommand = (name: string | undefined): name is keyof typeof commands =>
  name !== undefined && Object.hasOwn(commands, name);

/** Runs one command. A refusal is one clear message and code 2; a bug throws. */
export function runCommand(args: readonly string[]): Outcome {
  try {
    const read = readArguments(args);
    if (read.command === undefined || read.command === 'help') return { out: USAGE, error: '', code: 0 };
    if (!isCommand(read.command)) throw new Refusal(`There is no command "${read.command}".\n${USAGE}`);
    return { out: commands[read.command](read), error: '', code: 0 };
  } catch (error) {
    if (error instanceof Refusal) return { out: '', error: error.message, code: 2 };
    throw error;
  }
}
