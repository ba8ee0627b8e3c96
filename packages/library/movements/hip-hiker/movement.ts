import { type Caution, type DoseSpec, defineMovement } from '@ilium/movement';

const cautions: readonly Caution[] = [
  { text: 'Hold the rail the whole time.', consequence: 'support', mark: 'P' },
  {
    text: 'If the outside of your standing hip is sore, make the lift very small.',
    consequence: 'ease-off',
    mark: 'P',
  },
  { text: 'If you feel dizzy or about to fall, stop and sit down.', consequence: 'stop', mark: 'P' },
];

const dose: Omit<DoseSpec, 'start' | 'source' | 'bounds'> = {
  kind: 'strength-hold',
  tempo: { outSeconds: 3, backSeconds: 3 },
  restSeconds: 3,
  setRestSeconds: 30,
};

const place = {
  position: 'standing',
  setups: [{ place: 'stairs', equipment: ['stair-rail'] }],
  switchSeconds: 12,
  sidedness: 'each',
  workingLimb: 'free leg, whose side of the pelvis rises; the other leg stands',
  load: {
    working: {},
    other: { weightBearing: 2, adduction: 1 },
    trunk: { standing: 1, balance: 2, lumbarSideBend: 1, longestHoldSeconds: 5, supportable: 1 },
  },
  phase: 3,
  gentle: false,
  opensAtG1: false,
  gates: ['G3'],
  balanceSupport: 'Hold the rail, and keep a wall within reach if there is one.',
} as const;

/** M07: standing sideways on a stair, one side of the pelvis is hiked and lowered. */
export const hipHiker = defineMovement({
  id: 'hip-hiker',
  formerIds: [],
  specId: 'M07',
  source: '000',
  title: 'Hip hiker',
  alsoCalled: ['pelvic hike', 'hip hike'],
  purpose: 'Builds strength in your waist on one side and in the outer hip on the other.',
  kind: 'strength',
  family: 'abductor',
  targets: ['outer-hip', 'gluteals', 'side-trunk'],
  roles: ['work-break'],
  variations: [
    {
      ...place,
      id: 'step',
      specId: 'M07.a',
      title: 'Full set',
      headline: 'Hike your {working} hip',
      purpose: 'A full set that trains your standing hip to hold you level.',
      setUp: [
        'Stand sideways on the bottom step and hold the rail.',
        'Stand on your {other} foot.',
        'Let your {working} foot hang off the edge.',
        'Put your {working} hand on your {working} hip.',
      ],
      steps: [
        'Keep both knees straight but soft.',
        'Hike your {working} hip up as high as you can.',
        'Keep your chest tall and still.',
        'Hold and keep breathing.',
        'Lower the foot slowly below the step.',
      ],
      feel: 'Your {working} waist and the outside of your {other} hip work.',
      cautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Hike your {working} hip up.' },
        { moment: 'hold', breath: 'slow', text: 'Chest tall. Keep breathing.' },
        { moment: 'release', breath: 'in', text: 'Lower it slowly.' },
        { moment: 'switch', breath: 'free', text: 'Turn around. Hold the rail or wall.' },
      ],
      setUpSeconds: 22,
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 5, max: 5 },
          reps: { min: 10, max: 15 },
          sets: { min: 1, max: 3 },
          note: 'The source adds one or two sets when there is energy, every day.',
        },
        bounds: {
          holdSeconds: { min: 3, max: 10 },
          reps: { min: 3, max: 15 },
          reliefReps: 0,
          setsMax: 3,
        },
        start: { holdSeconds: 5, reps: 8, sets: 1, mark: 'P' },
      },
      easier: 'hip-hiker/stair-snack',
      harder: null,
      alternates: { balance: ['side-lying-leg-raise/raise'] },
    },
    {
      ...place,
      id: 'stair-snack',
      specId: 'M07.b',
      title: 'Stair snack',
      headline: 'Two hikes of your {working} hip',
      purpose: 'Two on each side, whenever you happen to take the stairs.',
      setUp: [
        'Pause on a step, sideways, and hold the rail.',
        'Stand on your {other} foot.',
        'Let your {working} foot hang off the edge.',
      ],
      steps: [
        'Hike your {working} hip up as high as you can.',
        'Keep your chest tall and still.',
        'Hold and keep breathing.',
        'Lower the foot slowly.',
        'Do one more, then walk on.',
      ],
      feel: 'Your {working} waist and the outside of your {other} hip work.',
      cautions: [
        ...cautions,
        {
          text: 'Leave it out when your hands are full or others need the stairs.',
          consequence: 'stop',
          mark: 'P',
        },
      ],
      cues: [
        { moment: 'start', breath: 'out', text: 'Hike your {working} hip up.' },
        { moment: 'hold', breath: 'slow', text: 'Chest tall. Keep breathing.' },
        { moment: 'release', breath: 'in', text: 'Lower it slowly.' },
        { moment: 'switch', breath: 'free', text: 'Turn around. Hold the rail or wall.' },
      ],
      setUpSeconds: 18,
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 5, max: 5 },
          reps: { min: 2, max: 2 },
          sets: { min: 1, max: 1 },
          note: 'A couple each time you climb stairs.',
        },
        bounds: {
          holdSeconds: { min: 3, max: 10 },
          reps: { min: 1, max: 2 },
          reliefReps: 0,
          setsMax: 1,
        },
        start: { holdSeconds: 5, reps: 2, sets: 1, mark: 'S' },
      },
      easier: 'side-lying-leg-raise/raise',
      harder: 'hip-hiker/step',
      alternates: { balance: ['side-lying-leg-raise/raise'] },
    },
  ],
});
