import type { Intake } from '../intake.ts';

/** Someone with a sore left hip and nothing to report; a starting point for tests. */
export const exampleIntake: Intake = {
  version: 1,
  age: '20-54',
  consent: true,
  pain: {
    side: 'left',
    farthest: 1,
    now: 3,
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
  places: ['floor', 'chair', 'standing'],
  equipment: ['sturdy-chair'],
  minutes: 10,
};
