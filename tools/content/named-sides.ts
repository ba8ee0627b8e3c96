import { defineVariationRule } from './rule.ts';
import { variationToWordings } from './wordings.ts';

/** Sides come from tokens, so that words and figure cannot disagree (I13). */
export const namedSides = defineVariationRule('named-sides', (variation) =>
  variationToWordings(variation).flatMap(({ place, text }) => {
    const side = /\b(?:left|right)\b/i.exec(text)?.[0];
    return side === undefined ? [] : [`${place} says "${side}"; write {working} or {other}: "${text}"`];
  }),
);
