import { defineEvent } from '../event.ts';
import { settingsSchema } from '../settings.ts';

/** The person changed a setting; always the full settings of that moment. */
export const settingsChanged = defineEvent({
  type: 'settings-changed',
  version: 1,
  schema: settingsSchema,
  migrations: [],
});
