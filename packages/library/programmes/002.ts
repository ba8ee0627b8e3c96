import { type Dose, defineProgramme } from '@ilium/movement';

const trades = 'Plumbers, carpenters, electricians, mechanics';
const sitting = 'Drivers and desk workers';

const shortHold: Dose = { holdSeconds: 10, reps: 1, sets: 1 };
const heldOnce: Dose = { holdSeconds: 20, reps: 1, sets: 1 };
const heldTwice: Dose = { holdSeconds: 20, reps: 2, sets: 1 };
const tenTimes: Dose = { holdSeconds: 0, reps: 10, sets: 1 };

/**
 * Source 002: two techniques at the table, three rounds each on both legs, compared before, between and after; and
 * breaks and home sets for those who bend, crouch or sit at work (B.6, E5b micro-set).
 */
export const programme002 = defineProgramme({
  id: '002',
  source: '002',
  title: 'Two techniques at the table',
  about:
    'For therapists with a client on the table. Compare both hips. Bend and turn out, then draw the thigh outward, in turn, three rounds each. Compare, do the other leg, and compare again. The painful leg goes first. If the groin pinches, try the groin-towel version once.',
  claim:
    'The source says that these two techniques loosen a stiff hip and tight buttock muscles, and ease hip and low back pain. It has people in mind who sit, bend or crouch for hours.',
  evidence:
    'We found no study of this pair. One guide backs hands-on care for worn hips, but we read it only at second hand. The check shows how far the hip turns on the day. It says little about next week.',
  frequency: 'The source does not say how often. Three rounds a visit at most.',
  assisted: true,
  parts: [
    {
      id: 'before',
      title: 'Compare first',
      items: [
        { variation: 'side-comparison/compare', dose: { holdSeconds: 0, reps: 1, sets: 1 }, gate: null },
      ],
    },
    {
      id: 'techniques',
      title: 'Three rounds of each technique',
      items: [
        {
          variation: 'assisted-flexion-rotation/plain',
          dose: { holdSeconds: 20, reps: 3, sets: 1 },
          gate: null,
        },
        {
          variation: 'assisted-thigh-distraction/plain',
          dose: { holdSeconds: 20, reps: 3, sets: 1 },
          gate: null,
        },
      ],
    },
    {
      id: 'after',
      title: 'Compare again',
      items: [
        { variation: 'side-comparison/compare', dose: { holdSeconds: 0, reps: 1, sets: 1 }, gate: null },
      ],
    },
  ],
  workBreaks: [
    {
      id: 'bending-at-work',
      title: 'At work: bending and crouching',
      work: trades,
      audience:
        'For plumbers, carpenters, electricians, mechanics and all who bend, twist or crouch for long. Our proposal, standing, in work clothes.',
      items: [
        { variation: 'standing-side-bend/door-frame', dose: shortHold, gate: null },
        { variation: 'standing-hip-flexor/lunge', dose: shortHold, gate: null },
      ],
    },
    {
      id: 'sitting-at-work',
      title: 'At work: long sitting',
      work: sitting,
      audience:
        'For drivers, desk workers and all who sit for hours. Our proposal, on a chair and then standing.',
      items: [
        { variation: 'seated-figure-four/tip-forward', dose: shortHold, gate: null },
        { variation: 'standing-hip-flexor/lunge', dose: shortHold, gate: null },
      ],
    },
    {
      id: 'stairs-at-work',
      title: 'At work: by the stairs',
      work: 'All of them, once steady on one leg',
      audience: 'For the same people, once they are steady on one leg. Our proposal, by a rail.',
      items: [
        { variation: 'standing-side-bend/door-frame', dose: heldOnce, gate: null },
        { variation: 'hip-hiker/stair-snack', dose: { holdSeconds: 5, reps: 1, sets: 1 }, gate: 'G3' },
      ],
    },
  ],
  homeSets: [
    {
      id: 'bending-at-home',
      title: 'At home: after bending and crouching',
      work: trades,
      audience:
        'For plumbers, carpenters, electricians, mechanics and others who wake stiff. Our proposal, begun lying down.',
      items: [
        { variation: 'knee-wags/wag', dose: tenTimes, gate: null },
        { variation: 'bridge/both-feet', dose: { holdSeconds: 5, reps: 8, sets: 1 }, gate: null },
        { variation: 'lying-figure-four/pull', dose: heldOnce, gate: null },
        { variation: 'side-lying-leg-raise/raise', dose: tenTimes, gate: null },
        { variation: 'standing-hip-flexor/lunge', dose: heldTwice, gate: null },
        { variation: 'standing-side-bend/door-frame', dose: heldTwice, gate: null },
      ],
    },
    {
      id: 'sitting-at-home',
      title: 'At home: after long sitting',
      work: sitting,
      audience: 'For drivers, desk workers and others who sit for hours. Our proposal, on the floor.',
      items: [
        { variation: 'knee-wags/wag', dose: tenTimes, gate: null },
        { variation: 'adductor-squeeze/squeeze', dose: { holdSeconds: 3, reps: 10, sets: 1 }, gate: null },
        { variation: 'bridge/both-feet', dose: { holdSeconds: 5, reps: 8, sets: 1 }, gate: null },
        { variation: 'double-hip-rotation/drop', dose: heldOnce, gate: null },
        { variation: 'ninety-ninety/press', dose: heldTwice, gate: null },
        { variation: 'half-kneeling-hip-flexor/lunge', dose: heldOnce, gate: null },
      ],
    },
  ],
});
