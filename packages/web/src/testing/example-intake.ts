import type { Intake } from '@ilium/record';

/** Answers of someone with an aching left hip and nothing else, for tests. */
export const exampleIntake: Intake = {
  version: 1,
  age: '20-54',
  consent: true,
  pain: {
    side: 'left',
    farthest: 1,
    now: 3,
    average: 3,
    duration: 'over-12-weeks',
    trend: 'same',
    settles: 'within-30-minutes',
    provokedByLightActivity: false,
    wakesAtNight: 'no',
    aggravating: ['sitting-bending'],
  },
  redFlags: { others: 'no' },
  conditions: [],
  abilities: { fellInLastYear: 'no', canGetToFloor: 'yes', canLeanOnHands: 'yes' },
  places: ['floor', 'chair', 'standing'],
  equipment: ['sturdy-chair', 'mat'],
  minutes: 10,
};
