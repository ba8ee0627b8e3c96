import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { noHand } from '@ilium/planner';
import { foldRecord, makeEvent } from '@ilium/record';
import { createRandom, HOUR } from '@ilium/units';
import { expect, test } from 'vitest';
import { exampleIntake } from '../testing/example-intake.ts';
import { type DayAhead, findDay, isKeptAhead, momentsAhead, toDayAhead } from './coming-days.ts';
import { type Judgement, judge } from './judge.ts';

const EVENING = Date.UTC(2026, 10, 21, 20, 30);
const evening = { now: EVENING, offsetMinutes: 60 };
const answered = makeEvent(
  'intake-answered',
  { intake: exampleIntake, rulesVersion: 1 },
  { at: EVENING - HOUR, offsetMinutes: 60, device: 'd', random: createRandom(3) },
);
const known = { record: foldRecord([answered]), index: indexLibrary(library) };
const judgeAt = (moment: typeof evening) =>
  judge(known, { wish: {}, choice: null, hand: noHand, ...moment }) as Judgement;
const ahead: readonly DayAhead[] = momentsAhead(evening).map((moment) => toDayAhead(moment, judgeAt(moment)));
const kept: readonly DayAhead[] = JSON.parse(JSON.stringify(ahead));

test('today and the next mornings are judged', () => {
  expect(ahead.map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']);
  expect(momentsAhead(evening)[1]?.now).toBe(Date.UTC(2026, 10, 22, 3));
});

test('what is kept as text is what was judged', () => {
  expect(kept).toEqual(ahead);
  expect(findDay(kept, evening)).toEqual(judgeAt(evening));
});

test('a day is found whatever the hour, and not with the clock of another place', () => {
  const tomorrow = { now: EVENING + 14 * HOUR, offsetMinutes: 60 };
  expect(findDay(kept, tomorrow)).toEqual(kept[1]?.judgement);
  expect(findDay(kept, { ...tomorrow, offsetMinutes: 0 })).toBeNull();
  expect(findDay(kept, { ...tomorrow, now: EVENING + 96 * HOUR })).toBeNull();
});

test('is worked out anew once a day has passed', () => {
  expect(isKeptAhead(kept, evening)).toBe(true);
  expect(isKeptAhead(kept, { ...evening, now: EVENING + 24 * HOUR })).toBe(false);
});
