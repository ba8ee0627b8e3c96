import type { Milliseconds } from '@ilium/units';
import { heardTime } from './heard-pace.ts';
import type { TimelineOptions } from './session-timeline.ts';
import { speechTime } from './speech-time.ts';

/** How long the voice of a session takes for a text. */
export type VoiceTime = (text: string) => Milliseconds;

/** By how the voice was heard on this device; by our estimate for its rate where it never was. */
export const voiceTime = ({ rate = 1, heard = null }: Pick<TimelineOptions, 'rate' | 'heard'>): VoiceTime =>
  heard ? (text) => heardTime(text, heard) : (text) => speechTime(text, rate);
