import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const schema = v.object({
  floors: v.array(
    v.object({
      floor: v.number(),
      name: v.string(),
      sideways: v.picklist(['none', 'earlier']),
      rooms: v.array(v.object({ room: v.string(), about: v.string() })),
    }),
  ),
});

/** The table of rooms, from `floors.json`. */
export type Floors = v.InferOutput<typeof schema>;

/** Reads the table of rooms. */
export function readFloors(file = fileURLToPath(new URL('../../floors.json', import.meta.url))): Floors {
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}

/** The rooms that a room may import from. */
export function allowedImports({ floors }: Floors, room: string): readonly string[] {
  const own = floors.find(({ rooms }) => rooms.some((entry) => entry.room === room));
  if (!own) throw new Error(`floors.json has no room "${room}"`);
  const below = floors
    .filter(({ floor }) => floor < own.floor)
    .flatMap(({ rooms }) => rooms.map((entry) => entry.room));
  const names = own.rooms.map((entry) => entry.room);
  return own.sideways === 'earlier' ? [...below, ...names.slice(0, names.indexOf(room))] : below;
}

/** Every room, from the ground up. */
export const roomNames = ({ floors }: Floors): readonly string[] =>
  floors.flatMap(({ rooms }) => rooms.map((entry) => entry.room));
