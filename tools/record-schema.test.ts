import { readFileSync } from 'node:fs';
import { eventKinds } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { writeSchema } from './record-schema.ts';

describe('the published schema of the record', () => {
  const schema = JSON.parse(writeSchema());

  it('is the one that is published', () => {
    expect(JSON.parse(readFileSync('docs/record.schema.json', 'utf8'))).toEqual(schema);
  });

  it('describes every kind of event, with its version and its payload', () => {
    for (const { type, version } of Object.values(eventKinds)) {
      const kind = schema.$defs.event.anyOf.find(({ title }: { title: string }) => title === type);
      expect(kind?.properties.version).toEqual({ const: version });
      expect(kind?.properties.payload).toMatchObject({ type: 'object' });
      expect(Object.keys(kind?.properties.payload.properties ?? {}).length).toBeGreaterThan(0);
    }
  });

  it('says bounds as the validators do', () => {
    const rated = schema.$defs.event.anyOf.find(
      ({ title }: { title: string }) => title === 'pain-after-rated',
    );
    expect(rated.properties.payload.properties.pain).toMatchObject({
      type: 'integer',
      minimum: 0,
      maximum: 10,
    });
    expect(rated.properties.payload.additionalProperties).toBe(false);
  });
});
