import { expect, it } from 'vitest';
import { balanceSupportNamed } from './balance-support.ts';
import { messagesFor } from './testing/toy-library.ts';

const load = { working: {}, other: {}, trunk: { balance: 1 } } as const;

it('asks for a rail or a wall wherever balance is asked for', () => {
  expect(messagesFor(balanceSupportNamed, { load })).toEqual(['asks for balance but says nothing to hold']);
  expect(messagesFor(balanceSupportNamed, { load, balanceSupport: 'Hold a friend.' })).toHaveLength(1);
  expect(messagesFor(balanceSupportNamed, { load, balanceSupport: 'Hold the rail.' })).toEqual([]);
});

it('wants no such words elsewhere', () => {
  expect(messagesFor(balanceSupportNamed, { balanceSupport: 'Hold the wall.' })).toHaveLength(1);
});
