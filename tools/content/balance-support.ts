import { defineVariationRule } from './rule.ts';

/** Whatever asks for balance says what to hold: a rail or a wall (I27). */
export const balanceSupportNamed = defineVariationRule('balance-support', ({ load, balanceSupport }) => {
  if (load.trunk.balance === undefined)
    return balanceSupport === null ? [] : ['has words for support although it asks for no balance'];
  if (balanceSupport === null) return ['asks for balance but says nothing to hold'];
  return /\b(?:rail|wall)\b/i.test(balanceSupport)
    ? []
    : [`its words for support name neither rail nor wall: "${balanceSupport}"`];
});
