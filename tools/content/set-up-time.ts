import { english } from '@ilium/words';
import { defineVariationRule } from './rule.ts';
import { speakingTimeOfAll } from './speech.ts';

/** The set-up leaves time to hear all of it: the support, which side begins, and how to get into place. */
export const setUpTime = defineVariationRule(
  'set-up-time',
  ({ setUp, setUpSeconds, balanceSupport, sidedness }) => {
    const side = sidedness === 'symmetric' ? [] : [english.sideFirst('right')];
    const support = balanceSupport === null ? [] : [balanceSupport];
    const needed = speakingTimeOfAll([...support, ...side, ...setUp]);
    if (needed <= setUpSeconds) return [];
    return [`the set-up takes ${needed.toFixed(1)} s to say but has ${setUpSeconds} s`];
  },
);
