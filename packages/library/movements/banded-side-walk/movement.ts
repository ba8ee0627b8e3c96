import { type Caution, type Cue, defineMovement } from '@ilium/movement';

const steps = [
  'Bend your knees a little and stay low.',
  'Step to the {working} with your {working} foot.',
  'Let your {other} foot follow, slowly.',
  'Keep the band tight and your toes ahead.',
  'Take small steps if the wall is short.',
];

const cautions: readonly Caution[] = [
  { text: 'Stop if it hurts. Tired muscle is fine.', consequence: 'stop', mark: 'S' },
  {
    text: 'If the outside of your hip or your knees mind, take smaller steps.',
    consequence: 'ease-off',
    mark: 'P',
  },
  { text: 'Clear the floor and walk along a wall or rail.', consequence: 'support', mark: 'P' },
  {
    text: 'Check the band for tears. Sit down to put it on and to take it off.',
    consequence: 'prepare',
    mark: 'P',
  },
];

const cues: readonly Cue[] = [
  { moment: 'get-ready', breath: 'free', text: 'Knees soft, toes ahead.' },
  { moment: 'start', breath: 'free', text: 'Step {working}.' },
  { moment: 'half-way', breath: 'slow', text: 'Stay low. Keep breathing.' },
  { moment: 'release', breath: 'free', text: 'Foot follows.' },
  { moment: 'switch', breath: 'free', text: 'Now the other way.' },
];

const place = {
  position: 'standing',
  setups: [{ place: 'standing', equipment: ['loop-band'] }],
  setUpSeconds: 21,
  switchSeconds: 8,
  sidedness: 'each',
  workingLimb: 'leading leg (the way you walk)',
  load: {
    working: { abduction: 1, weightBearing: 1 },
    other: { weightBearing: 1 },
    trunk: { standing: 1, balance: 1, band: 1 },
  },
  phase: 3,
  gentle: false,
  opensAtG1: false,
  gates: ['G3'],
  dose: {
    kind: 'rhythmic',
    source: {
      holdSeconds: null,
      reps: null,
      sets: { min: 1, max: 1 },
      note: 'no number; 8-10 steps each way [P]',
    },
    bounds: {
      holdSeconds: { min: 0, max: 0 },
      reps: { min: 4, max: 12 },
      reliefReps: 0,
      setsMax: 3,
    },
    start: { holdSeconds: 0, reps: 10, sets: 1, mark: 'P' },
    tempo: { outSeconds: 1.5, backSeconds: 1.5 },
    restSeconds: 0,
    setRestSeconds: 30,
  },
  alternates: {
    balance: ['side-lying-leg-raise/raise'],
  },
  balanceSupport: 'Walk along a wall or rail and keep your fingertips on it.',
} as const;

/** M20: side steps against a loop band, behind G3; the leading leg works. */
export const bandedSideWalk = defineMovement({
  id: 'banded-side-walk',
  formerIds: [],
  specId: 'M20',
  source: '003',
  title: 'Banded side walk',
  alsoCalled: ['crab walk', 'side steps with a band', 'lateral band walk'],
  purpose: 'Targets the outer hip muscles while you stand and step.',
  kind: 'strength',
  family: 'abductor',
  targets: ['outer-hip', 'gluteals'],
  roles: [],
  variations: [
    {
      ...place,
      id: 'ankles',
      specId: 'M20.a',
      title: 'Band at the ankles',
      headline: 'Side steps to the {working}',
      purpose: 'The stronger version: the band pulls further from the hip.',
      setUp: [
        'Take a loop band and sit down.',
        'Put the band round both ankles.',
        'Stand facing a wall, fingertips on it.',
        'Keep your feet hip-width apart.',
      ],
      steps,
      feel: 'Work on the outside of both hips.',
      cautions,
      cues,
      easier: 'banded-side-walk/knees',
      harder: null,
    },
    {
      ...place,
      id: 'knees',
      specId: 'M20.b',
      title: 'Band above the knees',
      headline: 'Side steps to the {working}',
      purpose: 'The milder version: the band pulls closer to the hip.',
      setUp: [
        'Take a loop band and sit down.',
        'Put the band round both legs, just above the knees.',
        'Stand facing a wall, fingertips on it.',
        'Keep your feet hip-width apart.',
      ],
      steps,
      feel: 'Work on the outside of both hips.',
      cautions,
      cues,
      easier: 'fire-hydrant/raise',
      harder: 'banded-side-walk/ankles',
    },
  ],
});
