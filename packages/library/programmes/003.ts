import { defineProgramme } from '@ilium/movement';

const heldOnce = { holdSeconds: 30, reps: 1, sets: 1 };
/** The source says "several" or gives no number: ours [P]. */
const tenTimes = { holdSeconds: 0, reps: 10, sets: 1 };

/** Source 003: five stretches, then four strengtheners. */
export const programme003 = defineProgramme({
  id: '003',
  source: '003',
  title: 'Five stretches, four strengtheners',
  about:
    'Five stretches for the hips and low back, each held for half a minute. Then four exercises that make the hips stronger. Some are hard and open later. If your pain has lasted long, the source asks you to see a doctor or physio first.',
  claim:
    'The source says that tight hip muscles affect your back, the way you stand and your daily life. It says that to stretch and strengthen them often will help.',
  evidence:
    'Stretching helps range and stiffness, and a light stretch is enough. Experts do not back it for posture. In five trials, hip strength work added to back care took about 5 points of 100 off the pain. Most people would not notice that. Exercise as a whole helps long-lasting back pain by a modest amount.',
  frequency: 'Often. The source names no number.',
  assisted: false,
  parts: [
    {
      id: 'stretches',
      title: 'Stretches',
      items: [
        { variation: 'half-kneeling-hip-flexor/lunge', dose: heldOnce, gate: null },
        { variation: 'double-hip-rotation/drop', dose: heldOnce, gate: null },
        { variation: 'butterfly/lean', dose: heldOnce, gate: null },
        { variation: 'pigeon/fold', dose: heldOnce, gate: 'G5' },
        { variation: 'lying-figure-four/pull', dose: heldOnce, gate: null },
      ],
    },
    {
      id: 'strength',
      title: 'Strength',
      items: [
        { variation: 'lateral-squat/hold', dose: heldOnce, gate: 'G3' },
        { variation: 'side-lying-leg-raise/raise', dose: tenTimes, gate: null },
        { variation: 'fire-hydrant/raise', dose: tenTimes, gate: null },
        { variation: 'banded-side-walk/ankles', dose: tenTimes, gate: 'G3' },
      ],
    },
  ],
});
