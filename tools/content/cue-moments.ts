import type { CueMoment, Variation } from '@ilium/movement';
import { defineVariationRule } from './rule.ts';

const neededMoments = ({ dose }: Variation): readonly CueMoment[] =>
  dose.bounds.holdSeconds.max > 0 ? ['start', 'hold', 'release'] : ['start', 'release'];

/** With eyes shut one must know when to begin, what to do meanwhile, when to let go, and how to breathe. */
export const cueMomentsPresent = defineVariationRule('cue-moments', (variation) => {
  const missing = neededMoments(variation)
    .filter((moment) => variation.cues.every((cue) => cue.moment !== moment))
    .map((moment) => `has no cue for ${moment}`);
  const hasBreath = variation.cues.some(({ breath }) => breath !== 'free');
  return hasBreath ? missing : [...missing, 'has no cue that guides the breath'];
});
