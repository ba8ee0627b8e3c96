import type { Compared, PolicyResult } from './compare.ts';
import type { Interval } from './interval.ts';

const signed = (value: number, digits: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

const plain = ({ mean, half }: Interval): string => `${mean.toFixed(1)} ± ${half.toFixed(1)}`;
const difference = ({ mean, half }: Interval, digits = 1): string =>
  `${signed(mean, digits)} ± ${half.toFixed(digits)}`;

const row = (name: string, ...cells: readonly string[]): string =>
  `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(16)).join('')}`;

/** Heads of the columns. */
export const worldHead: string = row(
  'policy',
  'relief',
  'more than fixed',
  'aggravating',
  'more than fixed',
  'end pain, more',
);

const toRow = (result: PolicyResult): string =>
  row(
    result.policy,
    plain(result.relief),
    difference(result.moreRelief),
    plain(result.aggravating),
    difference(result.moreAggravating),
    difference(result.moreEndPain, 2),
  );

/** A world as lines: the fixed routines' mean, then every policy, each with its 95 % interval. */
export const worldToText = ({ world, fixed, policies }: Compared): string =>
  [
    '',
    world.name,
    row('mean of fixed routines', plain(fixed.relief), '', plain(fixed.aggravating)),
    ...policies.map(toRow),
  ].join('\n');
