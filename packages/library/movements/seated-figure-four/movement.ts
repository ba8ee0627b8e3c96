import {
  type Caution,
  type Cue,
  type DoseBounds,
  defineMovement,
  type Load,
  type Setup,
  type Tempo,
} from '@ilium/movement';

const setUp = [
  'Sit near the front edge of a sturdy chair or a stair.',
  'Plant your {other} foot flat.',
  'Rest your {working} ankle on your {other} knee.',
  'Let the ankle bone hang just past the thigh.',
  'Pull your {working} toes up toward your shin.',
];

const setups: readonly Setup[] = [
  { place: 'chair', equipment: ['sturdy-chair'] },
  { place: 'stairs', equipment: [] },
];

const cautions: readonly Caution[] = [
  { text: 'Do not push or crank the knee with your hands.', consequence: 'ease-off', mark: 'S' },
  {
    text: 'If your knee hurts, let it rise. If it still hurts, take the leg down.',
    consequence: 'ease-off',
    mark: 'P',
  },
  {
    text: 'If your ankle will not reach the knee, rest it lower down on your shin.',
    consequence: 'prepare',
    mark: 'P',
  },
  { text: 'If your hip pinches at the front or in the groin, stop.', consequence: 'stop', mark: 'P' },
  { text: 'Use a chair without wheels.', consequence: 'prepare', mark: 'P' },
];

const directionCautions: readonly Caution[] = [
  ...cautions,
  {
    text: 'If a feeling starts to run down your leg, stop and come back to the middle.',
    consequence: 'stop',
    mark: 'P',
  },
];

const bounds: DoseBounds = {
  holdSeconds: { min: 10, max: 30 },
  reps: { min: 1, max: 5 },
  reliefReps: 2,
  setsMax: 1,
};

const tempo: Tempo = { outSeconds: 4, backSeconds: 4 };

const crossedLegUpright: Load['working'] = {
  hipFlexion: 1,
  externalRotation: 2,
  abduction: 1,
  kneeFlexion: 1,
  kneeTorsion: 1,
};

const crossedLegFolded: Load['working'] = { ...crossedLegUpright, hipFlexion: 2, compression: 1 };

const place = {
  position: 'sitting',
  setups,
  setUpSeconds: 21,
  switchSeconds: 12,
  sidedness: 'each',
  workingLimb: 'crossed leg',
  phase: 1,
  opensAtG1: false,
  gates: [],
  balanceSupport: null,
} as const;

const breathe: Cue = { moment: 'half-way', breath: 'slow', text: 'Keep the breath slow.' };

/** M04: five levels on a chair or stair, one ankle on the other knee. */
export const seatedFigureFour = defineMovement({
  id: 'seated-figure-four',
  formerIds: [],
  specId: 'M04',
  source: '000',
  title: 'Seated figure four',
  alsoCalled: ['seated pigeon', 'chair pigeon'],
  purpose:
    'Targets the buttock and the small muscles deep in the hip, and often eases tightness from sitting.',
  kind: 'mobility',
  family: 'figure-four',
  targets: ['gluteals', 'deep-rotators', 'side-trunk', 'low-back'],
  roles: ['work-break'],
  variations: [
    {
      ...place,
      id: 'press',
      specId: 'M04.a',
      title: 'Press the knee',
      headline: 'Ease the {working} knee down',
      purpose: 'The gentlest level: your own muscles open the crossed hip.',
      setUp,
      steps: [
        'Sit tall and hold the seat if you like.',
        'Draw your {working} knee down with your own effort.',
        'Keep your hands off the knee.',
        'Stop at a deep but easy stretch.',
        'Hold it there and breathe slowly.',
        'Let the knee rise and rest.',
      ],
      feel: 'A deep stretch in your {working} buttock, well away from the knee.',
      cautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Ease your {working} knee down.' },
        { moment: 'hold', breath: 'slow', text: 'No hands. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'free', text: 'Let your knee rise.' },
      ],
      load: { working: crossedLegUpright, other: { hipFlexion: 1 }, trunk: {} },
      gentle: true,
      dose: {
        kind: 'static',
        source: {
          holdSeconds: null,
          reps: null,
          sets: { min: 1, max: 1 },
          note: 'The source gives no time here; one hold of 20 s before tipping forward is ours.',
        },
        bounds,
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: null,
      harder: 'seated-figure-four/tip-forward',
      alternates: { knee: ['lying-figure-four/pull'] },
    },
    {
      ...place,
      id: 'tip-forward',
      specId: 'M04.b',
      title: 'Tip forward',
      headline: 'Tip forward, back long',
      purpose: 'A deeper level that tips your trunk over the crossed leg.',
      setUp,
      steps: [
        'Sit up tall.',
        'Tip forward from your hips.',
        'Keep your back long and your chest open.',
        'Stop at a deep but easy stretch.',
        'Hold it there and breathe slowly.',
        'Come up tall and rest.',
      ],
      feel: 'A strong but easy stretch deep in your {working} buttock.',
      cautions: [
        ...cautions,
        { text: 'When your back starts to round, come up a little.', consequence: 'ease-off', mark: 'S' },
      ],
      cues: [
        { moment: 'start', breath: 'out', text: 'Tip forward from your hips.' },
        { moment: 'hold', breath: 'slow', text: 'Back long. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Come up tall.' },
        { moment: 'rest', breath: 'free', text: 'Next time, perhaps a little deeper.' },
      ],
      load: { working: crossedLegFolded, other: { hipFlexion: 2 }, trunk: { lumbarFlexion: 1 } },
      gentle: false,
      dose: {
        kind: 'static',
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: null, max: 5 },
          sets: { min: 1, max: 1 },
          note: 'The source says up to five; starting at three is ours.',
        },
        bounds,
        start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'P' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'seated-figure-four/press',
      harder: 'seated-figure-four/rotate-away',
      alternates: {
        knee: ['seated-figure-four/press', 'lying-figure-four/pull'],
        groin: ['seated-figure-four/press'],
      },
    },
    {
      ...place,
      id: 'rotate-away',
      specId: 'M04.c',
      title: 'Turn away',
      headline: 'Turn to the {other}',
      purpose: 'Adds a turn away from the crossed leg, to find the direction that eases you.',
      setUp,
      steps: [
        'Tip forward from your hips with a long back.',
        'Reach both hands out in front.',
        'Turn your chest and hands to the {other}.',
        'Hold an easy turn and breathe slowly.',
        'Turn back to the middle.',
        'Come up tall and rest.',
      ],
      feel: 'A stretch in your {working} buttock that may reach up toward your low back.',
      cautions: directionCautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Tip forward. Turn to the {other}.' },
        { moment: 'hold', breath: 'slow', text: 'Easy turn. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Back to the middle. Come up.' },
      ],
      load: {
        working: crossedLegFolded,
        other: { hipFlexion: 2 },
        trunk: { lumbarFlexion: 1, lumbarRotation: 2 },
      },
      gentle: false,
      dose: {
        kind: 'static',
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 1, max: 1 },
          sets: { min: 1, max: 1 },
          note: 'Carried over from the 90-90 stretch (ours). More if it eases.',
        },
        bounds,
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'seated-figure-four/tip-forward',
      harder: null,
      alternates: {
        knee: ['seated-figure-four/press', 'lying-figure-four/pull'],
        groin: ['seated-figure-four/press'],
      },
    },
    {
      ...place,
      id: 'rotate-toward',
      specId: 'M04.d',
      title: 'Turn toward',
      headline: 'Turn to the {working}',
      purpose: 'Adds a turn toward the crossed leg, to find the direction that eases you.',
      setUp,
      steps: [
        'Tip forward from your hips with a long back.',
        'Reach both hands out in front.',
        'Turn your chest and hands to the {working}.',
        'Hold an easy turn and breathe slowly.',
        'Turn back to the middle.',
        'Come up tall and rest.',
      ],
      feel: 'A stretch deep in your {working} hip, at a new angle.',
      cautions: directionCautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Tip forward. Turn to the {working}.' },
        { moment: 'hold', breath: 'slow', text: 'Easy turn. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Back to the middle. Come up.' },
      ],
      load: {
        working: crossedLegFolded,
        other: { hipFlexion: 2 },
        trunk: { lumbarFlexion: 1, lumbarRotation: 2 },
      },
      gentle: false,
      dose: {
        kind: 'static',
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 1, max: 1 },
          sets: { min: 1, max: 1 },
          note: 'Carried over from the turn away (ours). More if it eases.',
        },
        bounds,
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'seated-figure-four/tip-forward',
      harder: null,
      alternates: {
        knee: ['seated-figure-four/press', 'lying-figure-four/pull'],
        groin: ['seated-figure-four/press'],
      },
    },
    {
      ...place,
      id: 'lean-away',
      specId: 'M04.e',
      title: 'Lean away',
      headline: 'Sit tall, lean to the {other}',
      purpose: 'Adds an upright side lean that targets your low back and flank.',
      setUp,
      steps: [
        'Sit up tall.',
        'Put your {other} hand on the seat for support.',
        'Lean straight over to the {other}.',
        'Keep both hips on the seat.',
        'Hold an easy stretch and breathe slowly.',
        'Come up to the middle and rest.',
      ],
      feel: 'A stretch along your {working} side and low back.',
      cautions: directionCautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Sit tall. Lean to the {other}.' },
        { moment: 'hold', breath: 'slow', text: 'Both hips down. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Come up to the middle.' },
      ],
      load: { working: crossedLegUpright, other: { hipFlexion: 1 }, trunk: { lumbarSideBend: 2 } },
      gentle: false,
      dose: {
        kind: 'static',
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 1, max: 1 },
          sets: { min: 1, max: 1 },
          note: 'Carried over from the turn away (ours). More if it eases.',
        },
        bounds,
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'seated-figure-four/press',
      harder: null,
      alternates: { knee: ['standing-side-bend/door-frame', 'seated-figure-four/press'] },
    },
  ],
});
