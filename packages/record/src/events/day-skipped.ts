import * as v from 'valibot';
import { defineEvent } from '../event.ts';

/** Why there is no session on a day. */
export const skipReasons = ['no-time', 'sore', 'unwell', 'away', 'other'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** The person says that they leave this day out, and why. Nothing is inferred from a day without it. */
export const daySkipped = defineEvent({
  type: 'day-skipped',
  version: 1,
  schema: v.strictObject({ because: v.picklist(skipReasons) }),
  migrations: [],
});
