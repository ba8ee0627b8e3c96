import { type Caution, defineMovement } from '@ilium/movement';
import { tableCautions } from './table-cautions.ts';

const force: Caution = {
  text: 'Ease off above 4 out of 10. Add weight only after a round of 3 or less. No thrust.',
  consequence: 'ease-off',
  mark: 'P',
};

const place = {
  position: 'lying-on-back',
  setUpSeconds: 20,
  switchSeconds: 15,
  sidedness: 'each',
  workingLimb: 'treated leg',
  phase: 1,
  gentle: false,
  opensAtG1: false,
  gates: [],
  easier: null,
  harder: null,
  balanceSupport: null,
} as const;

const dose = {
  kind: 'assisted',
  bounds: {
    holdSeconds: { min: 10, max: 30 },
    reps: { min: 1, max: 3 },
    reliefReps: 0,
    setsMax: 1,
  },
  start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'S' },
  tempo: { outSeconds: 6, backSeconds: 4 },
  restSeconds: 10,
  setRestSeconds: 0,
} as const;

/** T01: a therapist takes the bent hip further into turn-out; plain, or with a towel in the groin. */
export const assistedFlexionRotation = defineMovement({
  id: 'assisted-flexion-rotation',
  formerIds: [],
  specId: 'T01',
  source: '002',
  title: 'Assisted bend and turn-out',
  alsoCalled: ['assisted hip flexion and outward turn', 'capsule stretch with body weight'],
  purpose: 'For therapists: targets your client’s buttock and the deep muscles that turn the hip out.',
  kind: 'assisted',
  family: 'assisted',
  targets: ['gluteals', 'deep-rotators'],
  roles: [],
  variations: [
    {
      ...place,
      id: 'plain',
      specId: 'T01.a',
      title: 'Plain',
      headline: 'Lean in, hold pelvis still',
      purpose: 'Your body weight takes the hip further than your client can alone.',
      setUp: [
        'Ask your client to lie on their back.',
        'Agree on a word that means stop.',
        'Stand on the {working} side, one foot ahead of the other.',
        'Keep your own back long.',
      ],
      steps: [
        'Bend your client’s {working} hip and knee.',
        'Turn the thigh out until it firms up.',
        'With one hand, keep the {other} side of the pelvis still.',
        'Lean your weight slowly into the bent leg.',
        'Let the knee travel up and out.',
        'Go only as far as your client can breathe through.',
        'Ask where they feel it.',
        'Ease off slowly.',
      ],
      feel: 'Your client should feel a deep but easy stretch in the {working} buttock, and no pinch in the groin.',
      cautions: [
        {
          text: 'If the groin pinches, stop. Try the groin-towel version once.',
          consequence: 'swap',
          mark: 'S',
        },
        force,
        ...tableCautions,
      ],
      cues: [
        { moment: 'get-ready', breath: 'in', text: 'Pelvis still. Breathe in.' },
        { moment: 'start', breath: 'out', text: 'Bend, turn out and lean in slowly.' },
        { moment: 'hold', breath: 'slow', text: 'Keep your client breathing. Where is it felt?' },
        { moment: 'release', breath: 'free', text: 'Ease off slowly.' },
        { moment: 'rest', breath: 'free', text: 'Ask for a number, nought to ten.' },
        { moment: 'switch', breath: 'free', text: 'Walk round to the other leg.' },
      ],
      setups: [{ place: 'table', equipment: ['treatment-table'] }],
      load: {
        working: {
          hipFlexion: 2,
          externalRotation: 2,
          abduction: 2,
          kneeFlexion: 1,
          kneeTorsion: 1,
          compression: 2,
          overpressure: 2,
        },
        other: {},
        trunk: { supine: 1, lumbarFlexion: 1, assisted: 1 },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 3, max: 3 },
          sets: { min: 1, max: 1 },
          note: '3 rounds, alternating with T02',
        },
      },
      alternates: { groin: ['assisted-flexion-rotation/wedge'] },
    },
    {
      ...place,
      id: 'wedge',
      specId: 'T01.b',
      title: 'With a groin towel',
      headline: 'Towel draws the thigh outward',
      purpose: 'For a client whose groin pinches in the plain version.',
      setUp: [
        'Take a hand towel.',
        'Ask your client to lie on their back.',
        'Agree on a word that means stop.',
        'Lay the towel high on the inner {working} thigh, in the groin crease.',
      ],
      steps: [
        'Draw the thigh outward with the towel.',
        'Keep that pull on.',
        'Bend your client’s {working} hip and knee.',
        'Turn the thigh out until it firms up.',
        'Lean in slowly, only while the groin stays calm.',
        'Ask where they feel it.',
        'Ease off slowly.',
      ],
      feel: 'Your client should feel the pinch fade and the stretch move to the {working} buttock.',
      cautions: [
        {
          text: 'If a pinch of 2 out of 10 or more stays, stop and choose a movement without hands on.',
          consequence: 'stop',
          mark: 'P',
        },
        force,
        ...tableCautions,
      ],
      cues: [
        { moment: 'get-ready', breath: 'in', text: 'Towel high in the crease.' },
        { moment: 'start', breath: 'out', text: 'Draw outward, then bend and turn out.' },
        { moment: 'hold', breath: 'slow', text: 'Keep your client breathing. Any pinch?' },
        { moment: 'release', breath: 'free', text: 'Ease off slowly.' },
        { moment: 'rest', breath: 'free', text: 'Ask for a number, nought to ten.' },
        { moment: 'switch', breath: 'free', text: 'Take the towel to the other leg.' },
      ],
      setups: [{ place: 'table', equipment: ['treatment-table', 'towel'] }],
      load: {
        working: {
          hipFlexion: 2,
          externalRotation: 2,
          abduction: 2,
          kneeFlexion: 1,
          kneeTorsion: 1,
          compression: 1,
          overpressure: 2,
        },
        other: {},
        trunk: { supine: 1, lumbarFlexion: 1, assisted: 1 },
      },
      dose: {
        ...dose,
        source: {
          holdSeconds: { min: 20, max: 30 },
          reps: { min: 3, max: 3 },
          sets: { min: 1, max: 1 },
          note: '',
        },
        start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' },
      },
      alternates: {},
    },
  ],
});
