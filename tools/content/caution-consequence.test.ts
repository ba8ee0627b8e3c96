import type { CautionConsequence } from '@ilium/movement';
import { expect, it } from 'vitest';
import { cautionConsequence } from './caution-consequence.ts';
import { messagesFor, toyVariation } from './testing/toy-library.ts';

it('refuses a caution without a known consequence', () => {
  const vague = { text: 'Be careful.', consequence: '' as CautionConsequence, mark: 'P' } as const;
  expect(messagesFor(cautionConsequence, { cautions: [...toyVariation.cautions, vague] })).toEqual([
    'a caution has no consequence (stop, ease-off, swap, support, prepare): "Be careful."',
  ]);
});

it('asks that one caution says when to stop', () => {
  expect(messagesFor(cautionConsequence, { cautions: [] })).toEqual(['no caution says when to stop']);
});
