import { cueMoments } from '@ilium/movement';
import { cuesAt, momentToGap } from './gap.ts';
import { defineVariationRule } from './rule.ts';
import { speakingTimeOfAll } from './speech.ts';

/** What is said at a moment ends before the next thing begins, also in the shortest hold allowed. */
export const cueGap = defineVariationRule('cue-gap', (variation) =>
  cueMoments.flatMap((moment) => {
    const texts = cuesAt(variation, moment);
    const needed = speakingTimeOfAll(texts);
    const gap = momentToGap(variation, moment);
    if (texts.length === 0 || needed <= gap) return [];
    return [
      `the ${moment} words take ${needed.toFixed(1)} s but have ${gap.toFixed(1)} s: "${texts.join(' ')}"`,
    ];
  }),
);
