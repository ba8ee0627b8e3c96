import type { Assessment } from './assessment.ts';
import { redFlagOf } from './red-flags.ts';

/** Words to read out on the phone: every sign found, the most severe first, in the first person. Empty when there are none. */
export function whatToSay({ flags }: Pick<Assessment, 'flags'>): string {
  const open = flags.filter(({ cleared }) => !cleared);
  return open.length === 0
    ? ''
    : `I have hip or back pain, and ${open.map(({ flag }) => redFlagOf(flag).say).join('. Also, ')}.`;
}
