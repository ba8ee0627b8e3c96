import { expect, test } from 'vitest';
import { clockToMoment, readSessionClock, startSessionClock } from './session-clock.ts';

const start = startSessionClock({ steadyMs: 1000, wallMs: 50_000, wasAway: false });
const moment = (steadyMs: number, wallMs: number, wasAway: boolean) =>
  clockToMoment(readSessionClock(start, { steadyMs, wallMs, wasAway }));

test('follows the steady clock', () => {
  expect(moment(3000, 52_000, false)).toBe(3000);
});

test('a wall clock set an hour ahead or back changes nothing', () => {
  expect(moment(1250, 50_250 + 3_600_000, false)).toBe(1250);
  expect(moment(1250, 50_250 - 3_600_000, false)).toBe(1250);
});

test('sleep that the steady clock missed counts as time away', () => {
  expect(moment(1250, 50_250 + 600_000, true)).toBe(601_250);
});

test('sleep that the steady clock counted is not counted twice', () => {
  expect(moment(601_000, 650_000, true)).toBe(601_000);
});

test('a small correction while away is not sleep', () => {
  expect(moment(1250, 52_000, true)).toBe(1250);
});
