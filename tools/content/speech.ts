import { speechTime } from '@ilium/session';
import { millisecondsToSeconds, type Seconds } from '@ilium/units';

/** Words in a text; a side token is one word, as it is when spoken. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** How long a text takes to say, by the session's own estimate. */
export const speakingTime = (text: string): Seconds => millisecondsToSeconds(speechTime(text));

/** How long several phrases take one after the other; 0 for none. */
export const speakingTimeOfAll = (texts: readonly string[]): Seconds =>
  texts.reduce((seconds, text) => seconds + speakingTime(text), 0);
