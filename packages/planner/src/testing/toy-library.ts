import {
  type DoseSpec,
  indexLibrary,
  type Library,
  type LibraryIndex,
  type Movement,
  type Programme,
  type Variation,
} from '@ilium/movement';

const stretchDose = (reps: number, holdSeconds = 20): DoseSpec => ({
  kind: 'static',
  source: {
    holdSeconds: { min: 20, max: 30 },
    reps: { min: 1, max: 5 },
    sets: { min: 1, max: 1 },
    note: '',
  },
  bounds: { holdSeconds: { min: 10, max: 30 }, reps: { min: 1, max: 5 }, reliefReps: 2, setsMax: 1 },
  start: { holdSeconds, reps, sets: 1, mark: 'P' },
  tempo: { outSeconds: 4, backSeconds: 4 },
  restSeconds: 10,
  setRestSeconds: 0,
});

const strengthDose = (sets = 1): DoseSpec => ({
  kind: 'strength-hold',
  source: { holdSeconds: null, reps: { min: null, max: 10 }, sets: { min: 1, max: 3 }, note: '' },
  bounds: { holdSeconds: { min: 3, max: 10 }, reps: { min: 3, max: 10 }, reliefReps: 0, setsMax: 3 },
  start: { holdSeconds: 5, reps: 8, sets, mark: 'P' },
  tempo: { outSeconds: 2, backSeconds: 2 },
  restSeconds: 2,
  setRestSeconds: 30,
});

const rhythmicDose: DoseSpec = {
  kind: 'rhythmic',
  source: { holdSeconds: null, reps: { min: 10, max: 15 }, sets: { min: 1, max: 1 }, note: '' },
  bounds: { holdSeconds: { min: 0, max: 0 }, reps: { min: 4, max: 15 }, reliefReps: 0, setsMax: 1 },
  start: { holdSeconds: 0, reps: 10, sets: 1, mark: 'P' },
  tempo: { outSeconds: 2, backSeconds: 2 },
  restSeconds: 0,
  setRestSeconds: 0,
};

/** A toy variation: a stretch for each side on a chair, unless told otherwise. */
export const toyVariation = (own: Partial<Variation> & Pick<Variation, 'id' | 'specId'>): Variation => ({
  title: own.id,
  headline: 'Move a little',
  purpose: 'For trying the engine.',
  setUp: ['Get ready.'],
  steps: ['Move to the {working}.'],
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
  dose: stretchDose(3),
  easier: null,
  harder: null,
  alternates: {},
  balanceSupport: null,
  ...own,
});

/** A toy movement: mobility without a part in opening or closing, unless told otherwise. */
export const toyMovement = (
  own: Partial<Movement> & Pick<Movement, 'id' | 'specId' | 'variations'>,
): Movement => ({
  formerIds: [],
  source: '000',
  title: own.id,
  alsoCalled: [],
  purpose: 'For trying the engine.',
  kind: 'mobility',
  family: own.id,
  targets: ['gluteals', 'deep-rotators'],
  roles: [],
  ...own,
});

const lying = {
  position: 'lying-on-back',
  setups: [
    { place: 'floor', equipment: [] },
    { place: 'bed', equipment: [] },
  ],
} as const;

const sway = toyMovement({
  id: 'toy-sway',
  specId: 'Y01',
  family: 'toy-turn',
  targets: ['low-back', 'trunk'],
  roles: ['preparation'],
  variations: [
    toyVariation({
      ...lying,
      id: 'small',
      specId: 'Y01',
      sidedness: 'alternating',
      switchSeconds: 0,
      phase: 0,
      gentle: true,
      dose: rhythmicDose,
      load: { working: { hipFlexion: 1 }, other: { hipFlexion: 1 }, trunk: { supine: 1, lumbarRotation: 1 } },
    }),
  ],
});

const cross = toyMovement({
  id: 'toy-cross',
  specId: 'Y02',
  family: 'toy-cross',
  formerIds: ['toy-old-cross'],
  variations: [
    toyVariation({
      id: 'press',
      specId: 'Y02.a',
      gentle: true,
      dose: stretchDose(1),
      load: { working: { externalRotation: 2, hipFlexion: 1 }, other: {}, trunk: {} },
    }),
    toyVariation({
      id: 'tip',
      specId: 'Y02.b',
      load: { working: { externalRotation: 2, hipFlexion: 2 }, other: {}, trunk: { lumbarFlexion: 1 } },
    }),
    toyVariation({
      id: 'turn',
      specId: 'Y02.c',
      dose: stretchDose(1),
      load: { working: { externalRotation: 2 }, other: {}, trunk: { lumbarRotation: 2 } },
    }),
  ],
});

const reach = toyMovement({
  id: 'toy-reach',
  specId: 'Y03',
  targets: ['side-trunk', 'outer-hip'],
  roles: ['work-break'],
  variations: [
    toyVariation({
      id: 'free',
      specId: 'Y03.a',
      position: 'standing',
      setups: [{ place: 'standing', equipment: [] }],
      load: { working: { adduction: 2 }, other: {}, trunk: { standing: 1, lumbarSideBend: 2 } },
    }),
    toyVariation({
      id: 'frame',
      specId: 'Y03.b',
      position: 'standing',
      setups: [{ place: 'standing', equipment: ['door-frame'] }],
      load: { working: { adduction: 2 }, other: {}, trunk: { standing: 1, lumbarSideBend: 2 } },
    }),
  ],
});

const lunge = toyMovement({
  id: 'toy-lunge',
  specId: 'Y04',
  targets: ['hip-flexors', 'quadriceps'],
  variations: [
    toyVariation({
      id: 'kneel',
      specId: 'Y04',
      position: 'half-kneeling',
      setups: [{ place: 'floor', equipment: ['mat'] }],
      dose: stretchDose(1, 30),
      load: { working: { hipExtension: 2, kneeling: 1 }, other: { hipFlexion: 1 }, trunk: { floor: 1 } },
    }),
  ],
});

const lift = toyMovement({
  id: 'toy-lift',
  specId: 'Y05',
  kind: 'strength',
  targets: ['gluteals', 'hamstrings'],
  variations: [
    toyVariation({
      ...lying,
      id: 'two-legs',
      specId: 'Y05.a',
      sidedness: 'symmetric',
      switchSeconds: 0,
      phase: 2,
      opensAtG1: true,
      dose: strengthDose(2),
      load: { working: { weightBearing: 1 }, other: { weightBearing: 1 }, trunk: { supine: 1, floor: 1 } },
    }),
    toyVariation({
      ...lying,
      id: 'one-leg',
      specId: 'Y05.b',
      phase: 3,
      gates: ['G3'],
      dose: strengthDose(2),
      load: { working: {}, other: { weightBearing: 2 }, trunk: { supine: 1, floor: 1 } },
    }),
  ],
});

const squeeze = toyMovement({
  id: 'toy-squeeze',
  specId: 'Y06',
  kind: 'strength',
  targets: ['adductors', 'trunk'],
  variations: [
    toyVariation({
      ...lying,
      id: 'pillow',
      specId: 'Y06',
      setups: [
        { place: 'floor', equipment: ['towel'] },
        { place: 'bed', equipment: ['towel'] },
      ],
      sidedness: 'symmetric',
      switchSeconds: 0,
      gentle: true,
      dose: strengthDose(),
      load: { working: { adductorHold: 1 }, other: { adductorHold: 1 }, trunk: { supine: 1 } },
    }),
  ],
});

const balance = toyMovement({
  id: 'toy-hike',
  specId: 'Y07',
  kind: 'strength',
  targets: ['outer-hip', 'side-trunk'],
  variations: [
    toyVariation({
      id: 'step',
      specId: 'Y07.a',
      position: 'standing',
      setups: [{ place: 'stairs', equipment: ['stair-rail'] }],
      phase: 2,
      dose: strengthDose(),
      load: { working: {}, other: { weightBearing: 2 }, trunk: { standing: 1, lumbarSideBend: 1 } },
    }),
    toyVariation({
      id: 'band',
      specId: 'Y07.b',
      position: 'standing',
      setups: [{ place: 'standing', equipment: ['loop-band'] }],
      phase: 2,
      dose: strengthDose(),
      load: { working: {}, other: {}, trunk: { standing: 1, band: 1 } },
    }),
  ],
});

const rest = toyMovement({
  id: 'toy-rest',
  specId: 'Y08',
  family: 'toy-turn',
  targets: ['low-back', 'gluteals'],
  roles: ['settle'],
  variations: [
    toyVariation({
      id: 'fold',
      specId: 'Y08',
      position: 'hands-and-knees',
      setups: [{ place: 'floor', equipment: [] }],
      sidedness: 'symmetric',
      switchSeconds: 0,
      dose: stretchDose(1, 30),
      load: { working: { hipFlexion: 2 }, other: { hipFlexion: 2 }, trunk: { floor: 1, lumbarFlexion: 2 } },
    }),
  ],
});

const treat = toyMovement({
  id: 'toy-treat',
  specId: 'Y09',
  kind: 'assisted',
  variations: [
    toyVariation({
      id: 'press',
      specId: 'Y09',
      position: 'lying-on-back',
      setups: [{ place: 'floor', equipment: [] }],
      load: { working: { overpressure: 2 }, other: {}, trunk: { supine: 1, assisted: 1 } },
    }),
  ],
});

/** A published programme of two parts: stretches, then strength. */
export const toyProgramme: Programme = {
  id: 'toy-programme',
  source: '000',
  title: 'Toy programme',
  about: '',
  claim: '',
  evidence: '',
  frequency: '',
  assisted: false,
  parts: [
    {
      id: 'stretch',
      title: 'Stretch',
      items: [
        { variation: 'toy-reach/free', dose: { holdSeconds: 20, reps: 3, sets: 1 }, gate: null },
        { variation: 'toy-cross/tip', dose: { holdSeconds: 30, reps: 5, sets: 1 }, gate: null },
      ],
    },
    {
      id: 'strengthen',
      title: 'Strengthen',
      items: [
        { variation: 'toy-lift/two-legs', dose: { holdSeconds: 5, reps: 10, sets: 1 }, gate: null },
        { variation: 'toy-rest/fold', dose: { holdSeconds: 30, reps: 1, sets: 1 }, gate: 'G4' },
      ],
    },
  ],
};

/** A small library of invented movements: at least one of each kind of rule that the planner knows. */
export const toyLibrary: Library = {
  version: 7,
  movements: [sway, cross, reach, lunge, lift, squeeze, balance, rest, treat],
  programmes: [toyProgramme],
};

/** The toy library, ready for look-ups. */
export const toyIndex: LibraryIndex = indexLibrary(toyLibrary);
