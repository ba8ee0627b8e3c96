/**
 * The published schema of a saved record, from the validators that read it:
 *   npx tsx tools/record-schema.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { eventKinds } from '@ilium/record';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';

const PAGE = 'docs/record.schema.json';

/** Parts of a validator that JSON Schema cannot say as they are. */
const toPart = (schema: Parameters<typeof toJsonSchema>[0]): JsonSchema => {
  const { $schema, ...part } = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'custom'
        ? { type: 'string', pattern: '^[a-z0-9-]{1,64}/[a-z0-9-]{1,64}$' }
        : jsonSchema,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'uuid' ? { ...jsonSchema, format: 'uuid' } : jsonSchema,
  });
  return part;
};

const MOMENT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$';

/** An event of one kind, in the newest version of its payload. */
const eventToSchema = ({ type, version, schema }: (typeof eventKinds)[keyof typeof eventKinds]) => ({
  title: type,
  allOf: [{ $ref: '#/$defs/envelope' }],
  properties: {
    type: { const: type },
    version: { const: version },
    payload: toPart(schema),
  },
});

/** The schema as text. Events of other versions and of unknown kinds are kept, so their payloads are not described. */
export const writeSchema = (): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:ilium:record',
      title: 'A record of Ilium, as it is saved',
      $comment: 'Written by tools/record-schema.ts. Do not edit: npx tsx tools/record-schema.ts',
      type: 'object',
      required: ['format', 'version', 'events'],
      properties: {
        format: { const: 'ilium-record' },
        version: { const: 1 },
        events: { type: 'array', items: { $ref: '#/$defs/event' } },
      },
      $defs: {
        envelope: {
          type: 'object',
          additionalProperties: true,
          required: ['id', 'at', 'device', 'type', 'version', 'payload'],
          properties: {
            id: { type: 'string', format: 'uuid' },
            at: { type: 'string', pattern: MOMENT },
            device: { type: 'string', maxLength: 64 },
            type: { type: 'string', maxLength: 64 },
            version: { type: 'integer', minimum: 1 },
          },
        },
        event: {
          anyOf: [
            ...Object.values(eventKinds).map((kind) => eventToSchema(kind)),
            {
              title: 'of another version',
              allOf: [{ $ref: '#/$defs/envelope' }],
              not: {
                anyOf: Object.values(eventKinds).map(({ type, version }) => ({
                  properties: { type: { const: type }, version: { const: version } },
                })),
              },
            },
          ],
        },
      },
    },
    null,
    2,
  )}\n`;

if (import.meta.filename === process.argv[1]) {
  const schema = writeSchema();
  if (!process.argv.includes('--check')) writeFileSync(PAGE, schema);
  else {
    let present = '';
    try {
      present = readFileSync(PAGE, 'utf8');
    } catch {
      // There is no schema yet: it is as stale as an old one.
    }
    if (present !== schema) {
      console.error(`${PAGE} is older than the record. Run: npx tsx tools/record-schema.ts`);
      process.exit(1);
    }
  }
}
