import type { Library, Movement, Programme, Variation } from '@ilium/movement';
import type { ContentRule } from '../rule.ts';

/** A variation that breaks no rule. */
export const toyVariation: Variation = {
  id: 'plain',
  specId: 'M99.a',
  title: 'Plain',
  headline: 'Reach {working} hand up',
  purpose: 'Targets nothing in particular.',
  setUp: ['Sit on a chair.', 'Rest your hands on your thighs.'],
  steps: ['Reach your {working} hand up.', 'Hold.', 'Lower it.'],
  feel: 'An easy stretch along your {working} side.',
  cautions: [{ text: 'If it hurts, stop.', consequence: 'stop', mark: 'P' }],
  cues: [
    { moment: 'start', breath: 'out', text: 'Reach up.' },
    { moment: 'hold', breath: 'slow', text: 'Breathe slowly.' },
    { moment: 'release', breath: 'free', text: 'Let it sink.' },
  ],
  position: 'sitting',
  setups: [{ place: 'chair', equipment: ['sturdy-chair'] }],
  setUpSeconds: 10,
  switchSeconds: 8,
  sidedness: 'each',
  workingLimb: 'reaching arm',
  load: { working: {}, other: {}, trunk: {} },
  phase: 1,
  gentle: false,
  opensAtG1: false,
  gates: [],
  dose: {
    kind: 'static',
    source: {
      holdSeconds: { min: 20, max: 30 },
      reps: { min: 3, max: 5 },
      sets: { min: 1, max: 1 },
      note: '',
    },
    bounds: { holdSeconds: { min: 10, max: 30 }, reps: { min: 1, max: 5 }, reliefReps: 2, setsMax: 1 },
    start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'S' },
    tempo: { outSeconds: 3, backSeconds: 3 },
    restSeconds: 10,
    setRestSeconds: 0,
  },
  easier: null,
  harder: null,
  alternates: {},
  balanceSupport: null,
};

/** A movement around the variations given. */
export const toyMovement = (...variations: readonly Variation[]): Movement => ({
  id: 'reach',
  formerIds: [],
  specId: 'M99',
  source: '000',
  title: 'Reach',
  alsoCalled: [],
  purpose: 'Targets nothing in particular.',
  kind: 'mobility',
  family: 'reaches',
  targets: ['trunk'],
  roles: [],
  variations,
});

/** A programme of one item. */
export const toyProgramme: Programme = {
  id: '000',
  source: '000',
  title: 'Reaching',
  about: 'Reaches.',
  claim: 'None.',
  evidence: 'None.',
  frequency: 'Daily.',
  assisted: false,
  parts: [
    {
      id: 'all',
      title: 'All',
      items: [{ variation: 'reach/plain', dose: { holdSeconds: 30, reps: 5, sets: 1 }, gate: null }],
    },
  ],
};

/** A library of one movement with the variations given, and the programme. */
export const toyLibrary = (...variations: readonly Variation[]): Library => ({
  version: 1,
  movements: [toyMovement(...variations)],
  programmes: [toyProgramme],
});

/** What a rule says of the toy variation with something changed. */
export const messagesFor = (rule: ContentRule, change: Partial<Variation>): readonly string[] =>
  rule.check(toyLibrary({ ...toyVariation, ...change })).map(({ message }) => message);
