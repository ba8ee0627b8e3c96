import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@ilium/library';
import { parseLibrary } from '@ilium/movement';
import { afterAll, describe, expect, it } from 'vitest';
import { libraryToJsonSchema, writeLibrary } from './library.ts';

const folder = mkdtempSync(join(tmpdir(), 'ilium-library-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the library as files', () => {
  it('is written whole, with the schema it keeps to', () => {
    const [content = '', schema = ''] = writeLibrary(folder).map((file) => readFileSync(file, 'utf8'));
    expect(parseLibrary(JSON.parse(content))).toEqual({ ok: true, value: library });
    expect(JSON.parse(schema)).toEqual(libraryToJsonSchema());
  });

  it('has a schema that refuses unknown fields and lists what must be there', () => {
    expect(libraryToJsonSchema()).toMatchObject({
      type: 'object',
      required: ['version', 'movements', 'programmes'],
      additionalProperties: false,
    });
  });
});
