import { type Caution, defineMovement } from '@ilium/movement';
import { tableCautions } from '../assisted-flexion-rotation/table-cautions.ts';

const force: Caution = {
  text: 'Ease off above 4 out of 10. Pull harder only after a round of 3 or less. No thrust.',
  consequence: 'ease-off',
  mark: 'P',
};

const place = {
  position: 'lying-on-back',
  setUpSeconds: 20,
  switchSeconds: 15,
  sidedness: 'each',
  workingLimb: 'treated leg',
  load: {
    working: {
      hipFlexion: 1,
      externalRotation: 2,
      abduction: 2,
      kneeFlexion: 1,
      distraction: 2,
      overpressure: 2,
    },
    other: {},
    trunk: { supine: 1, assisted: 1 },
  },
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
  source: {
    holdSeconds: { min: 20, max: 30 },
    reps: { min: 3, max: 3 },
    sets: { min: 1, max: 1 },
    note: '',
  },
  bounds: {
    holdSeconds: { min: 10, max: 30 },
    reps: { min: 1, max: 3 },
    reliefReps: 0,
    setsMax: 1,
  },
  start: { holdSeconds: 20, reps: 3, sets: 1, mark: 'S' },
  tempo: { outSeconds: 5, backSeconds: 4 },
  restSeconds: 10,
  setRestSeconds: 0,
} as const;

/** T02: a therapist draws the thigh outward; plain, or with a towel in the groin. */
export const assistedThighDistraction = defineMovement({
  id: 'assisted-thigh-distraction',
  formerIds: [],
  specId: 'T02',
  source: '002',
  title: 'Assisted thigh pull',
  alsoCalled: ['thigh hug', 'sideways hip distraction'],
  purpose:
    'For therapists: draws the thigh outward; this targets the inner thigh and the hip joint’s sleeve.',
  kind: 'assisted',
  family: 'assisted',
  targets: ['adductors'],
  roles: [],
  variations: [
    {
      ...place,
      id: 'plain',
      specId: 'T02.a',
      title: 'Plain',
      headline: 'Hug the thigh, lean back',
      purpose: 'Gives the hip some room by drawing the thigh away from the body.',
      setUp: [
        'Ask your client to lie on their back.',
        'Agree on a word that means stop.',
        'Stand on the {working} side, one foot ahead of the other.',
        'Bend their {working} hip and knee.',
      ],
      steps: [
        'Wrap both arms round the {working} thigh.',
        'Hug it close to your body.',
        'Keep the thigh turned out and open.',
        'Lean back from the table.',
        'Let your weight draw the thigh outward.',
        'Ask where they feel it.',
        'Ease off slowly.',
      ],
      feel: 'Your client should feel a firm, easy pull deep in the {working} hip or on the inner thigh.',
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
        { moment: 'get-ready', breath: 'in', text: 'Hug close. Breathe in.' },
        { moment: 'start', breath: 'out', text: 'Lean back and draw the thigh outward.' },
        { moment: 'hold', breath: 'slow', text: 'Keep your client breathing. Where is it felt?' },
        { moment: 'release', breath: 'free', text: 'Ease off slowly.' },
        { moment: 'rest', breath: 'free', text: 'Ask for a number, nought to ten.' },
        { moment: 'switch', breath: 'free', text: 'Walk round to the other leg.' },
      ],
      setups: [{ place: 'table', equipment: ['treatment-table'] }],
      dose,
      alternates: { groin: ['assisted-thigh-distraction/wedge'] },
    },
    {
      ...place,
      id: 'wedge',
      specId: 'T02.b',
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
        'Bend your client’s {working} hip and knee.',
        'Hold both ends of the towel on the outside of the thigh.',
        'Keep the thigh turned out and open.',
        'Lean back so that the towel draws it outward.',
        'Ask where they feel it.',
        'Ease off slowly.',
      ],
      feel: 'Your client should feel the pinch fade and a firm, easy pull deep in the {working} hip.',
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
        { moment: 'start', breath: 'out', text: 'Lean back. The towel draws outward.' },
        { moment: 'hold', breath: 'slow', text: 'Keep your client breathing. Any pinch?' },
        { moment: 'release', breath: 'free', text: 'Ease off slowly.' },
        { moment: 'rest', breath: 'free', text: 'Ask for a number, nought to ten.' },
        { moment: 'switch', breath: 'free', text: 'Take the towel to the other leg.' },
      ],
      setups: [{ place: 'table', equipment: ['treatment-table', 'towel'] }],
      dose: { ...dose, start: { holdSeconds: 20, reps: 1, sets: 1, mark: 'P' } },
      alternates: {},
    },
  ],
});
