import { createRandom } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../event.ts';
import { makeEvent } from '../make-event.ts';
import { readEvent } from '../read-event.ts';
import { defaultSettings } from '../settings.ts';
import { exampleIntake } from '../testing/example-intake.ts';
import { exampleLetter } from '../testing/example-letter.ts';
import { examplePlan } from '../testing/example-plan.ts';

const made = { at: 1.7e12, offsetMinutes: 60, device: 'd', random: createRandom(9) };
const clearance = { by: 'Dr Lindgren', on: '2026-11-20' };
const asVersion = (version: number, event: StoredEvent): StoredEvent => ({ ...event, version });

describe('events of older versions', () => {
  it('answers of version 1 read as they were: nobody said why they were given again', () => {
    const payload = { intake: exampleIntake, rulesVersion: 1 };
    const read = readEvent(asVersion(1, makeEvent('intake-answered', payload, made)));
    expect(read).toMatchObject({ ok: true, value: { payload } });
  });

  it('answers of version 2 do not say how old a pain is where nobody was asked', () => {
    const pain = { ...exampleIntake.pain, duration: '6-to-12-weeks' as const };
    const readOf = (age: 'under-18' | '20-54') =>
      readEvent(
        asVersion(
          2,
          makeEvent('intake-answered', { intake: { ...exampleIntake, age, pain }, rulesVersion: 1 }, made),
        ),
      );
    expect(readOf('20-54')).toMatchObject({
      value: { payload: { intake: { pain: { assumed: ['duration'] } } } },
    });
    expect(readOf('under-18')).toMatchObject({ value: { payload: { intake: { pain } } } });
  });

  it('a clearance of version 1 is for warning signs alone', () => {
    const payload = { flags: ['RF16' as const], clearance };
    const read = readEvent(asVersion(1, makeEvent('clearance-recorded', payload, made)));
    expect(read).toMatchObject({ ok: true, value: { payload } });
  });

  it('a letter taken in with version 1 was signed', () => {
    const payload = { letter: exampleLetter, key: 'A'.repeat(87) };
    const read = readEvent(asVersion(1, makeEvent('prescription-accepted', payload, made)));
    expect(read).toMatchObject({ ok: true, value: { payload } });
  });

  it.each([1, 2])('a session planned in version %d was left as it was planned', (version) => {
    const payload = { session: '01890a5d-ac96-774b-bcce-b302099a8057', plan: examplePlan };
    const read = readEvent(asVersion(version, makeEvent('session-planned', payload, made)));
    expect(read).toMatchObject({ ok: true, value: { payload } });
  });
});

describe('settings of version 1', () => {
  const old = {
    voice: 'names',
    voiceName: 'A',
    rate: 0.85,
    volume: 0.5,
    vibrate: false,
    theme: 'dark',
    lessMotion: true,
    country: 'SE',
  };
  const read = (payload: object) =>
    readEvent({ ...asVersion(1, makeEvent('settings-changed', defaultSettings, made)), payload });

  it('keep what was chosen, and get what is new as it is for everybody', () => {
    const { quietBells, pace, breathGuide, lockScreen } = defaultSettings;
    const added = { quietBells, pace, breathGuide, lockScreen };
    expect(read(old)).toMatchObject({ ok: true, value: { payload: { ...old, ...added } } });
  });

  it('are refused where they are none', () => {
    expect(read({ ...old, voice: 'loud' }).ok).toBe(false);
  });
});

describe('a clearance', () => {
  const read = (payload: object) =>
    readEvent({ ...makeEvent('clearance-recorded', { flags: ['RF16'], clearance }, made), payload });

  it('may be for matters alone, and must be for something', () => {
    expect(read({ flags: [], matters: ['surgery'], clearance }).ok).toBe(true);
    expect(read({ flags: [], clearance }).ok).toBe(false);
  });

  it('says who and when', () => {
    expect(read({ flags: ['RF16'], clearance: { by: ' ', on: '2026-11-20' } }).ok).toBe(false);
    expect(read({ flags: ['RF16'], clearance: { by: 'Dr Lindgren' } }).ok).toBe(false);
  });
});

describe('answers given again', () => {
  it('say why in one of the words that are known', () => {
    const event = makeEvent('intake-answered', { intake: exampleIntake, rulesVersion: 1 }, made);
    const withAgain = (again: object) =>
      readEvent({ ...event, payload: { intake: exampleIntake, rulesVersion: 1, again } });
    expect(withAgain({ why: 'mistake' }).ok).toBe(true);
    expect(withAgain({ why: 'changed', by: 'A. Osei' }).ok).toBe(true);
    expect(withAgain({ why: 'because' }).ok).toBe(false);
    expect(withAgain({ why: 'mistake', by: '' }).ok).toBe(false);
  });
});
