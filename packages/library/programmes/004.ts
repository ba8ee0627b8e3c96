import { defineProgramme } from '@ilium/movement';

const heldOnce = { holdSeconds: 30, reps: 1, sets: 1 };

/** Source 004: three stretches for the back, then three for the hips. */
export const programme004 = defineProgramme({
  id: '004',
  source: '004',
  title: 'Six stretches for back and hips',
  about:
    'Three stretches for the back, then three for the hips, each held for half a minute. Some are hard and open later.',
  claim:
    'The source says that an injury or years at a desk leave muscles weak and tight. It says that hips and back affect each other, and that a gentle stretch is a good first step.',
  evidence:
    'Stretching helps range and stiffness. We found no strong trial of stretching alone for low back pain. Exercise as a whole helps long-lasting back pain by a modest amount. If the pain stays, ask a clinician what else may help.',
  frequency: 'The source does not say how often.',
  assisted: false,
  parts: [
    {
      id: 'back',
      title: 'Back stretches',
      items: [
        { variation: 'wide-leg-fold/fold', dose: heldOnce, gate: 'G4' },
        { variation: 'seated-twist/twist', dose: heldOnce, gate: 'G5' },
        { variation: 'childs-pose/rest', dose: heldOnce, gate: null },
      ],
    },
    {
      id: 'hips',
      title: 'Hip stretches',
      items: [
        { variation: 'happy-baby/knees', dose: heldOnce, gate: null },
        { variation: 'runners-lunge/sink', dose: heldOnce, gate: 'G5' },
        { variation: 'adductor-opener/squat', dose: heldOnce, gate: null },
      ],
    },
  ],
});
