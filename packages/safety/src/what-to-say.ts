import type { Assessment } from './assessment.ts';
import { redFlagOf } from './red-flags.ts';

/** How many signs are named on the phone; more confuse. */
const MOST_SIGNS = 3;

/** Words to read out on the phone: the most severe signs found, in the first person. Empty when there are none. */
export function whatToSay({ flags }: Pick<Assessment, 'flags'>): string {
  const open = flags.filter(({ cleared }) => !cleared);
  const worst = open.filter(({ tier }) => tier === open[0]?.tier).slice(0, MOST_SIGNS);
  return worst.length === 0
    ? ''
    : `I have hip or back pain, and ${worst.map(({ flag }) => redFlagOf(flag).say).join('. Also, ')}.`;
}
