import { type CueMoment, GET_READY, type Variation } from '@ilium/movement';
import { millisecondsToSeconds, type Seconds } from '@ilium/units';
import { speakingTimeOfAll } from './speech.ts';

/** The last three seconds of a long hold belong to the countdown. */
const COUNTDOWN: Seconds = 3;
/** Naming the new side takes this much of a switch. */
const SIDE_ANNOUNCEMENT: Seconds = 4;
/** Shorter holds are not counted down. */
const LONG_HOLD: Seconds = 10;

/** The cues of one moment, in order. */
export const cuesAt = (variation: Variation, moment: CueMoment): readonly string[] =>
  variation.cues.filter((cue) => cue.moment === moment).map(({ text }) => text);

const shortestHold = ({ dose }: Variation): Seconds => dose.bounds.holdSeconds.min;

function holdGap(variation: Variation): Seconds {
  const hold = shortestHold(variation);
  return hold >= LONG_HOLD ? hold - COUNTDOWN : hold;
}

function halfWayGap({ dose }: Variation): Seconds {
  const { holdSeconds } = dose.start;
  return holdSeconds >= LONG_HOLD
    ? holdSeconds / 2 - COUNTDOWN
    : dose.tempo.outSeconds + holdSeconds + dose.tempo.backSeconds;
}

const gapByMoment: Readonly<Record<CueMoment, (variation: Variation) => Seconds>> = {
  'get-ready': () => millisecondsToSeconds(GET_READY),
  start: ({ dose }) => dose.tempo.outSeconds,
  hold: holdGap,
  'half-way': halfWayGap,
  release: (variation) =>
    variation.dose.tempo.backSeconds +
    variation.dose.restSeconds -
    speakingTimeOfAll(cuesAt(variation, 'rest')),
  rest: ({ dose }) => dose.restSeconds,
  switch: ({ switchSeconds }) => Math.max(0, switchSeconds - SIDE_ANNOUNCEMENT),
};

/** The time a moment leaves for speech in the shortest repetition that the limits allow. */
export const momentToGap = (variation: Variation, moment: CueMoment): Seconds =>
  gapByMoment[moment](variation);
