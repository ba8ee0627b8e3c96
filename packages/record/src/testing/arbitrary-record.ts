import { createRandom } from '@ilium/units';
import fc from 'fast-check';
import type { StoredEvent } from '../event.ts';
import { makeEvent } from '../make-event.ts';
import { defaultSettings } from '../settings.ts';
import { exampleIntake } from './example-intake.ts';
import { examplePlan } from './example-plan.ts';

const session = '01890a5d-ac96-774b-bcce-b302099a8057';
const item = { session, item: 0, variation: 'toy-stretch/lean' } as const;

const arbitraryEvent: fc.Arbitrary<StoredEvent> = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.nat({ max: 1e8 }), fc.integer({ min: 0, max: 13 }))
  .map(([second, seed, kind]) => {
    // Another kind of event never has the same id.
    const random = createRandom(seed * 14 + kind);
    const made = { at: 1.7e12 + second * 1000, offsetMinutes: 60, device: 'd', random };
    switch (kind) {
      case 0:
        return makeEvent('intake-answered', { intake: exampleIntake, rulesVersion: 1 }, made);
      case 1:
        return makeEvent('session-planned', { session, plan: examplePlan }, made);
      case 2:
        return makeEvent('session-started', { session, painBefore: seed % 11 }, made);
      case 3:
        return makeEvent(
          'player-moved',
          { session, item: 0, side: 'left', set: 0, rep: seed % 3, offsetMs: second },
          made,
        );
      case 4:
        return makeEvent(
          'item-ended',
          { ...item, outcome: 'partly', because: 'skip', repsDone: 1, repsPlanned: 6 },
          made,
        );
      case 5:
        return makeEvent('item-rated', { ...item, rating: 'eased', pain: null }, made);
      case 6:
        return makeEvent('session-ended', { session, how: 'finished', activeMs: second }, made);
      case 7:
        return { ...makeEvent('settings-changed', settingsWith(seed), made) };
      case 8:
        return { ...makeEvent('pain-after-rated', { session, pain: 2 }, made), version: 99 };
      case 9:
        return makeEvent('change-rated', { change: (seed % 11) - 5 }, made);
      case 10:
        return makeEvent('day-skipped', { because: seed % 2 ? 'sore' : 'away' }, made);
      case 11:
        return makeEvent('goals-chosen', { goals: [{ id: session, text: `Goal ${seed % 5}` }] }, made);
      case 12:
        return makeEvent('goals-scored', { scores: [{ goal: session, score: seed % 11 }] }, made);
      default:
        return { ...makeEvent('pain-after-rated', { session, pain: 2 }, made), type: 'from-the-future' };
    }
  });

const settingsWith = (seed: number) => ({
  ...defaultSettings,
  voice: 'full' as const,
  voiceName: null,
  rate: 1,
  volume: (seed % 10) / 10,
  vibrate: true,
  theme: 'system' as const,
  lessMotion: false,
  country: null,
});

/** Events of many kinds within a minute, in any order; some of a newer version, some of a kind that is not known. */
export const arbitraryRecord = fc.array(arbitraryEvent, { maxLength: 30 });
