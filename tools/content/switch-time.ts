import { defineVariationRule } from './rule.ts';

const LEAST = 8;
const MOST = 15;

/** Changing sides takes 8 to 15 s; nothing is switched where sides alternate or work together. */
export const switchTime = defineVariationRule('switch-time', ({ sidedness, switchSeconds }) => {
  if (sidedness !== 'each')
    return switchSeconds === 0 ? [] : [`switches for ${switchSeconds} s although its sides are ${sidedness}`];
  const isFair = switchSeconds >= LEAST && switchSeconds <= MOST;
  return isFair ? [] : [`switches sides in ${switchSeconds} s, not ${LEAST} to ${MOST} s`];
});
