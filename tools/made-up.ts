/**
 * Writes the twelve weeks of four made-up people, as `Settings → Save a copy` would:
 *   npx tsx tools/made-up.ts [folder]
 * Seeds are fixed; people and their bodies are in `made-up/people.ts`. Nobody's data.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsToBackup } from '@ilium/record';
import { liveTwelveWeeks } from './made-up/live.ts';
import { madeUpPeople } from './made-up/people.ts';

const folder = process.argv[2] ?? 'examples/records';
mkdirSync(folder, { recursive: true });
for (const person of madeUpPeople) {
  const events = liveTwelveWeeks(person);
  writeFileSync(join(folder, `${person.name}.json`), eventsToBackup(events));
  console.log(`${person.name}: ${events.length} events`);
}
