import type { PrescriptionLetter } from '../letter.ts';

/** A letter with one made-up thing to do, for tests of what is sent and stored. */
export const exampleLetter: PrescriptionLetter = {
  kind: 'prescription',
  version: 1,
  id: '01890a5d-ac96-774b-bcce-b302099a8060',
  madeAt: '2026-11-20T10:00:00.000+01:00',
  expiresOn: '2026-12-20',
  from: 'A. Osei, physiotherapist',
  items: [{ variation: 'toy-stretch/lean', dose: { holdSeconds: 20, reps: 3, sets: 1 } }],
  daysPerWeek: 5,
  notes: 'Mornings before work.',
  reviewOn: '2026-12-04',
};
