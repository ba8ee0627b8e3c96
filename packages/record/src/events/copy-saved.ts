import * as v from 'valibot';
import { defineEvent } from '../event.ts';

/** The person saved a copy of the record; `locked` with a passphrase. */
export const copySaved = defineEvent({
  type: 'copy-saved',
  version: 1,
  schema: v.strictObject({ locked: v.boolean() }),
  migrations: [],
});
