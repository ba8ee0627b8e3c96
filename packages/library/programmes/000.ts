import { type Dose, defineProgramme, type ProgrammeItem, type VariationKey } from '@ilium/movement';

const item = (
  variation: VariationKey,
  holdSeconds: number,
  reps: number,
  gate: ProgrammeItem['gate'] = null,
): ProgrammeItem => {
  const dose: Dose = { holdSeconds, reps, sets: 1 };
  return { variation, dose, gate };
};

/**
 * Source 000, in its published order: mobility first, then strength. As a whole it lasts 20 to 42 minutes
 * of work alone (A.5), so that each part here can be done by itself.
 */
export const programme000 = defineProgramme({
  id: '000',
  source: '000',
  title: 'One-sided hip and back pain: mobility, then strength',
  about:
    'Four stretches in many directions, then three ways to build strength, for pain that sits more on one side. You try every direction and give more to the one that eases you. The whole takes long, so it comes in parts. Do one or two parts in a day.',
  claim:
    'The source puts one-sided pain down to tight and weak muscles. It says that the stretches ease it within seconds. Strength, it says, then makes the ease last.',
  evidence:
    'Stretching raises your range and your tolerance for a while. We found no good trial of stretching alone for back pain. Exercise as a whole helps long-lasting back pain by a modest amount, and hip strength adds a little. Strength takes 6 to 12 weeks.',
  frequency:
    'The source asks for the bridges and the hip hiker every day. We suggest two or three days a week for strength, with rest between.',
  assisted: false,
  parts: [
    {
      id: 'mobility-floor',
      title: 'Part 1: mobility on the floor',
      items: [
        item('ninety-ninety/press', 20, 3),
        item('ninety-ninety/tall-sit', 20, 1),
        item('ninety-ninety/hinge', 20, 3),
        item('ninety-ninety/rotate-away', 20, 1),
        item('ninety-ninety/rotate-toward', 20, 1),
        item('ninety-ninety/lean-away', 20, 1),
      ],
    },
    {
      id: 'mobility-side',
      title: 'Part 1: mobility standing, for your sides',
      items: [item('standing-side-bend/free', 20, 3), item('standing-side-bend/door-frame', 20, 3)],
    },
    {
      id: 'mobility-hip-front',
      title: 'Part 1: mobility standing, for the front of your hips',
      items: [
        item('standing-hip-flexor/lunge', 20, 3),
        item('standing-hip-flexor/rotate-away', 20, 1),
        item('standing-hip-flexor/rotate-toward', 20, 1),
        item('standing-hip-flexor/lean-away', 20, 1),
      ],
    },
    {
      id: 'mobility-seated',
      title: 'Part 1: mobility on a chair',
      items: [
        item('seated-figure-four/press', 20, 1),
        item('seated-figure-four/tip-forward', 20, 3),
        item('seated-figure-four/rotate-away', 20, 1),
        item('seated-figure-four/rotate-toward', 20, 1),
        item('seated-figure-four/lean-away', 20, 1),
      ],
    },
    {
      id: 'strength-lying',
      title: 'Part 2: strength lying down',
      items: [
        item('bridge/both-feet', 5, 8),
        item('bridge/figure-four', 5, 10, 'G3'),
        item('clamshell-bridge/lift', 5, 10, 'G3'),
      ],
    },
    {
      id: 'strength-stairs',
      title: 'Part 2: strength on a stair',
      items: [item('hip-hiker/step', 5, 10, 'G3')],
    },
    {
      id: 'stair-snack',
      title: 'Through the day: two hikes on the stairs',
      items: [item('hip-hiker/stair-snack', 5, 2, 'G3')],
    },
  ],
});
