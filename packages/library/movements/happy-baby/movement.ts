import { type Caution, defineMovement } from '@ilium/movement';

const cautions: readonly Caution[] = [
  {
    text: 'If the front of your hip or your groin pinches, let your knees move further away.',
    consequence: 'ease-off',
    mark: 'M',
  },
  {
    text: 'Stop if pain or tingling moves further down your leg.',
    consequence: 'stop',
    mark: 'R',
  },
  {
    text: 'If your tailbone lifts, bring your knees less close.',
    consequence: 'ease-off',
    mark: 'P',
  },
];

const place = {
  position: 'lying-on-back',
  setups: [
    { place: 'floor', equipment: [] },
    { place: 'bed', equipment: [] },
  ],
  setUpSeconds: 10,
  switchSeconds: 0,
  sidedness: 'symmetric',
  workingLimb: 'both legs',
  load: {
    working: { hipFlexion: 2, abduction: 2, externalRotation: 1, kneeFlexion: 1, compression: 1 },
    other: { hipFlexion: 2, abduction: 2, externalRotation: 1, kneeFlexion: 1, compression: 1 },
    trunk: { supine: 1, floor: 1, lumbarFlexion: 1, lumbarRotation: 1 },
  },
  phase: 1,
  gentle: false,
  opensAtG1: false,
  gates: [],
  dose: {
    kind: 'static-rock',
    source: {
      holdSeconds: { min: 30, max: 30 },
      reps: { min: 1, max: 1 },
      sets: { min: 1, max: 1 },
      note: 'rocking',
    },
    bounds: {
      holdSeconds: { min: 10, max: 30 },
      reps: { min: 1, max: 3 },
      reliefReps: 1,
      setsMax: 1,
    },
    start: { holdSeconds: 30, reps: 1, sets: 1, mark: 'S' },
    tempo: { outSeconds: 4, backSeconds: 4 },
    restSeconds: 10,
    setRestSeconds: 0,
  },
  alternates: {
    floor: ['seated-figure-four/press'],
    supine: ['seated-figure-four/press', 'childs-pose/rest'],
    groin: ['knee-wags/wag'],
  },
  balanceSupport: null,
} as const;

/** M24: rocking on the back, hands on knees or ankles. Source 004 calls it dead bug. */
export const happyBaby = defineMovement({
  id: 'happy-baby',
  formerIds: [],
  specId: 'M24',
  source: '004',
  title: 'Happy baby',
  alsoCalled: ['dead bug (the name in source 004)', 'lying squat', 'knees to chest, rocking'],
  purpose: 'A gentle rock that targets the hips and low back and often feels soothing.',
  kind: 'mobility',
  family: 'happy-baby',
  targets: ['low-back', 'gluteals'],
  roles: ['settle'],
  variations: [
    {
      ...place,
      id: 'knees',
      specId: 'M24.a',
      title: 'Hold the knees',
      headline: 'Hold your knees, rock gently',
      purpose: 'The easier hold, with a short reach for your hands.',
      setUp: ['Lie on your back.', 'Draw one knee up, then the other.'],
      steps: [
        'Hold a knee in each hand.',
        'Lift your feet a little above your knees.',
        'Let your knees fall apart.',
        'Keep your low back on the floor or bed.',
        'Rock gently from side to side.',
        'Let go and lower one foot at a time.',
      ],
      feel: 'A soft stretch in your hips, and your low back getting a light rub.',
      cautions,
      cues: [
        { moment: 'get-ready', breath: 'free', text: 'Hands on your knees.' },
        { moment: 'start', breath: 'out', text: 'Let your knees fall apart.' },
        { moment: 'hold', breath: 'slow', text: 'Rock gently. Breathe slowly.' },
        { moment: 'release', breath: 'free', text: 'Lower one foot at a time.' },
        { moment: 'rest', breath: 'free', text: 'Rest with your feet down.' },
      ],
      easier: null,
      harder: 'happy-baby/ankles',
    },
    {
      ...place,
      id: 'ankles',
      specId: 'M24.b',
      title: 'Hold the ankles',
      headline: 'Hold your ankles, rock gently',
      purpose: 'A longer reach that opens the hips a little more.',
      setUp: ['Lie on your back.', 'Draw one knee up, then the other.'],
      steps: [
        'Hold an ankle in each hand.',
        'Lift your feet above your knees.',
        'Let your knees fall apart.',
        'Keep your low back on the floor or bed.',
        'Rock gently from side to side.',
        'Let go and lower one foot at a time.',
      ],
      feel: 'A mild stretch in your hips and inner thighs, and your low back getting a light rub.',
      cautions: [
        ...cautions,
        {
          text: 'If you must strain to reach, hold your knees instead.',
          consequence: 'swap',
          mark: 'P',
        },
      ],
      cues: [
        { moment: 'get-ready', breath: 'free', text: 'Hands on your ankles.' },
        { moment: 'start', breath: 'out', text: 'Feet up, knees apart.' },
        { moment: 'hold', breath: 'slow', text: 'Rock gently. Breathe slowly.' },
        { moment: 'release', breath: 'free', text: 'Lower one foot at a time.' },
        { moment: 'rest', breath: 'free', text: 'Rest with your feet down.' },
      ],
      easier: 'happy-baby/knees',
      harder: null,
    },
  ],
});
