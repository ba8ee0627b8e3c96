import { library } from '@ilium/library';
import type { LibraryIndex, PlanRequest } from '@ilium/movement';
import { indexLibrary } from '@ilium/movement';
import { emptyHistory, intakeToRequest, type PlanInput } from '@ilium/planner';
import type { Intake } from '@ilium/record';
import { type Assessment, assessIntake, type Contradiction, findContradictions } from '@ilium/safety';
import { instantToCivilDate, parseIso } from '@ilium/units';
import type { Arguments } from './arguments.ts';
import { type Case, readCase } from './read-case.ts';
import { Refusal } from './refusal.ts';

/** The whole library, ready to be looked things up in. */
export const index: LibraryIndex = indexLibrary(library);

/** Someone as an intake file has them, judged now. */
export interface Person {
  readonly intake: Intake;
  readonly assessment: Assessment;
  /** Answers that cannot all be right. */
  readonly slips: readonly Contradiction[];
  readonly planInput: PlanInput;
}

/** When to judge: as told at the terminal, else as the file says, else now. */
function timeOf(file: string, { now }: Case, args: Arguments): Pick<Arguments, 'now' | 'offsetMinutes'> {
  if (now === null || args.isNowGiven) return args;
  const parsed = parseIso(now);
  if (!parsed.ok) throw new Refusal(`${file}: now: expected ${parsed.error.expected}, found ${now}`);
  return { now: parsed.value.at, offsetMinutes: parsed.value.offsetMinutes };
}

/** Reads and judges the intake or case file named first. Throws a {@link Refusal} that names each wrong field. */
export function readPerson(args: Arguments): Person {
  const [file] = args.rest;
  if (file === undefined) throw new Refusal('Name an intake file, for example examples/left-hip-home.json');
  const read = readCase(file);
  const intake = args.minutes === undefined ? read.intake : { ...read.intake, minutes: args.minutes };
  const { now, offsetMinutes } = timeOf(file, read, args);
  const assessment = assessIntake(intake, { now, offsetMinutes });
  const request: PlanRequest = intakeToRequest(intake);
  const slips = findContradictions(intake, instantToCivilDate(now, offsetMinutes));
  const shape = args.shape === undefined ? {} : { shape: args.shape };
  return {
    intake,
    assessment,
    slips,
    planInput: { index, assessment, request, history: emptyHistory, ...shape },
  };
}
