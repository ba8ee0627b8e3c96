import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { library } from '@ilium/library';
import { librarySchema } from '@ilium/movement';
import { toJsonSchema } from '@valibot/to-json-schema';

/**
 * The JSON Schema of a library. What JSON Schema cannot say (tokens in words, unique ids,
 * ranges the right way round) is left out here and checked by `parseLibrary`.
 */
export function libraryToJsonSchema(): object {
  return {
    title: 'Ilium library',
    ...toJsonSchema(librarySchema, { ignoreActions: ['check', 'guard'] }),
  };
}

/** Writes `library.json` and `library.schema.json` into a folder, which is made if it is missing. */
export function writeLibrary(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const texts = {
    'library.json': library,
    'library.schema.json': libraryToJsonSchema(),
  };
  return Object.entries(texts).map(([name, content]) => {
    const file = join(folder, name);
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
    return file;
  });
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (values.out === undefined) {
    console.error('Say where to write: npx tsx tools/library.ts --out <folder>');
    process.exit(2);
  }
  for (const file of writeLibrary(values.out)) console.log(file);
}
