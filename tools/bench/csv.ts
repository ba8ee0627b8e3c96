/**
 * Whether LibreOffice opens the tables of a record as they were written:
 *   npm run ilium -- bench csv
 * Each table of each example, and one with goals that look like formulas, is opened without a window, saved anew, and
 * compared cell by cell. Without LibreOffice it says so and ends well.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord } from '@ilium/cli';
import { recordToCsv } from '@ilium/exports';
import { readCsv } from '@ilium/exports/testing';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { emptyRecord, type RecordState } from '@ilium/record';
import { english, indexToTitles } from '@ilium/words';

const EXAMPLES = 'examples/records';
/** Commas, double quotes, UTF-8, from the first line on; saved with the cells as they are shown. */
const READ = 'CSV:44,34,76,1';
const WRITE = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

const hostileGoals = [
  '=1+1',
  '+1+1',
  '@SUM(A1:A9)',
  '=HYPERLINK("https://ilium.invalid","x")',
  'two\nlines',
  'a "quoted" word; and, a comma',
  'Treppe zum Küchenschrank, 日本, 🙂',
];
const hostileRecord: RecordState = {
  ...emptyRecord,
  goals: {
    at: Date.UTC(2026, 10, 21),
    offsetMinutes: 60,
    goals: hostileGoals.map((text, n) => ({ id: `01890a5d-ac96-774b-bcce-00000000000${n}`, text })),
  },
};

const records = new Map<string, RecordState>([
  ...readdirSync(EXAMPLES).map((file) => [file, loadRecord(join(EXAMPLES, file)).record] as const),
  ['goals like formulas', hostileRecord],
]);

if (spawnSync('soffice', ['--version']).status !== 0) {
  console.log('LibreOffice (soffice) is not installed here: nothing was compared.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'ilium-csv-'));
const titleOf = indexToTitles(indexLibrary(library), english);
let wrong = 0;
try {
  for (const [name, record] of records) {
    const [written, opened] = [join(folder, name, 'written'), join(folder, name, 'opened')];
    mkdirSync(written, { recursive: true });
    const tables = recordToCsv(record, titleOf);
    for (const table of tables) writeFileSync(join(written, table.name), table.text);
    const files = tables.map((table) => join(written, table.name));
    spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      `--infilter=${READ}`,
      '--convert-to',
      WRITE,
      '--outdir',
      opened,
      ...files,
    ]);
    for (const table of tables) {
      const rows = readCsv(table.text);
      const again = readCsv(readFileSync(join(opened, table.name), 'utf8').replaceAll(/\r?\n/g, '\r\n'));
      const unlike = rows.flatMap((row, y) =>
        row.flatMap((cell, x) =>
          again[y]?.[x] === cell.replaceAll('\n', '\r\n') ? [] : [`${y + 1}:${x + 1}`],
        ),
      );
      wrong += unlike.length + Math.abs(rows.length - again.length);
      const found = unlike.length === 0 ? 'as written' : `other cells at ${unlike.slice(0, 5).join(' ')}`;
      console.log(`${name} ${table.name.padEnd(13)}${String(rows.length - 1).padStart(5)} rows, ${found}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(wrong === 0 ? 0 : 1);
