import { readFileSync, writeFileSync } from 'node:fs';
import { type Floors, readFloors } from './floors.ts';

const START = '<!-- floors:start (generated from floors.json: npm run fix) -->';
const END = '<!-- floors:end -->';

/** The house as text, the ground at the bottom. */
export function drawFloors({ floors }: Floors): string {
  const wide = Math.max(...floors.flatMap(({ rooms }) => rooms.map(({ room }) => room.length)));
  const lines = floors
    .toSorted((a, b) => b.floor - a.floor)
    .flatMap(({ floor, name, rooms }) =>
      rooms.map(({ room, about }, index) => {
        const label = index === 0 ? `${floor} ${name}` : '';
        return `${label.padEnd(14)}${room.padEnd(wide + 2)}${about}`;
      }),
    );
  return ['```', ...lines, '```'].join('\n');
}

/** A page with its diagram brought up to date. */
export function renewDiagram(page: string, floors: Floors): string {
  const [before, rest = ''] = page.split(START);
  const after = rest.split(END)[1] ?? '';
  return `${before}${START}\n${drawFloors(floors)}\n${END}${after}`;
}

if (import.meta.filename === process.argv[1]) {
  const page = readFileSync('ARCHITECTURE.md', 'utf8');
  const renewed = renewDiagram(page, readFloors());
  if (process.argv.includes('--write')) writeFileSync('ARCHITECTURE.md', renewed);
  else if (renewed !== page) {
    console.error('ARCHITECTURE.md: the diagram is older than floors.json. Run: npm run fix');
    process.exit(1);
  }
}
