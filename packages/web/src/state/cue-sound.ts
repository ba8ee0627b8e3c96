import type { Bell, TimelineCue } from '@ilium/movement';
import type { Settings } from '@ilium/record';
import type { Milliseconds } from '@ilium/units';
import { english } from '@ilium/words';

/** What a cue does besides its caption. */
export interface CueSound {
  readonly bell: Bell | null;
  readonly vibrate: Bell | null;
  /** Empty for nothing said. */
  readonly text: string;
}

/** A bell that is later than this rings for the wrong moment. */
const LATEST_BELL: Milliseconds = 400;
/** Words that begin later than this run into the next cue. */
const LATEST_WORDS: Milliseconds = 1_000;

/** Words wait so long for those before them. */
const PATIENCE: Milliseconds = 600;

/** Whether words are wanted at all. */
export const isSpoken = (voice: Settings['voice']): boolean => voice === 'full' || voice === 'names';

const counts: readonly string[] = ([3, 2, 1] as const).map(english.countdown);

/** How long words wait for those before them to end. A count comes on its second. */
export const patienceOf = (text: string, lateMs: Milliseconds): Milliseconds =>
  counts.includes(text) ? 0 : Math.max(0, PATIENCE - lateMs);

/**
 * Whether a screen reader says a cue because the app does not speak: what comes, the side, a rest. Counting and guiding
 * stay on the screen, so that it does not chatter.
 */
export const isReadOut = ({ text, weight }: TimelineCue, speaks: boolean): boolean =>
  !speaks && weight === 'name' && text !== '' && !counts.includes(text);

/** How a cue sounds with the person's settings. What comes too late is only shown. */
export function cueToSound(
  cue: TimelineCue,
  lateMs: Milliseconds,
  {
    voice,
    vibrate,
    quietBells,
  }: Pick<Settings, 'voice' | 'vibrate'> & { readonly quietBells: readonly Bell[] },
): CueSound {
  const isQuiet = cue.bell === null || quietBells.includes(cue.bell);
  const bell = lateMs <= LATEST_BELL && !isQuiet ? cue.bell : null;
  const isWanted = voice === 'full' || (voice === 'names' && cue.weight === 'name');
  return {
    bell: voice === 'silent' ? null : bell,
    vibrate: vibrate ? bell : null,
    text: isWanted && lateMs <= LATEST_WORDS ? cue.text : '',
  };
}
