import { RULES_VERSION } from '@ilium/movement';
import { emptyRecord, type Intake, type RecordState } from '@ilium/record';
import { DAY, HOUR } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { choose } from './check-draft.ts';
import { currentCard } from './check-flow.ts';
import { checkContext, isShortEnough, startDraft } from './check-start.ts';
import { testNow, walkCheck } from './testing/walk.ts';

const moment = { now: testNow, offsetMinutes: 60, country: 'DE' };
const later = (ms: number) => ({ ...moment, now: testNow + ms });

const recordOf = (intake: Intake): RecordState => ({
  ...emptyRecord,
  intake: { at: testNow, offsetMinutes: 60, intake, rulesVersion: RULES_VERSION },
});
const quiet = recordOf(walkCheck({}).end.intake);
const emergency = recordOf(
  walkCheck({ ticks: { 'flags:with-the-pain': ['0'] }, choices: { 'flag:RF01': 'yes' } }).end.intake,
);

describe('where the check begins', () => {
  it('is the first card for someone new', () => {
    expect(startDraft(emptyRecord, moment)).toMatchObject({ kind: 'full', at: 'age', choices: {} });
  });
  it('stays at its card while an answer is only chosen', () => {
    const context = checkContext(emptyRecord, moment);
    const chosen = choose(startDraft(emptyRecord, moment), 'age', '20-54');
    expect(currentCard(chosen, context).id).toBe('age');
  });
  it('is the short check the next day', () => {
    expect(startDraft(quiet, later(DAY)).kind).toBe('short');
  });
  it('does not ask for the pain that the morning was told', () => {
    const morning = {
      at: testNow + DAY,
      offsetMinutes: 60,
      change: 'same',
      pain: 2,
      farthest: null,
    } as const;
    const draft = startDraft({ ...quiet, mornings: [morning] }, later(DAY + HOUR / 2));
    expect(draft).toMatchObject({ at: 'news', scores: { now: 2 } });
    expect(startDraft({ ...quiet, mornings: [morning] }, later(DAY + 2 * HOUR)).scores).not.toHaveProperty(
      'now',
    );
  });
  it('is the whole check after 14 days', () => {
    expect(isShortEnough(quiet, later(14 * DAY))).toBe(true);
    expect(isShortEnough(quiet, later(14 * DAY + HOUR))).toBe(false);
  });
  it('is the whole check under other rules', () => {
    const old = { ...quiet, intake: quiet.intake && { ...quiet.intake, rulesVersion: RULES_VERSION - 1 } };
    expect(isShortEnough(old, later(DAY))).toBe(false);
  });
  it('is the whole check after a sign was reported', () => {
    const signs = [{ at: testNow + HOUR, offsetMinutes: 60, flags: ['RF05'] as const }];
    expect(isShortEnough({ ...quiet, signs }, later(DAY))).toBe(false);
  });
  it('is the whole check after a clearance', () => {
    const clearances = [
      {
        at: testNow + HOUR,
        offsetMinutes: 60,
        flags: ['RF01' as const],
        clearance: { by: 'Dr Weber', on: '2026-11-21' },
      },
    ];
    expect(isShortEnough({ ...emergency, clearances }, later(DAY))).toBe(false);
  });
  it('asks for a reason within a day of an emergency, and not after', () => {
    expect(checkContext(emergency, later(HOUR)).needsReason).toBe(true);
    expect(checkContext(emergency, later(DAY)).needsReason).toBe(false);
    expect(checkContext(quiet, later(HOUR)).needsReason).toBe(false);
  });
  it('takes the country of the settings before the device’s', () => {
    const settings = { ...emptyRecord.settings, country: 'AT' };
    expect(checkContext({ ...emptyRecord, settings }, moment).country).toBe('AT');
    expect(checkContext(emptyRecord, moment).country).toBe('DE');
  });
});
