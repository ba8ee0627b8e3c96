import { defineVariationRule } from './rule.ts';
import { variationToWordings } from './wordings.ts';

/** Where both sides work at once there is no working side to name. */
export const sidelessSymmetric = defineVariationRule('sideless-symmetric', (variation) => {
  if (variation.sidedness !== 'symmetric') return [];
  return variationToWordings(variation)
    .filter(({ text }) => /\{(?:working|other)\}/i.test(text))
    .map(({ place, text }) => `${place} names a side although both work at once: "${text}"`);
});
