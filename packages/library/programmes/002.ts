import { defineProgramme } from '@ilium/movement';

/** Source 002: two techniques at the table, three rounds each on both legs, with a comparison before and after. */
export const programme002 = defineProgramme({
  id: '002',
  source: '002',
  title: 'Two techniques at the table',
  about:
    'For therapists with a client on the table. Compare both hips, bend and turn out, draw the thigh outward, then compare again. The painful leg goes first. If the groin pinches, use the groin-towel version instead of the plain one.',
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
});
