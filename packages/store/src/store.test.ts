import 'fake-indexeddb/auto';
import type { VisitAnswers } from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import { createRandom } from '@ilium/units';
import { describe, expect, it, vi } from 'vitest';
import { openStore } from './store.ts';
import { soon } from './testing/soon.ts';

let now = 1.7e12;
const clock = { now: () => now++, offsetMinutes: () => 60 };
let seed = 0;
const open = (name: string) => openStore({ name, clock, random: createRandom(seed++), foldVersion: 'one' });
const intakeOf = (minutes: number) =>
  ({
    type: 'intake-answered',
    payload: { intake: { ...exampleIntake, minutes }, rulesVersion: 1 },
  }) as const;

const soundAnswers: VisitAnswers = {
  therapist: 'A. Osei',
  consent: true,
  stopWord: 'halt',
  dangerSign: 'no',
  acute: 'no',
  neurologicalChange: 'no',
  clinicianFirst: 'no',
  conditions: [],
};

describe('the store', () => {
  it('finds everything again after it was closed', async () => {
    const first = await open('again');
    await first.append(intakeOf(6), intakeOf(12));
    first.close();
    const second = await open('again');
    expect(second.state.intake?.intake.minutes).toBe(12);
    expect(await second.readEvents()).toHaveLength(2);
    second.close();
  });

  it('keeps events of one moment in the order in which they were made', async () => {
    const store = await openStore({
      name: 'moment',
      clock: { now: () => 1.7e12, offsetMinutes: () => 0 },
      random: createRandom(1),
      foldVersion: 'one',
    });
    for (let minutes = 3; minutes <= 30; minutes++) await store.append(intakeOf(minutes));
    store.close();
    const again = await open('moment');
    expect(again.state.intake?.intake.minutes).toBe(30);
    again.close();
  });

  it('keeps the order in which events were made when the clock is set back', async () => {
    let time = 1.7e12;
    const moving = { now: () => time, offsetMinutes: () => 0 };
    const store = await openStore({
      name: 'set-back',
      clock: moving,
      random: createRandom(2),
      foldVersion: 'one',
    });
    await store.append(intakeOf(6));
    time -= 9 * 86_400_000;
    await store.append({ type: 'sign-reported', payload: { flags: ['RF01'] } }, intakeOf(9));
    store.close();
    const again = await open('set-back');
    expect((await again.readEvents()).map(({ type }) => type)).toEqual([
      'intake-answered',
      'sign-reported',
      'intake-answered',
    ]);
    expect(again.state.intake).toMatchObject({ at: time + 1, intake: { minutes: 9 } });
    again.close();
  });

  it('shows another tab what was added, and loses nothing when both write', async () => {
    const [left, right] = await Promise.all([open('tabs'), open('tabs')]);
    await Promise.all([left.append(intakeOf(6)), right.append(intakeOf(9)), left.append(intakeOf(15))]);
    await soon(async () => {
      expect(await left.readEvents()).toHaveLength(3);
      expect(right.state).toEqual(left.state);
    });
    left.close();
    right.close();
    const again = await open('tabs');
    expect(await again.readEvents()).toHaveLength(3);
    again.close();
  });

  it('deletes everything, in every tab', async () => {
    const [left, right] = await Promise.all([open('gone'), open('gone')]);
    await left.append(intakeOf(6));
    await soon(() => expect(right.state.intake).not.toBeNull());
    await right.deleteAll();
    await soon(() => expect(left.state.intake).toBeNull());
    left.close();
    right.close();
    const again = await open('gone');
    expect(again.state.intake).toBeNull();
    again.close();
  });

  it('forgets a client for good: the events leave the device, and an old copy does not bring them back', async () => {
    const [client, other, visit] = [1, 2, 3].map((n) => `01890a5d-ac96-774b-bcce-b3020990${n}000`) as [
      string,
      string,
      string,
    ];
    const [store, tab] = await Promise.all([open('forget'), open('forget')]);
    await store.append(
      { type: 'client-named', payload: { client, name: 'K. Ahonen' } },
      { type: 'client-named', payload: { client: other, name: 'Client 8' } },
      {
        type: 'visit-opened',
        payload: { visit, client, answers: soundAnswers, first: 'left', holdSeconds: 20, unit: 'cm' },
      },
      { type: 'visit-ended', payload: { visit, how: 'stopped' } },
    );
    const copy = await store.readEvents();
    await store.append({ type: 'client-forgotten', payload: { client } });
    expect(JSON.stringify(await store.readEvents())).not.toMatch(/Ahonen|halt/);
    expect(store.state.clients.map(({ name }) => name)).toEqual(['Client 8']);
    await vi.waitFor(() => expect(tab.state.clients).toHaveLength(1));
    expect(await tab.merge(copy)).toEqual({ ok: true, value: undefined });
    expect(tab.state.clients.map(({ name }) => name)).toEqual(['Client 8']);
    expect((await tab.readEvents()).map(({ type }) => type)).toEqual(['client-named', 'client-forgotten']);
    store.close();
    tab.close();
    const again = await open('forget');
    expect(again.state.clients.map(({ name }) => name)).toEqual(['Client 8']);
    again.close();
  });

  it('says so when writing fails, goes on, and writes what was missed with the next event', async () => {
    const store = await open('full');
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await store.append(intakeOf(6));
    expect(store.problem).toBe('write-failed');
    expect(store.state.intake?.intake.minutes).toBe(6);
    add.mockRestore();
    await store.append(intakeOf(9));
    expect(store.problem).toBeNull();
    store.close();
    const again = await open('full');
    expect(await again.readEvents()).toHaveLength(2);
    again.close();
  });

  it('runs without any storage and says so', async () => {
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = await open('denied');
    spy.mockRestore();
    expect(store.problem).toBe('no-storage');
    await store.append(intakeOf(6));
    expect(store.state.intake?.intake.minutes).toBe(6);
    expect(store.problem).toBe('no-storage');
    store.close();
  });

  it('tells its listeners once per change', async () => {
    const store = await open('told');
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    await store.append(intakeOf(6), intakeOf(9));
    expect(listener).toHaveBeenCalledTimes(1);
    leave();
    await store.append(intakeOf(6));
    expect(listener).toHaveBeenCalledTimes(1);
    store.close();
  });
});
