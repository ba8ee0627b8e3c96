import { findUnknownTokens } from '@ilium/movement';
import { defineVariationRule } from './rule.ts';
import { variationToWordings } from './wordings.ts';

/** Only the four side tokens stand in braces. */
export const unknownTokens = defineVariationRule('unknown-tokens', (variation) =>
  variationToWordings(variation).flatMap(({ place, text }) =>
    findUnknownTokens(text).map(
      (token) => `${place} has ${token}; only {working}, {other}, {Working} and {Other} are known`,
    ),
  ),
);
