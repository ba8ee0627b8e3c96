/**
 * A report for a clinician from a saved record, as PDF:
 *   npm run ilium -- report <record.json> --out <file.pdf> [--now ISO]
 * One page that sums up, and an appendix with tables. A file that ends in .html gets the page itself.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadRecord, Refusal } from '@ilium/cli';
import { recordToReport, reportToHtml } from '@ilium/exports';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { instantToIso, parseIso } from '@ilium/units';
import { english, indexToTitles } from '@ilium/words';
import { htmlToPdf } from './handout/html-to-pdf.ts';
import { readStyle } from './handout/read-style.ts';

const USAGE = 'ilium report <record.json> --out <file.pdf> [--now ISO]';

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, now: { type: 'string' } },
    });
  } catch (error) {
    throw new Refusal(causeOf(error));
  }
}

function readNow(text: string) {
  const parsed = parseIso(text);
  if (!parsed.ok) throw new Refusal(`--now: expected ${parsed.error.expected}, found ${text}`);
  return { now: parsed.value.at, offsetMinutes: parsed.value.offsetMinutes };
}

/** Makes the file that the arguments ask for and returns a line about it. Throws a refusal on bad input. */
export async function makeReport(args: readonly string[]): Promise<string> {
  const { positionals, values } = readOptions(args);
  const [file] = positionals;
  const { out, now = instantToIso(Date.now(), -new Date().getTimezoneOffset()) } = values;
  if (file === undefined || out === undefined) throw new Refusal(USAGE);
  if (!/\.(pdf|html)$/.test(out))
    throw new Refusal(`--out: expected a file that ends in .pdf or .html, found ${out}`);
  const moment = readNow(now);
  const index = indexLibrary(library);
  const report = recordToReport(loadRecord(file).record, { ...moment, index });
  const page = reportToHtml(report, indexToTitles(index, english), readStyle('report.css'));
  const data = out.endsWith('.html') ? page : await htmlToPdf(page);
  try {
    writeFileSync(out, data);
  } catch (error) {
    throw new Refusal(`--out: cannot write ${out} (${causeOf(error)})`);
  }
  return `${out}: ${report.sessions.length} sessions, ${report.painDays.length} days with a number of pain`;
}

if (import.meta.filename === process.argv[1]) {
  try {
    console.log(await makeReport(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
