import { parseWith } from '@ilium/movement';
import type { Problem, Result } from '@ilium/units';
import * as v from 'valibot';
import { skipReasons } from './events/day-skipped.ts';
import { MOST_GOALS } from './events/goals-chosen.ts';
import { symptoms } from './events/symptom-told.ts';
import { countSchema, daySchema, idSchema, momentSchema, scoreSchema, variationKeySchema } from './fields.ts';
import { redFlagIds } from './intake.ts';
import { MOST_LETTER_ITEMS, MOST_NOTE_LETTERS } from './letter.ts';
import type { ClientRecord, Stamp } from './state.ts';
import { parseStrictJson } from './strict-json.ts';

/** Days that a report from home looks back on, at most. */
export const HOME_REPORT_DAYS = 28;

/** Lines of each kind in one report, at most; the newest are told. */
export const mostReported = { sessions: 60, moves: 24, signs: 12, reds: 12, locks: 8 } as const;

const count = v.pipe(countSchema, v.maxValue(999));
const listOf = <Item>(item: v.GenericSchema<unknown, Item>, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `at most ${most}`));

const sessionSchema = v.strictObject({
  day: daySchema,
  code: v.picklist(['done', 'partly', 'not-done', 'under-way', 'skipped']),
  /** Items done to the end, of those planned. */
  done: count,
  planned: count,
  minutes: v.exactOptional(count),
  ended: v.exactOptional(v.picklist(['finished', 'stopped', 'safety', 'abandoned'])),
  because: v.exactOptional(v.picklist([...skipReasons, 'skip', 'stop', 'hurts', 'rule'])),
});

const moveSchema = v.strictObject({
  variation: variationKeySchema,
  /** Sessions in which it was done, and how often it was rated so. */
  done: count,
  eased: count,
  worse: count,
  /** The highest pain told while doing it. */
  mostPain: v.exactOptional(scoreSchema),
});

/** What became of one move of the letter, in the sessions that were begun. */
const askedSchema = v.strictObject({
  variation: variationKeySchema,
  /** Sessions that it stood in, and those in which it was done to the end. */
  planned: count,
  done: count,
});

const goalSchema = v.strictObject({
  /** In the person's own words; absent where they left them out. */
  text: v.exactOptional(v.pipe(v.string(), v.nonEmpty('a few words'), v.maxLength(200))),
  first: v.exactOptional(scoreSchema),
  last: v.exactOptional(scoreSchema),
});

const signSchema = v.strictObject({
  day: daySchema,
  /** Which; absent where the person left the name out. */
  flag: v.exactOptional(v.picklist(redFlagIds)),
  answer: v.picklist(['yes', 'unsure']),
});

const redSchema = v.strictObject({
  day: daySchema,
  variation: variationKeySchema,
  pain: v.exactOptional(scoreSchema),
  symptom: v.exactOptional(v.picklist(symptoms)),
});

/** What a person tells the therapist of the days at home. It holds what they saw before they sent it, and no name. */
export const homeReportSchema = v.strictObject({
  kind: v.literal('report'),
  version: v.literal(1),
  id: idSchema,
  madeAt: momentSchema,
  /** Id of the letter that it answers: by it the therapist's device knows whose it is. */
  letter: idSchema,
  /** First of the days that it looks at; the last is the day on which it was made. */
  from: daySchema,
  /** Newest first. */
  sessions: listOf(sessionSchema, mostReported.sessions),
  /** One number a day from `from` on; `null` where none was told. */
  pain: listOf(v.nullable(scoreSchema), HOME_REPORT_DAYS),
  moves: listOf(moveSchema, mostReported.moves),
  /** Every move of the letter, in its order, the ones that never came up too; absent in reports of older versions. */
  asked: v.exactOptional(listOf(askedSchema, MOST_LETTER_ITEMS)),
  goals: listOf(goalSchema, MOST_GOALS),
  /** Warning signs that nobody has cleared. */
  signs: listOf(signSchema, mostReported.signs),
  /** Items that a rule calls red (E4), newest first. */
  reds: listOf(redSchema, mostReported.reds),
  /** Whether the person's own check allows sessions; `none` before the first. */
  status: v.picklist(['none', 'incomplete', 'locked', 'gentle-only', 'open']),
  /** Rules that lock, by their ids. */
  locks: listOf(v.pipe(v.string(), v.regex(/^[\w.:-]{1,40}$/, 'a rule')), mostReported.locks),
  words: v.pipe(v.string(), v.maxLength(MOST_NOTE_LETTERS)),
});
/** What a person tells the therapist of the days at home. */
export type HomeReport = v.InferOutput<typeof homeReportSchema>;

/** Reads the content of a report from home. */
export const parseHomeReport = (input: unknown): Result<HomeReport, readonly Problem[]> =>
  parseWith(homeReportSchema, input);

/** A report from home that a therapist keeps, with the key that signed it. */
export interface KeptReport extends Stamp {
  readonly report: HomeReport;
  readonly key: string;
}

/** The reports of a client as they can be read, in the order in which they were kept. */
export const readKeptReports = ({ reports }: Pick<ClientRecord, 'reports'>): readonly KeptReport[] =>
  reports.flatMap(({ text, report: _, ...kept }) => {
    const json = parseStrictJson(text);
    const report = json.ok ? parseHomeReport(json.value) : json;
    return report.ok ? [{ ...kept, report: report.value }] : [];
  });
