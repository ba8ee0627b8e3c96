import { defineProgramme } from '@ilium/movement';

/** Source 001: three gentle items for back pain with leg pain, and a forward-bend drill for later. */
export const programme001 = defineProgramme({
  id: '001',
  source: '001',
  title: 'A gentle few minutes',
  about:
    'Three calm movements on your back, for a low back that hurts and may send pain down a leg. A forward-bend drill waits for later, once your leg is calm. The source asks you to check first with someone who knows your health.',
  claim:
    'The source says that this calms a sore low back and pain down the leg. It expects change over days, not on the spot. It says you may feel surer of yourself after a few sessions.',
  evidence:
    'Nothing we read tested this exact set. For leg pain from the back, five trials set exercise against advice. Exercise was a little better at first (about 11 points of 100) and no better later. Most guides advise you to stay active.',
  frequency: 'Once or twice a day. The source asks for steadiness, not for effort.',
  assisted: false,
  parts: [
    {
      id: 'core',
      title: 'The core three',
      items: [
        { variation: 'knee-wags/wag', dose: { holdSeconds: 0, reps: 10, sets: 1 }, gate: null },
        { variation: 'adductor-squeeze/squeeze', dose: { holdSeconds: 3, reps: 10, sets: 1 }, gate: null },
        { variation: 'psoas-march/march', dose: { holdSeconds: 0, reps: 10, sets: 1 }, gate: null },
      ],
    },
    {
      id: 'flexion-drill',
      title: 'Later: the forward-bend drill',
      items: [{ variation: 'flexion-drill/reach', dose: { holdSeconds: 2, reps: 10, sets: 1 }, gate: 'G4' }],
    },
  ],
});
