import { type Caution, type Cue, type DoseSpec, defineMovement } from '@ilium/movement';

const cautions: readonly Caution[] = [
  { text: 'Stay at an easy stretch. Pain means come up a little.', consequence: 'ease-off', mark: 'S' },
  {
    text: 'If the outside of your hip is sore, leave this one out. Lean on a chair instead.',
    consequence: 'swap',
    mark: 'P',
  },
  { text: 'If your shoulder hurts, rest that hand on your head.', consequence: 'ease-off', mark: 'P' },
  { text: 'If a feeling starts to run down your leg, stop and stand up.', consequence: 'stop', mark: 'P' },
];

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
  sidedness: 'each',
  workingLimb: 'crossing leg and its side of the trunk',
  phase: 1,
  gentle: false,
  opensAtG1: false,
  gates: [],
} as const;

const breathe: Cue = { moment: 'half-way', breath: 'slow', text: 'Keep the breath slow.' };

/** M02: a standing side bend over crossed legs, free or held at a door frame. */
export const standingSideBend = defineMovement({
  id: 'standing-side-bend',
  formerIds: [],
  specId: 'M02',
  source: '000',
  title: 'Standing side bend',
  alsoCalled: ['Ballerina', 'crescent stretch'],
  purpose: 'Targets the long line from your low back to the outside of your hip.',
  kind: 'mobility',
  family: 'side-bend',
  targets: ['side-trunk', 'outer-hip', 'low-back'],
  roles: ['work-break'],
  variations: [
    {
      ...place,
      id: 'free',
      specId: 'M02.a',
      title: 'Free standing',
      headline: 'Lean to the {other}',
      purpose: 'A stretch for one whole side that needs only room to stand.',
      setUp: [
        'Stand tall with a wall on your {other} side.',
        'Put your weight on your {other} leg.',
        'Cross your {working} foot in front of and past the other.',
        'Point both feet ahead.',
        'Put your {other} hand on your {other} hip.',
      ],
      steps: [
        'Raise your {working} arm up and over.',
        'Lean your trunk to the {other}.',
        'Push your hips to the {working}.',
        'Hold an easy stretch and breathe slowly.',
        'Come up tall and rest.',
      ],
      feel: 'A long stretch down your {working} side, from the ribs to the outside of the hip.',
      cautions: [
        ...cautions,
        {
          text: 'The stance is narrow. If you wobble, put a hand on the wall.',
          consequence: 'support',
          mark: 'P',
        },
        {
          text: 'Cross only as far as feels steady. A small step is enough.',
          consequence: 'ease-off',
          mark: '?',
        },
      ],
      cues: [
        { moment: 'start', breath: 'out', text: '{Working} arm up. Lean to the {other}.' },
        { moment: 'hold', breath: 'slow', text: 'Hips {working}, trunk {other}. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Come up tall.' },
        { moment: 'rest', breath: 'free', text: 'Next time, perhaps a little further.' },
      ],
      setups: [{ place: 'standing', equipment: [] }],
      setUpSeconds: 25,
      switchSeconds: 10,
      load: {
        working: { adduction: 2 },
        other: { weightBearing: 2 },
        trunk: { standing: 1, lumbarSideBend: 2, balance: 2, armOverhead: 1 },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 20, max: 20 },
          reps: { min: 3, max: 5 },
          sets: { min: 1, max: 1 },
          note: '',
        },
        start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'S' },
      },
      easier: 'seated-figure-four/lean-away',
      harder: 'standing-side-bend/door-frame',
      alternates: {
        balance: ['standing-side-bend/door-frame', 'seated-figure-four/lean-away'],
        shoulder: ['seated-figure-four/lean-away'],
      },
      balanceSupport: 'Stand close to a wall, so that a hand can find it.',
    },
    {
      ...place,
      id: 'door-frame',
      specId: 'M02.b',
      title: 'At a door frame',
      headline: 'Press, then lean to the {other}',
      purpose: 'A steadier and deeper way, with a door frame to hold you.',
      setUp: [
        'Stand in a doorway with your {working} side against the frame.',
        'Cross your {working} foot in front of and past the other.',
        'Point both feet ahead.',
        'Put both hands on the frame, your {working} hand high.',
      ],
      steps: [
        'Press your hands into the frame.',
        'Let your {working} hip rest against it.',
        'Lean your ribs away to the {other}.',
        'Hold an easy stretch and breathe slowly.',
        'Come back to the frame and rest.',
      ],
      feel: 'A deep stretch down your {working} side, from the ribs to the outside of the hip.',
      cautions: [
        ...cautions,
        {
          text: 'Check that the door cannot swing. Then lean on the frame, not the door.',
          consequence: 'prepare',
          mark: 'P',
        },
      ],
      cues: [
        { moment: 'start', breath: 'out', text: 'Press. Lean to the {other}.' },
        { moment: 'hold', breath: 'slow', text: 'Hips to the frame. Breathe slowly.' },
        breathe,
        { moment: 'release', breath: 'in', text: 'Come back to the frame.' },
        { moment: 'rest', breath: 'free', text: 'Next time, perhaps a little further.' },
      ],
      setups: [{ place: 'standing', equipment: ['door-frame'] }],
      setUpSeconds: 23,
      switchSeconds: 12,
      load: {
        working: { adduction: 2 },
        other: { weightBearing: 2 },
        trunk: { standing: 1, lumbarSideBend: 2, balance: 1, armOverhead: 1 },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 20, max: 20 },
          reps: { min: 3, max: 5 },
          sets: { min: 1, max: 1 },
          note: 'Carried over from the free standing one (ours). If it helps more, keep to this one.',
        },
        start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'P' },
      },
      easier: 'standing-side-bend/free',
      harder: null,
      alternates: {
        balance: ['seated-figure-four/lean-away'],
        shoulder: ['seated-figure-four/lean-away'],
      },
      balanceSupport: 'Keep both hands on the frame or the wall beside it.',
    },
  ],
});
