import {
  type Cue,
  type Dose,
  indexLibrary,
  type LibraryIndex,
  type Movement,
  type Sidedness,
  type Variation,
} from '@ilium/movement';

/** What tells one toy from another. */
export interface Toy {
  readonly id: string;
  readonly sidedness: Sidedness;
  readonly kind?: Movement['kind'];
  readonly family?: string;
  readonly position?: Variation['position'];
  readonly phase?: Variation['phase'];
  readonly start: Dose;
  readonly tempo?: { readonly outSeconds: number; readonly backSeconds: number };
  readonly restSeconds?: number;
  readonly setRestSeconds?: number;
  readonly setUpSeconds?: number;
  readonly switchSeconds?: number;
  readonly balance?: 1 | 2;
  readonly cues?: readonly Cue[];
  readonly setUp?: readonly string[];
  readonly equipment?: Variation['setups'][number]['equipment'];
}

const toyCues: readonly Cue[] = [
  { moment: 'get-ready', breath: 'in', text: 'Breathe in.' },
  { moment: 'start', breath: 'out', text: 'Move the {working} knee.' },
  { moment: 'hold', breath: 'slow', text: 'Let the {working} side go.' },
  { moment: 'half-way', breath: 'slow', text: 'Stay easy.' },
  { moment: 'release', breath: 'in', text: 'Come back.' },
  { moment: 'switch', breath: 'free', text: 'Swap your legs.' },
];

const toyVariation = (toy: Toy): Variation => ({
  id: 'plain',
  specId: `T.${toy.id}`,
  title: 'Plain',
  headline: 'Move the {working} knee',
  purpose: 'Moves something.',
  setUp: toy.setUp ?? ['Find your place.', 'Rest the {working} foot.'],
  steps: ['Let the {working} knee go out.', 'Come back slowly.'],
  feel: 'A stretch on the {working} side.',
  cautions: [],
  cues: toy.cues ?? toyCues,
  position: toy.position ?? 'sitting',
  setups: [{ place: 'chair', equipment: toy.equipment ?? ['sturdy-chair'] }],
  setUpSeconds: toy.setUpSeconds ?? 12,
  switchSeconds: toy.switchSeconds ?? 8,
  sidedness: toy.sidedness,
  workingLimb: 'leg',
  load: { working: {}, other: {}, trunk: toy.balance ? { balance: toy.balance } : {} },
  phase: toy.phase ?? 1,
  gentle: true,
  opensAtG1: false,
  gates: [],
  dose: {
    kind: toy.start.holdSeconds > 0 ? 'static' : 'rhythmic',
    source: { holdSeconds: null, reps: null, sets: { min: 1, max: 1 }, note: 'toy' },
    bounds: { holdSeconds: { min: 0, max: 30 }, reps: { min: 1, max: 5 }, reliefReps: 2, setsMax: 3 },
    start: { ...toy.start, mark: 'P' },
    tempo: toy.tempo ?? { outSeconds: 2, backSeconds: 2 },
    restSeconds: toy.restSeconds ?? 10,
    setRestSeconds: toy.setRestSeconds ?? 30,
  },
  easier: null,
  harder: null,
  alternates: {},
  balanceSupport: toy.balance ? 'Hold on to something firm.' : null,
});

/** A movement with one variation, for tests. */
export const toyMovement = (toy: Toy): Movement => ({
  id: toy.id,
  formerIds: [],
  specId: `T.${toy.id}`,
  source: '000',
  title: `Toy ${toy.id}`,
  alsoCalled: [],
  purpose: 'A toy.',
  kind: toy.kind ?? 'mobility',
  family: toy.family ?? toy.id,
  targets: ['trunk'],
  roles: [],
  variations: [toyVariation(toy)],
});

/** A library of toys. */
export const toyIndex = (toys: readonly Toy[]): LibraryIndex =>
  indexLibrary({ version: 1, movements: toys.map(toyMovement), programmes: [] });

/** A long hold on each side, a warm-up that alternates, short holds with both sides, and a quiet end. */
export const fourToys: readonly Toy[] = [
  {
    id: 'sway',
    sidedness: 'alternating',
    position: 'lying-on-back',
    phase: 0,
    start: { holdSeconds: 0, reps: 4, sets: 1 },
    restSeconds: 0,
    equipment: ['mat'],
  },
  { id: 'reach', sidedness: 'each', start: { holdSeconds: 20, reps: 2, sets: 1 }, family: 'bend' },
  {
    id: 'press',
    sidedness: 'symmetric',
    kind: 'strength',
    start: { holdSeconds: 5, reps: 3, sets: 2 },
    restSeconds: 3,
    setRestSeconds: 20,
  },
  { id: 'fold', sidedness: 'each', start: { holdSeconds: 20, reps: 1, sets: 1 }, family: 'bend' },
];
