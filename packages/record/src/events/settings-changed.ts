import { defineEvent } from '../event.ts';
import { defaultSettings, settingsSchema } from '../settings.ts';

/** The person changed a setting; always the full settings of that moment. */
export const settingsChanged = defineEvent({
  type: 'settings-changed',
  version: 2,
  schema: settingsSchema,
  migrations: [(payload) => ({ ...defaultSettings, ...Object(payload) })],
});
