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
  'Sit on the floor, on a mat if you like.',
  'Bend your {working} leg in front, shin across you.',
  'Bend your {other} leg out to the side, foot behind.',
  'Make a square corner at each knee.',
  'Rest your hands on the floor for support.',
];

const setups: readonly Setup[] = [{ place: 'floor', equipment: [] }];

const cautions: readonly Caution[] = [
  {
    text: 'Stay at a deep stretch that you can breathe through. Pain means back off.',
    consequence: 'ease-off',
    mark: 'S',
  },
  {
    text: 'If either hip pinches at the front or in the groin, stop and come out.',
    consequence: 'stop',
    mark: 'P',
  },
  { text: 'If a knee hurts, slide that foot away to open the knee.', consequence: 'ease-off', mark: 'P' },
  {
    text: 'If it is hard to get down to the floor, do the seated figure four on a chair.',
    consequence: 'swap',
    mark: 'P',
  },
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

const frontLegUpright: Load['working'] = {
  hipFlexion: 1,
  externalRotation: 2,
  abduction: 1,
  kneeFlexion: 1,
  kneeTorsion: 1,
};

const frontLegFolded: Load['working'] = { ...frontLegUpright, hipFlexion: 2, compression: 1 };

const rearLeg: Load['other'] = {
  hipFlexion: 1,
  internalRotation: 2,
  abduction: 2,
  kneeFlexion: 1,
  kneeTorsion: 1,
  compression: 2,
};

const place = {
  position: 'floor-sitting',
  setups,
  setUpSeconds: 22,
  switchSeconds: 15,
  sidedness: 'each',
  workingLimb: 'front leg',
  phase: 1,
  gentle: false,
  opensAtG1: false,
  gates: [],
  balanceSupport: null,
} as const;

const breathe: Cue = { moment: 'half-way', breath: 'slow', text: 'Keep the breath slow.' };

/** M01: six levels on the floor, one leg turned out in front, one turned in behind. */
export const ninetyNinety = defineMovement({
  id: 'ninety-ninety',
  formerIds: [],
  specId: 'M01',
  source: '000',
  title: '90-90 stretch',
  alsoCalled: ['90/90', 'ninety-ninety', 'shin box'],
  purpose: 'Targets the deep muscles of both hips at once, and often eases a stiff hip or low back.',
  kind: 'mobility',
  family: 'figure-four',
  targets: ['gluteals', 'deep-rotators', 'side-trunk', 'low-back'],
  roles: [],
  variations: [
    {
      ...place,
      id: 'press',
      specId: 'M01.a',
      title: 'Press the knee',
      headline: 'Press the {working} knee down',
      purpose: 'A first level in which your own muscles open the front hip.',
      setUp,
      steps: [
        'Sit as tall as you can with ease.',
        'Draw your {working} knee down toward the floor.',
        'Use the muscles of your hip, not your hands.',
        'Stop at a deep but easy stretch.',
        'Hold it there and breathe slowly.',
        'Let the knee float up and rest.',
      ],
      feel: 'A deep stretch in your {working} buttock. Your knee may stay off the floor, and that is fine.',
      cautions: [
        ...cautions,
        { text: 'Do not push the knee with your hands.', consequence: 'ease-off', mark: 'S' },
      ],
      cues: [
        { moment: 'start', breath: 'out', text: 'Press your {working} knee down.' },
        { moment: 'hold', breath: 'slow', text: 'Deep but easy. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'free', text: 'Let your knee float up.' },
        { moment: 'rest', breath: 'free', text: 'Next time, perhaps a little lower.' },
      ],
      load: {
        working: frontLegUpright,
        other: rearLeg,
        trunk: { floor: 1, lumbarFlexion: 1, lumbarRotation: 1 },
      },
      dose: {
        kind: 'static',
        source: {
          holdSeconds: { min: 20, max: 20 },
          reps: { min: 3, max: 3 },
          sets: { min: 1, max: 1 },
          note: '',
        },
        bounds,
        start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'S' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'seated-figure-four/press',
      harder: 'ninety-ninety/tall-sit',
      alternates: {
        floor: ['seated-figure-four/press'],
        knee: ['lying-figure-four/pull', 'seated-figure-four/press'],
        groin: ['seated-figure-four/press'],
      },
    },
    {
      ...place,
      id: 'tall-sit',
      specId: 'M01.b',
      title: 'Sit tall',
      headline: 'Sit tall, hand close in',
      purpose: 'A settling level that brings your trunk upright over both hips.',
      setUp,
      steps: [
        'Put your {working} hand on the floor beside you.',
        'Keep that elbow straight.',
        'Walk the hand in toward your hip.',
        'Let your chest rise until you sit tall.',
        'Hold it there and breathe slowly.',
        'Walk the hand out again and rest.',
      ],
      feel: 'A stretch in both hips and buttocks, and perhaps in your back, before you have moved far.',
      cautions: [
        ...cautions,
        {
          text: 'If your other hand feels steadier on the floor, lean on that one.',
          consequence: 'support',
          mark: '?',
        },
      ],
      cues: [
        { moment: 'start', breath: 'in', text: 'Walk your hand in. Grow tall.' },
        { moment: 'hold', breath: 'slow', text: 'Stay tall. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'free', text: 'Walk your hand out and rest.' },
      ],
      load: { working: frontLegUpright, other: rearLeg, trunk: { floor: 1, lumbarRotation: 1 } },
      dose: {
        kind: 'static',
        source: {
          holdSeconds: null,
          reps: null,
          sets: { min: 1, max: 1 },
          note: 'The source gives no time here; one settling hold of 20 s is ours.',
        },
        bounds,
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'ninety-ninety/press',
      harder: 'ninety-ninety/hinge',
      alternates: {
        floor: ['seated-figure-four/press'],
        knee: ['lying-figure-four/pull', 'seated-figure-four/press'],
        groin: ['seated-figure-four/press'],
      },
    },
    {
      ...place,
      id: 'hinge',
      specId: 'M01.c',
      title: 'Tip forward',
      headline: 'Tip forward, back long',
      purpose: 'A deeper level that tips your chest over the front shin.',
      setUp,
      steps: [
        'Sit tall and face your {working} shin.',
        'Reach both arms forward with straight elbows.',
        'Tip forward from your hips.',
        'Lower your chest and keep your back long.',
        'Hold a deep but easy stretch.',
        'Breathe slowly.',
        'Walk your hands back and sit up to rest.',
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
        { moment: 'release', breath: 'in', text: 'Walk your hands back. Sit up.' },
        { moment: 'rest', breath: 'free', text: 'Next time, perhaps a little deeper.' },
      ],
      load: {
        working: frontLegFolded,
        other: rearLeg,
        trunk: { floor: 1, lumbarFlexion: 1, lumbarRotation: 1 },
      },
      dose: {
        kind: 'static',
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 3, max: 5 },
          sets: { min: 1, max: 1 },
          note: '',
        },
        bounds,
        start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'S' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'ninety-ninety/tall-sit',
      harder: 'ninety-ninety/rotate-away',
      alternates: {
        floor: ['seated-figure-four/tip-forward'],
        knee: ['lying-figure-four/pull', 'seated-figure-four/press'],
        groin: ['seated-figure-four/press'],
      },
    },
    {
      ...place,
      id: 'rotate-away',
      specId: 'M01.d',
      title: 'Turn away',
      headline: 'Turn to the {other}',
      purpose: 'Adds a turn away from the front leg, to find the direction that eases you.',
      setUp,
      steps: [
        'Tip forward a little from your hips.',
        'Turn your chest to the {other} from the waist.',
        'Put both hands on the floor on that side.',
        'Keep both hips heavy.',
        'Hold an easy turn and breathe slowly.',
        'Turn back to the middle and rest.',
      ],
      feel: 'A stretch in your {working} buttock that may reach up into your low back.',
      cautions: directionCautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Turn to the {other} from your waist.' },
        { moment: 'hold', breath: 'slow', text: 'Hips heavy. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Turn back to the middle.' },
      ],
      load: {
        working: frontLegFolded,
        other: rearLeg,
        trunk: { floor: 1, lumbarFlexion: 1, lumbarRotation: 2 },
      },
      dose: {
        kind: 'static',
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 1, max: 1 },
          sets: { min: 1, max: 1 },
          note: 'One or two more if it eases.',
        },
        bounds,
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'S' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'ninety-ninety/hinge',
      harder: null,
      alternates: {
        floor: ['seated-figure-four/rotate-away'],
        knee: ['lying-figure-four/pull', 'seated-figure-four/press'],
        groin: ['seated-figure-four/press'],
      },
    },
    {
      ...place,
      id: 'rotate-toward',
      specId: 'M01.e',
      title: 'Turn toward',
      headline: 'Turn to the {working}',
      purpose: 'Adds a turn toward the front leg, to find the direction that eases you.',
      setUp,
      steps: [
        'Tip forward a little from your hips.',
        'Turn your chest to the {working} from the waist.',
        'Put both hands on the floor on that side.',
        'Keep both hips heavy.',
        'Hold an easy turn and breathe slowly.',
        'Turn back to the middle and rest.',
      ],
      feel: 'A stretch deep in your {working} hip, and perhaps across your low back.',
      cautions: directionCautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Turn to the {working} from your waist.' },
        { moment: 'hold', breath: 'slow', text: 'Hips heavy. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Turn back to the middle.' },
      ],
      load: {
        working: frontLegFolded,
        other: rearLeg,
        trunk: { floor: 1, lumbarFlexion: 1, lumbarRotation: 2 },
      },
      dose: {
        kind: 'static',
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 1, max: 1 },
          sets: { min: 1, max: 1 },
          note: 'The hold is carried over from the turn away (ours). More if it eases.',
        },
        bounds,
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'ninety-ninety/hinge',
      harder: null,
      alternates: {
        floor: ['seated-figure-four/rotate-toward'],
        knee: ['lying-figure-four/pull', 'seated-figure-four/press'],
        groin: ['seated-figure-four/press'],
      },
    },
    {
      ...place,
      id: 'lean-away',
      specId: 'M01.f',
      title: 'Lean away',
      headline: 'Lean to the {other}',
      purpose: 'Adds a side lean that targets the long line from your low back to your hip.',
      setUp,
      steps: [
        'Sit tall.',
        'Hold your {working} ankle with your {other} hand.',
        'Raise your {working} arm overhead.',
        'Lean straight over to the {other}.',
        'Hold an easy stretch and breathe slowly.',
        'Come up to the middle and rest.',
      ],
      feel: 'A long stretch down your {working} side, from the ribs or low back to the hip.',
      cautions: [
        ...directionCautions,
        { text: 'If your shoulder hurts, rest that hand on your head.', consequence: 'ease-off', mark: 'P' },
      ],
      cues: [
        { moment: 'start', breath: 'out', text: '{Working} arm up. Lean to the {other}.' },
        { moment: 'hold', breath: 'slow', text: 'Straight to the side. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Come up to the middle.' },
      ],
      load: {
        working: frontLegUpright,
        other: rearLeg,
        trunk: { floor: 1, lumbarSideBend: 2, armOverhead: 1 },
      },
      dose: {
        kind: 'static',
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 1, max: 1 },
          sets: { min: 1, max: 1 },
          note: 'The hold is carried over from the turn away (ours). More if it eases.',
        },
        bounds,
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
        tempo,
        restSeconds: 10,
        setRestSeconds: 0,
      },
      easier: 'ninety-ninety/tall-sit',
      harder: null,
      alternates: {
        floor: ['seated-figure-four/lean-away', 'standing-side-bend/door-frame'],
        knee: ['standing-side-bend/door-frame', 'seated-figure-four/press'],
        groin: ['seated-figure-four/lean-away'],
        shoulder: ['ninety-ninety/tall-sit'],
      },
    },
  ],
});
