import { type Caution, defineMovement } from '@ilium/movement';

const cautions: readonly Caution[] = [
  {
    text: 'Leave this out while pain runs down your leg or bending makes you worse.',
    consequence: 'swap',
    mark: 'P',
  },
  {
    text: 'Stop if you feel pain, tingling or numbness move down your leg.',
    consequence: 'stop',
    mark: 'R',
  },
  {
    text: 'If the backs of your knees pull hard, bend your knees a little.',
    consequence: 'ease-off',
    mark: 'P',
  },
];

const place = {
  position: 'long-sitting',
  switchSeconds: 0,
  sidedness: 'symmetric',
  workingLimb: 'both legs',
  load: {
    working: { hipFlexion: 2 },
    other: { hipFlexion: 2 },
    trunk: { floor: 1, lumbarFlexion: 2, loadedFlexion: 1, neuralTension: 2 },
  },
  phase: 3,
  gentle: false,
  opensAtG1: false,
  gates: ['G4'],
  dose: {
    kind: 'rhythmic-hold',
    source: {
      holdSeconds: { min: 2, max: 3 },
      reps: { min: 10, max: 15 },
      sets: { min: 1, max: 1 },
      note: '',
    },
    bounds: {
      holdSeconds: { min: 2, max: 5 },
      reps: { min: 3, max: 15 },
      reliefReps: 0,
      setsMax: 1,
    },
    start: { holdSeconds: 2, reps: 10, sets: 1, mark: 'S' },
    tempo: { outSeconds: 3, backSeconds: 3 },
    restSeconds: 2,
    setRestSeconds: 0,
  },
  balanceSupport: null,
} as const;

/** M11: bending forward again, late and behind G4; with or without a strap. */
export const flexionDrill = defineMovement({
  id: 'flexion-drill',
  formerIds: [],
  specId: 'M11',
  source: '001',
  title: 'Forward-bend drill',
  alsoCalled: ['spinal flexion drill', 'seated toe reach', 'sit and reach'],
  purpose: 'For later: targets the back of the legs and the spine, to get used to bending again.',
  kind: 'mobility',
  family: 'flexion',
  targets: ['hamstrings', 'low-back'],
  roles: [],
  variations: [
    {
      ...place,
      id: 'reach',
      specId: 'M11.a',
      title: 'Reach for the feet',
      headline: 'Breathe out, reach, come back',
      purpose: 'Brings bending back bit by bit once your leg is calm.',
      setUp: ['Sit on the floor with both legs straight.', 'Rest your hands on your thighs.'],
      steps: [
        'Breathe out and tip forward from your hips.',
        'Then let your whole back round.',
        'Reach toward your feet.',
        'Hold for a moment.',
        'Breathe in and come back up.',
      ],
      feel: 'A mild pull along your back and the backs of your thighs that goes when you sit up.',
      cautions,
      cues: [
        { moment: 'get-ready', breath: 'in', text: 'Sit tall. Breathe in.' },
        { moment: 'start', breath: 'out', text: 'Breathe out and reach forward.' },
        { moment: 'hold', breath: 'out', text: 'Hold there.' },
        { moment: 'release', breath: 'in', text: 'Breathe in and come up.' },
        { moment: 'rest', breath: 'free', text: 'Sit tall.' },
      ],
      setups: [
        { place: 'floor', equipment: ['mat'] },
        { place: 'floor', equipment: [] },
      ],
      setUpSeconds: 10,
      easier: 'flexion-drill/strap',
      harder: null,
      alternates: {
        floor: ['seated-figure-four/tip-forward'],
        groin: ['knee-wags/wag'],
      },
    },
    {
      ...place,
      id: 'strap',
      specId: 'M11.b',
      title: 'With a strap',
      headline: 'Breathe out, hands along the strap',
      purpose: 'The strap lets you choose how far you bend if your feet are a long way off.',
      setUp: [
        'Take a strap or a long belt.',
        'Sit on the floor with both legs straight.',
        'Loop the strap round your feet.',
        'Hold one end in each hand.',
      ],
      steps: [
        'Breathe out and tip forward from your hips.',
        'Then let your whole back round.',
        'Slide your hands along the strap.',
        'Hold for a moment.',
        'Breathe in and come back up.',
      ],
      feel: 'A mild pull along your back and the backs of your thighs that goes when you sit up.',
      cautions: [
        ...cautions,
        {
          text: 'Let the strap rest in your hands. Do not haul on it.',
          consequence: 'ease-off',
          mark: 'P',
        },
      ],
      cues: [
        { moment: 'get-ready', breath: 'in', text: 'Sit tall. Breathe in.' },
        { moment: 'start', breath: 'out', text: 'Breathe out, slide your hands forward.' },
        { moment: 'hold', breath: 'out', text: 'Hold there.' },
        { moment: 'release', breath: 'in', text: 'Breathe in and come up.' },
        { moment: 'rest', breath: 'free', text: 'Sit tall.' },
      ],
      setups: [
        { place: 'floor', equipment: ['mat', 'strap'] },
        { place: 'floor', equipment: ['strap'] },
      ],
      setUpSeconds: 15,
      easier: null,
      harder: 'flexion-drill/reach',
      alternates: {
        floor: ['seated-figure-four/tip-forward'],
        groin: ['knee-wags/wag'],
      },
    },
  ],
});
