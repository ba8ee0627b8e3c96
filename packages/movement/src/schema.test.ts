import { describe, expect, it } from 'vitest';
import type { Library } from './library.ts';
import type { Movement, Variation } from './movement.ts';
import { parseLibrary } from './schema.ts';

const variation: Variation = {
  id: 'plain',
  specId: 'M99.a',
  title: 'Plain',
  headline: 'Wave your {working} hand',
  purpose: 'Shows the shape.',
  setUp: ['Sit.'],
  steps: ['Wave.'],
  feel: 'Not much.',
  cautions: [{ text: 'Stop when tired.', consequence: 'stop', mark: 'P' }],
  cues: [{ moment: 'start', breath: 'out', text: 'Wave.' }],
  position: 'sitting',
  setups: [{ place: 'chair', equipment: ['sturdy-chair'] }],
  setUpSeconds: 8,
  switchSeconds: 8,
  sidedness: 'each',
  workingLimb: 'hand',
  load: { working: { hipFlexion: 1 }, other: {}, trunk: { longestHoldSeconds: 5 } },
  phase: 1,
  gentle: false,
  opensAtG1: false,
  gates: ['G3'],
  dose: {
    kind: 'static',
    source: { holdSeconds: null, reps: { min: null, max: 5 }, sets: { min: 1, max: 1 }, note: '' },
    bounds: { holdSeconds: { min: 10, max: 30 }, reps: { min: 1, max: 5 }, reliefReps: 2, setsMax: 1 },
    start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'P' },
    tempo: { outSeconds: 2.5, backSeconds: 2 },
    restSeconds: 10,
    setRestSeconds: 0,
  },
  easier: null,
  harder: 'wave/plain',
  alternates: { shoulder: ['wave/plain'] },
  balanceSupport: null,
};

const movement: Movement = {
  id: 'wave',
  formerIds: ['greeting'],
  specId: 'M99',
  source: '000',
  title: 'Wave',
  alsoCalled: [],
  purpose: 'Shows the shape.',
  kind: 'mobility',
  family: 'waves',
  targets: ['trunk'],
  roles: ['settle'],
  variations: [variation],
};

const library: Library = {
  version: 1,
  movements: [movement],
  programmes: [
    {
      id: '000',
      source: '000',
      title: 'Waving',
      about: 'Waves.',
      claim: 'None.',
      evidence: 'None.',
      frequency: 'Daily.',
      assisted: false,
      parts: [
        {
          id: 'all',
          title: 'All',
          items: [{ variation: 'wave/plain', dose: { holdSeconds: 20, reps: 3, sets: 1 }, gate: null }],
        },
      ],
    },
  ],
};

const withVariation = (change: object): unknown => ({
  ...library,
  movements: [{ ...movement, variations: [{ ...variation, ...change }] }],
});

const problemsOf = (input: unknown) => {
  const result = parseLibrary(input);
  return result.ok ? [] : result.error;
};

describe('reading a library', () => {
  it('gives back a sound one as it came', () => {
    expect(parseLibrary(library)).toEqual({ ok: true, value: library });
  });

  it.each([
    ['a phase that does not exist', { phase: 4 }, 'movements.0.variations.0.phase', '4'],
    ['a name with capitals', { id: 'Plain' }, 'movements.0.variations.0.id', '"Plain"'],
    ['no way to set it up', { setups: [] }, 'movements.0.variations.0.setups', '[]'],
    [
      'an unknown token in its words',
      { feel: 'In your {left} hip' },
      'movements.0.variations.0.feel',
      '"In your {left} hip"',
    ],
    ['a neighbour without its movement', { easier: 'plain' }, 'movements.0.variations.0.easier', '"plain"'],
    [
      'a load beyond the scale',
      { load: { ...variation.load, trunk: { balance: 3 } } },
      'movements.0.variations.0.load.trunk.balance',
      '3',
    ],
    ['a missing headline', { headline: undefined }, 'movements.0.variations.0.headline', 'nothing'],
    [
      'an alternate for nothing known',
      { alternates: { rain: [] } },
      'movements.0.variations.0.alternates.rain',
      '"rain"',
    ],
    [
      'limits the wrong way round',
      { dose: { ...variation.dose, bounds: { ...variation.dose.bounds, reps: { min: 5, max: 1 } } } },
      'movements.0.variations.0.dose.bounds.reps',
      '{"min":5,"max":1}',
    ],
  ])('refuses %s and says where', (_, change, path, received) => {
    expect(problemsOf(withVariation(change))).toEqual([
      expect.objectContaining({ path, received, expected: expect.stringMatching(/\S/) }),
    ]);
  });

  it('names what it expects in words', () => {
    expect(problemsOf(withVariation({ id: 'Plain' }))).toEqual([
      expect.objectContaining({ expected: 'a kebab-case name ("side-reach")' }),
    ]);
  });

  it('refuses fields it does not know', () => {
    expect(problemsOf({ ...library, author: 'me' })).toEqual([
      expect.objectContaining({ path: 'author', expected: 'no such field' }),
    ]);
  });

  it('refuses two movements of one name, former names included', () => {
    const twin = { ...movement, id: 'greeting', formerIds: [] };
    expect(problemsOf({ ...library, movements: [movement, twin] })).toEqual([
      expect.objectContaining({ path: 'movements' }),
    ]);
  });

  it.each([undefined, null, 7, 'library', []])('refuses %j as a whole', (input) => {
    expect(problemsOf(input)).not.toEqual([]);
  });
});
