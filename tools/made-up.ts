/**
 * Writes the twelve weeks of four made-up people, as `Settings → Save a copy` would:
 *   npx tsx tools/made-up.ts [folder]
 * Seeds are fixed; people and their bodies are in `made-up/people.ts`. Nobody's data.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toRecordFile } from '@ilium/record';
import { liveTwelveWeeks } from './made-up/live.ts';
import { madeUpPeople } from './made-up/people.ts';

const folder = process.argv[2] ?? 'examples/records';
mkdirSync(folder, { recursive: true });
for (const person of madeUpPeople) {
  const { format, version, events } = toRecordFile(liveTwelveWeeks(person));
  const head = `"format": ${JSON.stringify(format)}, "version": ${version}`;
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  writeFileSync(join(folder, `${person.name}.json`), `{${head}, "events": [\n${lines}\n]}\n`);
  console.log(`${person.name}: ${events.length} events`);
}
