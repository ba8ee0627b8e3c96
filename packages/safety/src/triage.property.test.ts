import { flagDetailIds, type Intake, parseIntake, redFlagIds } from '@ilium/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from './assessment.ts';
import { openFlags } from './flag-answers.ts';
import { isExpired } from './missing-answers.ts';
import { numRuns } from './testing/cases.ts';
import { arbitraryIntake, arbitraryOpenIntake, testContext, testNow } from './testing/index.ts';
import { compareTiers } from './tier-order.ts';
import { assessIntake } from './triage.ts';

const assess = (intake: Intake): Assessment => assessIntake(intake, testContext);
const withoutAnswers = (assessment: Assessment) => ({
  ...assessment,
  flags: assessment.flags.map(({ answer: _answer, ...finding }) => finding),
});
const strictness: Readonly<Record<Assessment['status'], number>> = {
  open: 0,
  'gentle-only': 1,
  locked: 2,
  incomplete: 2,
};

describe('the intakes that properties run over', () => {
  it('are ones that the record would store', () => {
    fc.assert(
      fc.property(arbitraryIntake, (intake) => {
        expect(parseIntake(intake)).toMatchObject({ ok: true });
      }),
      { numRuns },
    );
  });

  it('reach every status and tier', () => {
    const statuses = new Set<string>();
    const found = new Set<string>();
    for (const intake of fc.sample(arbitraryIntake, { numRuns: 2000, seed: 7 })) {
      const { status, tier } = assess(intake);
      statuses.add(status);
      found.add(tier);
    }
    expect([...statuses].toSorted()).toEqual(['gentle-only', 'incomplete', 'locked', 'open']);
    expect([...found].toSorted()).toEqual(['emergency', 'none', 'routine', 'soon', 'urgent']);
  });

  it('are open where that is promised', () => {
    fc.assert(
      fc.property(arbitraryOpenIntake, (intake) => {
        expect(parseIntake(intake)).toMatchObject({ ok: true });
        expect(assess(intake)).toMatchObject({ status: 'open', locks: [], missing: [] });
      }),
      { numRuns },
    );
  });
});

describe('invariants of triage (E9)', () => {
  it('I01: nothing but a complete, fresh intake with consent opens anything', () => {
    fc.assert(
      fc.property(arbitraryIntake, (intake) => {
        const { status } = assess(intake);
        const isWhole = intake.consent && openFlags(intake).length === 0 && !isExpired(intake, testNow);
        expect((status === 'open' || status === 'gentle-only') && !isWhole).toBe(false);
      }),
      { numRuns },
    );
  });

  it('I02: an emergency or urgent sign that is not cleared always locks, and has a screen', () => {
    fc.assert(
      fc.property(arbitraryIntake, (intake) => {
        const { flags, status, tier, advice } = assess(intake);
        const worst = flags.find(({ cleared }) => !cleared)?.tier;
        if (worst !== 'emergency' && worst !== 'urgent') return;
        expect(status).toBe('locked');
        expect(tier).toBe(worst);
        expect(advice.length).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });

  it('I06: not sure, or a follow-up left open, is never treated as safer than yes at emergency and urgent flags', () => {
    fc.assert(
      fc.property(arbitraryIntake, fc.constantFrom(...redFlagIds), (intake, id) => {
        const answered = (answer: 'yes' | 'unsure') =>
          assess({ ...intake, redFlags: { ...intake.redFlags, [id]: answer } });
        const yes = answered('yes');
        const tier = yes.flags.find(({ flag }) => flag === id)?.tier;
        if (tier !== 'emergency' && tier !== 'urgent') return;
        expect(withoutAnswers(answered('unsure'))).toEqual(withoutAnswers(yes));
      }),
      { numRuns },
    );
    fc.assert(
      fc.property(arbitraryIntake, fc.constantFrom(...flagDetailIds), (intake, id) => {
        const answered = (answer: 'yes' | 'unsure') =>
          assess({ ...intake, flagDetails: { ...intake.flagDetails, [id]: answer } });
        const { [id]: _open, ...rest } = intake.flagDetails ?? {};
        expect(answered('unsure')).toEqual(answered('yes'));
        expect(assess({ ...intake, flagDetails: rest })).toEqual(answered('yes'));
      }),
      { numRuns },
    );
  });

  it('I06: a yes in place of a no never lowers the tier nor opens anything', () => {
    fc.assert(
      fc.property(arbitraryIntake, fc.constantFrom(...redFlagIds), (intake, id) => {
        const answered = (answer: 'yes' | 'no') =>
          assess({ ...intake, redFlags: { ...intake.redFlags, [id]: answer }, clearances: [] });
        const [no, yes] = [answered('no'), answered('yes')];
        expect(compareTiers(yes.tier, no.tier)).toBeLessThanOrEqual(0);
        expect(strictness[yes.status]).toBeGreaterThanOrEqual(strictness[no.status]);
      }),
      { numRuns },
    );
  });

  it('I20: a new yes without a clearance of its own leaves no clearance standing', () => {
    fc.assert(
      fc.property(arbitraryIntake, fc.constantFrom(...redFlagIds), (intake, id) => {
        const { flags, status } = assess({
          ...intake,
          redFlags: { ...intake.redFlags, [id]: 'yes' },
          clearances: (intake.clearances ?? []).filter(({ flag }) => flag !== id),
        });
        expect(flags.some(({ cleared }) => cleared)).toBe(false);
        expect(status).not.toBe('open');
      }),
      { numRuns },
    );
  });

  it('names what is missing exactly when the status is incomplete', () => {
    fc.assert(
      fc.property(arbitraryIntake, (intake) => {
        const { status, missing } = assess(intake);
        expect(missing.length > 0).toBe(status === 'incomplete');
      }),
      { numRuns },
    );
  });

  it('gives whoever may not exercise fully at least one screen to read', () => {
    fc.assert(
      fc.property(arbitraryIntake, (intake) => {
        const { status, advice } = assess(intake);
        expect(status === 'open' || advice.length > 0).toBe(true);
      }),
      { numRuns },
    );
  });
});
