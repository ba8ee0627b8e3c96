import type { Intake } from '@ilium/record';
import { type Instant, parseIso } from '@ilium/units';

const read = parseIso('2026-11-21T09:00:00+01:00');
if (!read.ok) throw new Error('the test clock does not read');

/** The moment at which test intakes are judged. */
export const testNow: Instant = read.value.at;

/** The zone of {@link testNow}. */
export const testContext = { now: testNow, offsetMinutes: 60 } as const;

/** Someone of low irritability with pain at the left hip and nothing else to report, able and equipped for everything. */
export const quietIntake: Intake = {
  version: 1,
  answeredAt: '2026-11-21T09:00:00+01:00',
  age: '20-54',
  consent: true,
  pain: {
    side: 'left',
    farthest: 1,
    now: 2,
    average: 3,
    duration: '6-to-12-weeks',
    trend: 'same',
    settles: 'within-30-minutes',
    provokedByLightActivity: false,
    wakesAtNight: 'no',
    aggravating: [],
  },
  redFlags: { others: 'no' },
  conditions: [],
  abilities: { fellInLastYear: 'no', canGetToFloor: 'yes', canLeanOnHands: 'yes' },
  places: ['floor', 'bed', 'chair', 'standing', 'stairs'],
  equipment: ['sturdy-chair', 'stair-rail', 'door-frame', 'mat', 'loop-band', 'towel', 'strap'],
  minutes: 10,
};
