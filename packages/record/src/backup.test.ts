import { createRandom } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { compareBackup, eventsToBackup, parseBackup, piecesToBackup } from './backup.ts';
import type { StoredEvent } from './event.ts';
import { makeEvent } from './make-event.ts';
import { exampleIntake } from './testing/example-intake.ts';

const random = createRandom(3);
const morning = (day: number, device = 'phone'): StoredEvent =>
  makeEvent(
    'morning-answered',
    { change: 'same', pain: 3, farthest: null },
    { at: 1.7e12 + day * 86_400_000, offsetMinutes: 60, device, random },
  );
const events = [morning(0), morning(1), morning(2)];
const textWith = (change: (file: { events: Record<string, unknown>[]; version: number }) => void): string => {
  const file = JSON.parse(eventsToBackup(events));
  change(file);
  return JSON.stringify(file);
};

async function* piecesOf(...pieces: readonly (readonly StoredEvent[])[]) {
  yield* pieces;
}

describe('a copy', () => {
  it('is the same text whether it is made at once or in pieces', async () => {
    for (const pieces of [[], [[]], [events], [events.slice(0, 1), [], events.slice(1)]]) {
      let text = '';
      for await (const piece of piecesToBackup(piecesOf(...pieces))) text += piece;
      expect(text).toBe(eventsToBackup(pieces.flat()));
    }
  });

  it('reads back as it was written', () => {
    expect(parseBackup(eventsToBackup(events))).toEqual({ ok: true, value: events });
  });

  it.each([
    ['that was cut off', eventsToBackup(events).slice(0, -20), 'cut-off'],
    ['of something else', '<html>', 'not-a-copy'],
    ['of another kind of JSON', '{"events":[]}', 'not-a-copy'],
  ])('%s is refused', (_, text, code) => {
    expect(parseBackup(text)).toEqual({ ok: false, error: { code } });
  });

  it('of a newer version is refused with its number', () => {
    const text = textWith((file) => {
      file.version = 2;
    });
    expect(parseBackup(text)).toEqual({ ok: false, error: { code: 'newer-version', version: 2 } });
  });

  it('is refused as a whole where one entry is damaged, and says which and what', () => {
    const text = textWith((file) => {
      file.events[1] = { ...file.events[1], payload: { change: 'same', pain: 99, farthest: null } };
    });
    expect(parseBackup(text)).toMatchObject({
      ok: false,
      error: { code: 'damaged', number: 2, problem: { path: 'pain', received: '99' } },
    });
  });

  it('keeps what only a newer version knows', () => {
    const text = textWith((file) => {
      file.events[0] = { ...file.events[0], type: 'moon-seen', payload: { phase: 1 } };
      file.events[1] = { ...file.events[1], version: 9 };
    });
    expect(parseBackup(text)).toMatchObject({ ok: true, value: [{ type: 'moon-seen' }, { version: 9 }, {}] });
  });
});

describe('what a copy would bring', () => {
  it('counts what is not there yet', () => {
    expect(compareBackup(events, events.slice(1))).toEqual({
      events: 3,
      fresh: 1,
      sessions: 0,
      isStranger: false,
      hasNewerCheck: false,
    });
  });

  it('knows a copy that shares neither an event nor a device', () => {
    const theirs = [morning(0, 'another')];
    expect(compareBackup(theirs, events).isStranger).toBe(true);
    expect(compareBackup([morning(5)], events).isStranger).toBe(false);
    expect(compareBackup(theirs, []).isStranger).toBe(false);
  });

  it('tells when it holds a newer check than the one here, and only then', () => {
    const check = (day: number, device: string) =>
      makeEvent(
        'intake-answered',
        { intake: exampleIntake, rulesVersion: 1 },
        { at: 1.7e12 + day * 86_400_000, offsetMinutes: 60, device, random },
      );
    const here = check(0, 'phone');
    const later = check(1, 'laptop');
    const isNewer = (copy: readonly StoredEvent[], there: readonly StoredEvent[]) =>
      compareBackup(copy, there).hasNewerCheck;
    expect(isNewer([later], [here, morning(2)])).toBe(true);
    expect(isNewer([here], [later])).toBe(false);
    expect(isNewer([here, later], [here, later])).toBe(false);
    expect(isNewer([morning(5)], [here])).toBe(false);
    expect(isNewer([later], [morning(0)])).toBe(false);
  });
});
