import type { HomeReport } from '../home-report.ts';
import { exampleLetter } from './example-letter.ts';

/** Two weeks at home as a person reports them, for tests of what is sent and stored. */
export const exampleHomeReport: HomeReport = {
  kind: 'report',
  version: 1,
  id: '01890a5d-ac96-774b-bcce-b302099a8070',
  madeAt: '2026-12-03T18:00:00.000+01:00',
  letter: exampleLetter.id,
  from: '2026-11-20',
  sessions: [
    { day: '2026-12-02', code: 'partly', done: 1, planned: 2, minutes: 4, because: 'hurts' },
    { day: '2026-11-29', code: 'skipped', done: 0, planned: 0, because: 'away' },
    { day: '2026-11-21', code: 'done', done: 2, planned: 2, minutes: 6 },
  ],
  pain: [5, 5, null, 4, 4, 4, 3, 4, 3, 3, 3, 2, 3, 3],
  moves: [{ variation: 'toy-stretch/lean', done: 2, eased: 1, worse: 1, mostPain: 6 }],
  asked: [
    { variation: 'toy-stretch/lean', planned: 2, done: 1 },
    { variation: 'toy-press/plain', planned: 0, done: 0 },
  ],
  goals: [{ text: 'Sit through a film', first: 3, last: 5 }],
  signs: [],
  reds: [{ day: '2026-12-02', variation: 'toy-stretch/lean', pain: 6 }],
  status: 'open',
  locks: [],
  words: 'Mornings go better.',
};
