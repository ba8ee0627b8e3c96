import {
  type Caution,
  type Cue,
  type DoseSpec,
  defineMovement,
  type Load,
  type Setup,
} from '@ilium/movement';

const setUp = [
  'Face the stairs with a hand on the rail.',
  'Or face a chair without wheels, its back against a wall.',
  'Put your {other} foot up on the step or seat.',
  'Slide your {working} foot back, knee straight.',
  'Point both feet ahead.',
];

const setups: readonly Setup[] = [
  { place: 'stairs', equipment: ['stair-rail'] },
  { place: 'standing', equipment: ['sturdy-chair'] },
];

const cautions: readonly Caution[] = [
  {
    text: 'Start with a low step and the rail. A chair seat is high for a first try.',
    consequence: 'prepare',
    mark: 'P',
  },
  { text: 'If you wobble, hold the rail or the wall.', consequence: 'support', mark: 'P' },
  {
    text: 'If your low back arches or aches, tuck your tail under and come back.',
    consequence: 'ease-off',
    mark: 'P',
  },
  { text: 'If the front hip pinches, stop and use a lower step.', consequence: 'stop', mark: 'P' },
  { text: 'If your calf is tight, let the back heel lift a little.', consequence: 'ease-off', mark: 'P' },
];

const turnCautions: readonly Caution[] = [
  ...cautions,
  { text: 'If a feeling starts to run down your leg, stop and face ahead.', consequence: 'stop', mark: 'P' },
];

const rearLeg: Load['working'] = { hipExtension: 2 };
const frontLeg: Load['other'] = { hipFlexion: 2, kneeFlexion: 1, compression: 1, weightBearing: 1 };

const dose: Omit<DoseSpec, 'start' | 'source'> = {
  kind: 'static',
  bounds: {
    holdSeconds: { min: 10, max: 30 },
    reps: { min: 1, max: 5 },
    reliefReps: 2,
    setsMax: 1,
  },
  tempo: { outSeconds: 4, backSeconds: 4 },
  restSeconds: 10,
  setRestSeconds: 0,
};

const place = {
  position: 'standing',
  setups,
  setUpSeconds: 26,
  switchSeconds: 12,
  sidedness: 'each',
  workingLimb: 'back leg',
  phase: 1,
  gentle: false,
  opensAtG1: false,
  gates: [],
  balanceSupport: 'Keep one hand on the rail, or on a wall beside you.',
} as const;

const breathe: Cue = { moment: 'half-way', breath: 'slow', text: 'Keep the breath slow.' };

/** M03: a standing lunge with one foot up, then turned and leaned. */
export const standingHipFlexor = defineMovement({
  id: 'standing-hip-flexor',
  formerIds: [],
  specId: 'M03',
  source: '000',
  title: 'Standing hip flexor stretch',
  alsoCalled: ['3D hip flexor stretch', 'psoas stretch', 'lunge on a step'],
  purpose: 'Targets the front of the hip, which often feels tight after long sitting.',
  kind: 'mobility',
  family: 'hip-flexor',
  targets: ['hip-flexors', 'quadriceps', 'side-trunk'],
  roles: ['work-break'],
  variations: [
    {
      ...place,
      id: 'lunge',
      specId: 'M03.a',
      title: 'Straight lunge',
      headline: 'Shift forward, stay tall',
      purpose: 'The base level: a straight stretch for the front of the back hip.',
      setUp,
      steps: [
        'Stand tall with your hands on your hips or the rail.',
        'Tuck your tail under.',
        'Shift your hips forward over your {other} foot.',
        'Keep your {working} knee straight.',
        'Hold an easy stretch and breathe slowly.',
        'Shift back and rest.',
      ],
      feel: 'A stretch at the front of your {working} hip and thigh.',
      cautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Tail under. Shift your hips forward.' },
        { moment: 'hold', breath: 'slow', text: 'Stay tall. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'free', text: 'Shift back.' },
        { moment: 'rest', breath: 'free', text: 'Next time, perhaps a little deeper.' },
      ],
      load: {
        working: rearLeg,
        other: frontLeg,
        trunk: { standing: 1, lumbarExtension: 1, balance: 2, supportable: 1 },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 3, max: 5 },
          sets: { min: 1, max: 1 },
          note: '',
        },
        start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'S' },
      },
      easier: null,
      harder: 'standing-hip-flexor/rotate-away',
      alternates: {
        balance: ['standing-side-bend/door-frame', 'seated-figure-four/tip-forward'],
        groin: ['half-kneeling-hip-flexor/lunge'],
      },
    },
    {
      ...place,
      id: 'rotate-away',
      specId: 'M03.b',
      title: 'Turn away',
      headline: 'Lunge, turn to the {other}',
      purpose: 'Adds a turn away from the back leg, to find the direction that eases you.',
      setUp,
      steps: [
        'Shift forward into your lunge.',
        'Fold your arms in front of your chest.',
        'Or keep one hand on the rail.',
        'Turn your chest to the {other}.',
        'Hold an easy turn and breathe slowly.',
        'Face ahead, shift back and rest.',
      ],
      feel: 'A stretch at the front of your {working} hip that reaches up into your waist.',
      cautions: turnCautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Shift forward. Turn to the {other}.' },
        { moment: 'hold', breath: 'slow', text: 'Stay in the lunge. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Face ahead and shift back.' },
      ],
      load: {
        working: rearLeg,
        other: frontLeg,
        trunk: { standing: 1, lumbarExtension: 1, lumbarRotation: 2, balance: 2, supportable: 1 },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 1, max: 1 },
          sets: { min: 1, max: 1 },
          note: 'Carried over from the 90-90 stretch (ours). More if it eases.',
        },
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
      },
      easier: 'standing-hip-flexor/lunge',
      harder: null,
      alternates: {
        balance: ['standing-side-bend/door-frame', 'seated-figure-four/tip-forward'],
        groin: ['half-kneeling-hip-flexor/lunge'],
      },
    },
    {
      ...place,
      id: 'rotate-toward',
      specId: 'M03.c',
      title: 'Turn toward',
      headline: 'Lunge, turn to the {working}',
      purpose: 'Adds a turn toward the back leg, to find the direction that eases you.',
      setUp,
      steps: [
        'Shift forward into your lunge.',
        'Fold your arms in front of your chest.',
        'Or keep one hand on the rail.',
        'Turn your chest to the {working}.',
        'Hold an easy turn and breathe slowly.',
        'Face ahead, shift back and rest.',
      ],
      feel: 'A stretch at the front of your {working} hip, at a new angle.',
      cautions: turnCautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Shift forward. Turn to the {working}.' },
        { moment: 'hold', breath: 'slow', text: 'Stay in the lunge. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Face ahead and shift back.' },
      ],
      load: {
        working: rearLeg,
        other: frontLeg,
        trunk: { standing: 1, lumbarExtension: 1, lumbarRotation: 2, balance: 2, supportable: 1 },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 1, max: 1 },
          sets: { min: 1, max: 1 },
          note: 'Carried over from the turn away (ours). More if it eases.',
        },
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
      },
      easier: 'standing-hip-flexor/lunge',
      harder: null,
      alternates: {
        balance: ['standing-side-bend/door-frame', 'seated-figure-four/tip-forward'],
        groin: ['half-kneeling-hip-flexor/lunge'],
      },
    },
    {
      ...place,
      id: 'lean-away',
      specId: 'M03.d',
      title: 'Lean away',
      headline: 'Lunge, lean to the {other}',
      purpose: 'Adds a side lean that carries the stretch up to your low back.',
      setUp,
      steps: [
        'Shift forward into your lunge.',
        'Raise your {working} arm with the elbow bent square.',
        'Keep your {other} hand on the rail if you can.',
        'Lean straight over to the {other}.',
        'Hold an easy stretch and breathe slowly.',
        'Come up tall, shift back and rest.',
      ],
      feel: 'A long stretch from the front of your {working} hip up your side to the low back.',
      cautions: [
        ...turnCautions,
        { text: 'If your shoulder hurts, keep that arm down.', consequence: 'ease-off', mark: 'P' },
      ],
      cues: [
        { moment: 'start', breath: 'out', text: 'Shift forward. Lean to the {other}.' },
        { moment: 'hold', breath: 'slow', text: '{Working} arm up. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Come up tall and shift back.' },
      ],
      load: {
        working: rearLeg,
        other: frontLeg,
        trunk: {
          standing: 1,
          lumbarExtension: 1,
          lumbarSideBend: 2,
          balance: 2,
          supportable: 1,
          armOverhead: 1,
        },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 1, max: 1 },
          sets: { min: 1, max: 1 },
          note: 'Carried over from the turn away (ours). More if it eases.',
        },
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
      },
      easier: 'standing-hip-flexor/lunge',
      harder: null,
      alternates: {
        balance: ['standing-side-bend/door-frame', 'seated-figure-four/lean-away'],
        groin: ['half-kneeling-hip-flexor/lunge'],
        shoulder: ['standing-hip-flexor/lunge'],
      },
    },
  ],
});
