import { createRandom, DAY, HOUR, type Instant } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { compareEvents, foldRecord } from './fold.ts';
import { makeEvent } from './make-event.ts';
import { eventToOrder, leastSince, mostSince, orderOf } from './order.ts';
import { exampleIntake } from './testing/example-intake.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const random = createRandom(5);
const sign = (at: Instant, after?: Instant) =>
  makeEvent(
    'sign-reported',
    { flags: ['RF01'] },
    { at, offsetMinutes: 60, device: 'd', random, ...(after !== undefined && { after }) },
  );

describe('the order of the record', () => {
  it('is that of the clock while the clock goes forward', () => {
    expect(eventToOrder(sign(noon))).toBe(noon);
    expect(eventToOrder(sign(noon, noon - HOUR))).toBe(noon);
  });

  it('is that of making when the clock was set back', () => {
    const before = sign(noon);
    const after = sign(noon - 3 * DAY, noon);
    expect(compareEvents(before, after)).toBeLessThan(0);
    expect(after.at).toContain('2026-11-18');
  });

  it('is that of the clock for ids of other kinds', () => {
    const foreign = { ...sign(noon), id: '3f1c0a52-9f0b-4c2e-8a51-0c9f6f1b2d3e' };
    expect(eventToOrder(foreign)).toBe(noon);
  });

  it('is kept in the state only where it differs from the time', () => {
    const { signs, latest } = foldRecord([sign(noon), sign(noon - DAY, noon)]);
    expect(signs[0]).not.toHaveProperty('order');
    expect(signs[1]).toMatchObject({ at: noon - DAY, order: noon + 1 });
    expect(latest).toBe(noon + 1);
  });

  it('does not go back when an event cannot be read', () => {
    expect(foldRecord([{ ...sign(noon), type: 'from-the-future' }]).latest).toBe(noon);
  });
});

describe('time since a moment', () => {
  const time = { now: noon, latest: noon };
  const hourAgo = { at: noon - HOUR };

  it('is what the clock says while it goes forward', () => {
    expect([leastSince(hourAgo, time), mostSince(hourAgo, time)]).toEqual([HOUR, HOUR]);
  });

  it('is not gained by setting the clock back and forth', () => {
    const setBack = { at: noon - 3 * DAY, order: noon - HOUR };
    expect(leastSince(setBack, time)).toBe(HOUR);
    expect(leastSince(hourAgo, { now: noon - DAY, latest: noon })).toBe(0);
  });

  it('is not lost by setting the clock back', () => {
    expect(mostSince({ at: noon - 13 * DAY }, { now: noon - 12 * DAY, latest: noon })).toBe(13 * DAY);
  });

  it('goes by the clock after a date far ahead was mended', () => {
    const wrong = noon + 1500 * DAY;
    const since = { at: noon - 20 * DAY, order: wrong + 1 };
    expect(mostSince(since, { now: noon, latest: wrong + 2 })).toBe(20 * DAY);
  });
});

describe('answers in the state', () => {
  const answered = (at: Instant, answeredAt: string, after?: Instant) =>
    makeEvent(
      'intake-answered',
      { intake: { ...exampleIntake, answeredAt }, rulesVersion: 1 },
      { at, offsetMinutes: 0, device: 'd', random, ...(after !== undefined && { after }) },
    );
  const whole = '2026-11-21T12:00:00+00:00';

  it('know where the whole check stands whose date a shorter one kept', () => {
    const { intake } = foldRecord([answered(noon, whole), answered(noon + DAY, whole)]);
    expect(intake).toMatchObject({ at: noon + DAY, wholeOrder: noon });
    expect(foldRecord([answered(noon, whole)]).intake).not.toHaveProperty('wholeOrder');
  });

  it('that held within the day before the newest are kept beside them', () => {
    const at = (hour: number) =>
      answered(noon + hour * HOUR, `2026-11-${21 + Math.floor(hour / 24)}T${10 + (hour % 24)}:00:00+00:00`);
    const kept = (...hours: readonly number[]) =>
      foldRecord(hours.map(at)).replacedIntakes.map((one) => (orderOf(one) - noon) / HOUR);
    expect(kept(0)).toEqual([]);
    expect(kept(0, 1)).toEqual([0]);
    expect(kept(0, 1, 2, 26)).toEqual([2]);
    expect(kept(0, 1, 2, 25)).toEqual([1, 2]);
    expect(kept(0, 48)).toEqual([0]);
  });
});
