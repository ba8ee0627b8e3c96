import type { CautionConsequence } from '@ilium/movement';
import { defineVariationRule } from './rule.ts';

const known: readonly CautionConsequence[] = ['stop', 'ease-off', 'swap', 'support', 'prepare'];

/** A warning without a consequence helps nobody, and everyone must learn when to stop. */
export const cautionConsequence = defineVariationRule('caution-consequence', ({ cautions }) => {
  const idle = cautions
    .filter(({ consequence }) => !known.includes(consequence))
    .map(({ text }) => `a caution has no consequence (${known.join(', ')}): "${text}"`);
  const saysWhenToStop = cautions.some(({ consequence }) => consequence === 'stop');
  return saysWhenToStop ? idle : [...idle, 'no caution says when to stop'];
});
