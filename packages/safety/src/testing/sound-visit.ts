import type { VisitAnswers } from '@ilium/record';

/** A visit with everything asked, agreed and clear: nothing stands against the techniques. */
export const soundVisit: VisitAnswers = {
  therapist: 'A. Osei',
  consent: true,
  stopWord: 'halt',
  dangerSign: 'no',
  acute: 'no',
  neurologicalChange: 'no',
  clinicianFirst: 'no',
  conditions: [],
};
