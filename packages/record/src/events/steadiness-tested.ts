import * as v from 'valibot';
import { defineEvent } from '../event.ts';

/** Whether the person stood steadily on each leg for ten seconds with a fingertip on something firm (E6, G3). */
export const steadinessTested = defineEvent({
  type: 'steadiness-tested',
  version: 1,
  schema: v.strictObject({ left: v.boolean(), right: v.boolean() }),
  migrations: [],
});
