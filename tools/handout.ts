/**
 * A handout to print, as PDF:
 *   npm run ilium -- handout <intake.json | programme | movement[/variation]> --out <file.pdf>
 *     [--large] [--side left|right] [--address URL] [--part ID] [--for intake.json] [--title TEXT] [--now ISO]
 * `--for` fits a published programme to a person. `--address` is where the app stands; the scan code opens it there, and
 * without it there is none.
 * A file that ends in .html gets the page itself.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCase } from '@ilium/cli';
import {
  englishHandout,
  type Handout,
  handoutToHtml,
  movementToHandout,
  planToHandout,
  programmeToHandout,
} from '@ilium/exports';
import { library } from '@ilium/library';
import { type BodySide, indexLibrary, type Plan, type Programme } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planProgramme, planSession } from '@ilium/planner';
import { adviceTexts, assessIntake } from '@ilium/safety';
import { type CivilDate, instantToCivilDate, instantToIso, parseIso } from '@ilium/units';
import { htmlToPdf } from './handout/html-to-pdf.ts';
import { loadDrawings } from './handout/load-drawings.ts';
import { readStyle } from './handout/read-style.ts';

const USAGE =
  'ilium handout <intake.json | programme | movement> --out <file.pdf> [--large] [--side left|right] [--address URL] [--part ID] [--for intake.json] [--title TEXT] [--now ISO]';

const index = indexLibrary(library);

/** Something the person at the terminal can mend: one clear line, exit 2. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        large: { type: 'boolean', default: false },
        side: { type: 'string' },
        address: { type: 'string' },
        part: { type: 'string' },
        for: { type: 'string' },
        title: { type: 'string' },
        now: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Refusal(causeOf(error));
  }
}

type Options = ReturnType<typeof readOptions>['values'];

function readSide(side: string | undefined): BodySide | undefined {
  if (side === undefined || side === 'left' || side === 'right') return side;
  throw new Refusal(`--side: expected left or right, found ${side}`);
}

function readAddress(address: string | undefined): string | undefined {
  if (address === undefined || /^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : ''))
    return address;
  throw new Refusal(`--address: expected an address that begins with http:// or https://, found ${address}`);
}

/** A handout, the place in the app that shows the same, and the person's country where it is known. */
interface Made {
  readonly handout: Handout;
  /** After `#/`. */
  readonly route: string;
  readonly country?: string;
  readonly date: CivilDate;
}

function readTime(text: string, name: string) {
  const parsed = parseIso(text);
  if (!parsed.ok) throw new Refusal(`${name}: expected ${parsed.error.expected}, found ${text}`);
  return parsed.value;
}

const timeNow = (): string => instantToIso(Date.now(), -new Date().getTimezoneOffset());

const dateOf = ({ at, offsetMinutes }: ReturnType<typeof readTime>): CivilDate =>
  instantToCivilDate(at, offsetMinutes);

/** Why this person gets no handout today, in one line. */
function refuseOf(file: string, plan: Plan, advice: readonly (keyof typeof adviceTexts)[]): Refusal {
  const text = advice[0] ? adviceTexts[advice[0]] : undefined;
  if (plan.kind === 'none' && plan.because === 'safety' && text)
    return new Refusal(
      `${file}: no handout. ${[text.title, ...text.actions].map((line) => line.replace(/[.]?$/, '.')).join(' ')}`,
    );
  return new Refusal(`${file}: no handout, because nothing fits these answers; see: ilium plan ${file}`);
}

/** The session of the person in a file, or their share of a programme. */
function makeForPerson(file: string, { now, part, side }: Options, programme?: Programme): Made {
  if (side !== undefined) throw new Refusal('--side: the side comes from the answers in the intake file');
  const read = readCase(file);
  const time = readTime(now ?? read.now ?? timeNow(), now === undefined ? file : '--now');
  const assessment = assessIntake(read.intake, { now: time.at, offsetMinutes: time.offsetMinutes });
  const input = { index, assessment, request: intakeToRequest(read.intake), history: emptyHistory };
  const plan = programme
    ? planProgramme({ ...input, programme, ...(part === undefined ? {} : { part }) })
    : planSession(input);
  if (plan.kind === 'none') throw refuseOf(file, plan, assessment.advice);
  const { country } = read.intake;
  return {
    handout: planToHandout(plan, index, programme),
    route: programme ? `library/programme/${programme.id}` : 'plan',
    date: dateOf(time),
    ...(country === undefined ? {} : { country }),
  };
}

function makeForProgramme(programme: Programme, options: Options): Made {
  const { part, now } = options;
  const known = programme.parts.map(({ id }) => id);
  if (part !== undefined && !known.includes(part))
    throw new Refusal(`--part: programme ${programme.id} has ${known.join(', ')}; found ${part}`);
  if (options.for !== undefined) return makeForPerson(options.for, options, programme);
  const handout = programmeToHandout(programme, index, readSide(options.side) ?? 'left', part);
  if (!handout) throw new Error(`programme ${programme.id} has no part ${part}`);
  const date = dateOf(readTime(now ?? timeNow(), '--now'));
  return { handout, route: `library/programme/${programme.id}`, date };
}

function makeForMovement(name: string, { side, now }: Options): Made | undefined {
  const [movementId, variationId] = name.split('/');
  const movement = library.movements.find(
    ({ id, formerIds }) => id === movementId || formerIds.includes(movementId ?? ''),
  );
  const variation = movement?.variations.find(({ id }) => id === variationId);
  if (!movement || (variationId !== undefined && !variation)) return undefined;
  return {
    handout: movementToHandout(movement, readSide(side) ?? 'left', variation),
    route: `library/${name}`,
    date: dateOf(readTime(now ?? timeNow(), '--now')),
  };
}

function make(subject: string, options: Options): Made {
  if (subject.endsWith('.json')) return makeForPerson(subject, options);
  const programme = library.programmes.find(({ id }) => id === subject);
  if (programme) return makeForProgramme(programme, options);
  const made = makeForMovement(subject, options);
  if (made) return made;
  const known = library.programmes.map(({ id }) => id).join(', ');
  throw new Refusal(
    `There is no programme or movement "${subject}", and an intake file ends in .json. Programmes: ${known}. Movements: ilium movements`,
  );
}

/** The handout's page, everything inside. */
async function madeToHtml({ handout, route, country, date }: Made, options: Options): Promise<string> {
  const base = readAddress(options.address);
  const address = base === undefined || base.includes('#') ? base : `${base}#/${route}`;
  return handoutToHtml(handout, {
    words: englishHandout,
    index,
    drawingOf: await loadDrawings(handout),
    isLarge: options.large,
    date,
    style: readStyle(),
    ...(address === undefined ? {} : { address }),
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(country === undefined ? {} : { country }),
  });
}

function write(file: string, data: string | Uint8Array, flag: 'w' | 'a' = 'w'): void {
  try {
    writeFileSync(file, data, { flag });
  } catch (error) {
    throw new Refusal(`--out: cannot write ${file} (${causeOf(error)})`);
  }
}

/** Makes the file that the arguments ask for and returns a line about it. Throws a refusal on bad input. */
export async function makeHandout(args: readonly string[]): Promise<string> {
  const { positionals, values } = readOptions(args);
  const [subject] = positionals;
  const { out } = values;
  if (subject === undefined || out === undefined) throw new Refusal(USAGE);
  if (!/\.(pdf|html)$/.test(out))
    throw new Refusal(`--out: expected a file that ends in .pdf or .html, found ${out}`);
  const made = make(subject, values);
  readAddress(values.address);
  write(out, '', 'a');
  const page = await madeToHtml(made, values);
  write(out, out.endsWith('.html') ? page : await htmlToPdf(page));
  const items = made.handout.parts.flatMap((part) => part.items).length;
  const moves = englishHandout.count(items, { one: '# move', other: '# moves' });
  return values.address === undefined
    ? `${out}: ${moves}. Give --address for a code that opens it in the app.`
    : `${out}: ${moves}`;
}

if (import.meta.filename === process.argv[1]) {
  try {
    console.log(await makeHandout(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Refusal') throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
