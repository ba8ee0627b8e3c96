import { type Caution, type DoseSpec, defineMovement, type Setup } from '@ilium/movement';

const setups: readonly Setup[] = [
  { place: 'floor', equipment: [] },
  { place: 'bed', equipment: [] },
];

const cautions: readonly Caution[] = [
  {
    text: 'If the back of your thigh cramps, come down. Then bring your heels closer.',
    consequence: 'ease-off',
    mark: 'P',
  },
  { text: 'If your low back arches or hurts, lift less high.', consequence: 'ease-off', mark: 'P' },
  { text: 'Keep breathing. Never hold your breath to lift.', consequence: 'ease-off', mark: 'P' },
  { text: 'If pain starts to run down a leg, stop and lie flat.', consequence: 'stop', mark: 'P' },
];

const dose: Omit<DoseSpec, 'start' | 'source' | 'bounds'> = {
  kind: 'strength-hold',
  tempo: { outSeconds: 3, backSeconds: 3 },
  restSeconds: 3,
  setRestSeconds: 30,
};

const place = {
  position: 'lying-on-back',
  setups,
  gentle: false,
  balanceSupport: null,
} as const;

/** M05: the two-leg bridge, and the figure four bridge that it leads to. */
export const bridge = defineMovement({
  id: 'bridge',
  formerIds: [],
  specId: 'M05',
  source: '000',
  title: 'Bridge',
  alsoCalled: ['glute bridge', 'hip lift', 'figure four bridge'],
  purpose: 'Builds strength in your buttocks and the backs of your thighs, which help carry your low back.',
  kind: 'strength',
  family: 'bridge',
  targets: ['gluteals', 'hamstrings', 'trunk', 'low-back'],
  roles: [],
  variations: [
    {
      ...place,
      id: 'both-feet',
      specId: 'M05.a',
      title: 'Both feet down',
      headline: 'Squeeze and lift your hips',
      purpose: 'The first bridge: both legs share the work.',
      setUp: [
        'Lie on your back on the floor or a firm bed.',
        'Bend both knees.',
        'Plant your feet flat, about hip width apart.',
        'Rest your hands on your hips.',
      ],
      steps: [
        'Tighten your belly gently.',
        'Squeeze your buttocks.',
        'Lift your hips as you breathe out.',
        'Stop when your knees, hips and shoulders make one line.',
        'Hold and keep breathing.',
        'Lower slowly and take a breath.',
      ],
      feel: 'Your buttocks work hard, with some help from the backs of your thighs.',
      cautions,
      cues: [
        { moment: 'start', breath: 'out', text: 'Breathe out, squeeze and lift.' },
        { moment: 'hold', breath: 'slow', text: 'One long line. Breathe.' },
        { moment: 'release', breath: 'in', text: 'Lower slowly.' },
      ],
      setUpSeconds: 15,
      switchSeconds: 0,
      sidedness: 'symmetric',
      workingLimb: 'both legs',
      phase: 2,
      opensAtG1: true,
      gates: [],
      load: {
        working: { hipExtension: 1, weightBearing: 1, kneeFlexion: 1 },
        other: { hipExtension: 1, weightBearing: 1, kneeFlexion: 1 },
        trunk: { supine: 1, floor: 1, lumbarExtension: 1, longestHoldSeconds: 5 },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: null,
          reps: null,
          sets: { min: 1, max: 1 },
          note: 'The source teaches it as a way in and gives no dose of its own; 5 s, eight to ten times, is ours.',
        },
        bounds: {
          holdSeconds: { min: 3, max: 10 },
          reps: { min: 3, max: 10 },
          reliefReps: 0,
          setsMax: 3,
        },
        start: { holdSeconds: 5, reps: 8, sets: 1, mark: 'P' },
      },
      easier: 'adductor-squeeze/squeeze',
      harder: 'bridge/figure-four',
      alternates: { supine: ['side-lying-leg-raise/raise'] },
    },
    {
      ...place,
      id: 'figure-four',
      specId: 'M05.b',
      title: 'Figure four',
      headline: 'Drive up from your {other} foot',
      purpose: 'One leg lifts while the crossed hip is stretched.',
      setUp: [
        'Lie on your back with both knees bent, feet flat.',
        'Cross your {working} ankle over your {other} knee.',
        'Let your {working} knee fall open.',
        'Rest your hands on your hips.',
      ],
      steps: [
        'Tighten your belly gently.',
        'Push down through your {other} foot.',
        'Lift your hips as you breathe out.',
        'Keep both hips level.',
        'Hold and keep breathing.',
        'Lower slowly and take a breath.',
      ],
      feel: 'Your {other} buttock works hard. Your {working} buttock may feel a stretch.',
      cautions: [
        ...cautions,
        {
          text: 'Cross your leg before you lift. It is steadier than crossing at the top.',
          consequence: 'prepare',
          mark: 'P',
        },
        {
          text: 'If the crossed knee hurts, keep both feet down.',
          consequence: 'swap',
          mark: 'P',
        },
      ],
      cues: [
        { moment: 'start', breath: 'out', text: 'Breathe out and lift.' },
        { moment: 'hold', breath: 'slow', text: 'Hips level. Keep breathing.' },
        { moment: 'release', breath: 'in', text: 'Lower slowly.' },
        { moment: 'switch', breath: 'free', text: 'Both feet down. Now cross the other leg.' },
      ],
      setUpSeconds: 16,
      switchSeconds: 10,
      sidedness: 'each',
      workingLimb: 'crossed leg; the foot on the floor drives',
      phase: 3,
      opensAtG1: false,
      gates: ['G3'],
      load: {
        working: { hipFlexion: 1, externalRotation: 2, kneeFlexion: 1, kneeTorsion: 1 },
        other: { hipExtension: 1, weightBearing: 2, kneeFlexion: 1 },
        trunk: { supine: 1, floor: 1, lumbarExtension: 1, lumbarRotation: 1, longestHoldSeconds: 5 },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 5, max: 5 },
          reps: { min: null, max: 10 },
          sets: { min: 1, max: 1 },
          note: 'The source says up to ten, every day.',
        },
        bounds: {
          holdSeconds: { min: 3, max: 10 },
          reps: { min: 3, max: 10 },
          reliefReps: 0,
          setsMax: 2,
        },
        start: { holdSeconds: 5, reps: 8, sets: 1, mark: 'P' },
      },
      easier: 'bridge/both-feet',
      harder: null,
      alternates: {
        supine: ['side-lying-leg-raise/raise'],
        knee: ['bridge/both-feet'],
      },
    },
  ],
});
