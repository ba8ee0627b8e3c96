import { indexLibrary, type LibraryIndex } from '@ilium/movement';
import type { Intake } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { acceptEdit, type ClinicianEdit } from './clinician-edit.ts';
import { quietIntake, testContext, toyMovement } from './testing/index.ts';
import { assessIntake } from './triage.ts';

const index: LibraryIndex = indexLibrary({
  version: 1,
  movements: [toyMovement('squat', { working: { kneeFlexion: 2 }, other: {}, trunk: {} })],
  programmes: [],
});
const edit: ClinicianEdit = {
  variation: 'squat/plain',
  sides: ['left', 'right'],
  dose: { holdSeconds: 20, reps: 3, sets: 1 },
  by: 'A. Osei, physiotherapist',
  reason: null,
};
const accept = (change: Partial<ClinicianEdit>, intake: Partial<Intake> = {}) =>
  acceptEdit(
    { ...edit, ...change },
    {
      index,
      assessment: assessIntake({ ...quietIntake, ...intake }, testContext),
    },
  );
const soreKnee: Partial<Intake> = { conditions: [{ id: 'knee', side: 'left' }] };
const longer = { dose: { holdSeconds: 45, reps: 3, sets: 1 } };

describe('I19: a clinician’s edit', () => {
  it('within the rules needs no reason, and goes against nothing', () => {
    expect(accept({})).toMatchObject({ ok: true, value: { against: [], by: edit.by } });
  });

  it.each([
    ['over a block', {}, soreKnee, ['B.4:knee']],
    ['above a bound', longer, {}, ['A.5']],
    ['with more stretch than a side may get', { dose: { holdSeconds: 30, reps: 5, sets: 3 } }, {}, ['E2']],
    ['over both', longer, soreKnee, ['B.4:knee', 'A.5']],
  ] as const)('%s is refused without a reason and kept with it', (_, change, intake, against) => {
    expect(accept(change, intake as Partial<Intake>)).toEqual({
      ok: false,
      error: { code: 'reason-missing', against },
    });
    expect(accept({ ...change, reason: '  ' }, intake as Partial<Intake>).ok).toBe(false);
    expect(accept({ ...change, reason: 'Seen today.' }, intake as Partial<Intake>)).toMatchObject({
      ok: true,
      value: { against, reason: 'Seen today.' },
    });
  });

  it('for the side that is not blocked needs none', () => {
    expect(accept({ sides: ['right'] }, soreKnee)).toMatchObject({ ok: true, value: { against: [] } });
  });

  it('never passes a lock, whatever the reason', () => {
    const locked = accept({ reason: 'Seen today.' }, { redFlags: { others: 'no', RF16: 'yes' } });
    expect(locked).toMatchObject({ ok: false, error: { code: 'locked', locks: [{ rule: 'RF16' }] } });
  });

  it('names who, and something that the library has', () => {
    expect(accept({ by: ' ' })).toEqual({ ok: false, error: { code: 'no-name' } });
    expect(accept({ variation: 'no/such' })).toEqual({ ok: false, error: { code: 'unknown-variation' } });
  });
});
