import {
  type DoseSpec,
  type GateTest,
  indexLibrary,
  type LibraryIndex,
  type Movement,
  type Variation,
} from '@ilium/movement';

const stretch: DoseSpec = {
  kind: 'static',
  source: {
    holdSeconds: { min: 20, max: 30 },
    reps: { min: 1, max: 5 },
    sets: { min: 1, max: 1 },
    note: '',
  },
  bounds: { holdSeconds: { min: 10, max: 30 }, reps: { min: 1, max: 5 }, reliefReps: 2, setsMax: 1 },
  start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'P' },
  tempo: { outSeconds: 4, backSeconds: 4 },
  restSeconds: 10,
  setRestSeconds: 0,
};

const lift: DoseSpec = {
  kind: 'strength-hold',
  source: { holdSeconds: null, reps: { min: null, max: 10 }, sets: { min: 1, max: 3 }, note: '' },
  bounds: { holdSeconds: { min: 3, max: 10 }, reps: { min: 3, max: 10 }, reliefReps: 0, setsMax: 3 },
  start: { holdSeconds: 5, reps: 8, sets: 1, mark: 'P' },
  tempo: { outSeconds: 2, backSeconds: 2 },
  restSeconds: 2,
  setRestSeconds: 30,
};

const sway: DoseSpec = {
  kind: 'rhythmic',
  source: { holdSeconds: null, reps: { min: 10, max: 15 }, sets: { min: 1, max: 1 }, note: '' },
  bounds: { holdSeconds: { min: 0, max: 0 }, reps: { min: 4, max: 15 }, reliefReps: 0, setsMax: 1 },
  start: { holdSeconds: 0, reps: 10, sets: 1, mark: 'P' },
  tempo: { outSeconds: 2, backSeconds: 2 },
  restSeconds: 0,
  setRestSeconds: 0,
};

/** Dose specifications of the three common kinds. */
export const toyDoses = { stretch, lift, sway };

const variation = (own: Partial<Variation> & Pick<Variation, 'id' | 'specId' | 'dose'>): Variation => ({
  title: own.id,
  headline: 'Move a little',
  purpose: 'For trying the rules.',
  setUp: ['Get ready.'],
  steps: ['Move.'],
  feel: 'Something.',
  cautions: [],
  cues: [],
  position: 'sitting',
  setups: [{ place: 'chair', equipment: [] }],
  setUpSeconds: 10,
  switchSeconds: 6,
  sidedness: 'each',
  workingLimb: 'leg',
  load: { working: {}, other: {}, trunk: {} },
  phase: 1,
  gentle: false,
  opensAtG1: false,
  gates: [],
  easier: null,
  harder: null,
  alternates: {},
  balanceSupport: null,
  ...own,
});

const movement = (own: Pick<Movement, 'id' | 'specId' | 'variations'> & Partial<Movement>): Movement => ({
  formerIds: [],
  source: '000',
  title: own.id,
  alsoCalled: [],
  purpose: 'For trying the rules.',
  kind: 'mobility',
  family: own.id,
  targets: ['gluteals'],
  roles: [],
  ...own,
});

/** Keys of the toy library: two levels of a stretch, two of a lift, and a sway. */
export const toyKeys = {
  lean: 'toy-stretch/lean',
  deep: 'toy-stretch/deep',
  bridge: 'toy-lift/two-legs',
  oneLeg: 'toy-lift/one-leg',
  sway: 'toy-sway/small',
} as const;

const any = { holdSeconds: null, reps: null, painAtMost: null } as const;

const gateTests: readonly GateTest[] = [
  { gate: 'G2', anyOf: [toyKeys.bridge], holdSeconds: 5, reps: 8, painAtMost: 2, times: 1 },
  { gate: 'G3', anyOf: [toyKeys.bridge], holdSeconds: 5, reps: 10, painAtMost: 2, times: 1 },
  { gate: 'G4', anyOf: [toyKeys.lean], ...any, times: 3 },
  { gate: 'G5', anyOf: [toyKeys.lean, toyKeys.deep], ...any, times: 3 },
];

/** A library of five variations in three families, for tests of the rules. */
export const toyIndex: LibraryIndex = indexLibrary({
  version: 1,
  gateTests,
  programmes: [],
  movements: [
    movement({
      id: 'toy-stretch',
      specId: 'Y01',
      formerIds: ['toy-old-stretch'],
      variations: [
        variation({ id: 'lean', specId: 'Y01.a', dose: stretch, harder: toyKeys.deep }),
        variation({ id: 'deep', specId: 'Y01.b', dose: stretch, easier: toyKeys.lean }),
      ],
    }),
    movement({
      id: 'toy-lift',
      specId: 'Y02',
      kind: 'strength',
      variations: [
        variation({
          id: 'two-legs',
          specId: 'Y02.a',
          dose: lift,
          phase: 2,
          opensAtG1: true,
          harder: toyKeys.oneLeg,
        }),
        variation({
          id: 'one-leg',
          specId: 'Y02.b',
          dose: lift,
          phase: 3,
          gates: ['G3'],
          easier: toyKeys.bridge,
          load: { working: { weightBearing: 2 }, other: {}, trunk: {} },
        }),
      ],
    }),
    movement({
      id: 'toy-sway',
      specId: 'Y03',
      variations: [variation({ id: 'small', specId: 'Y03', dose: sway, phase: 0, gentle: true })],
    }),
  ],
});
