import type { AnswerWords } from '../answer-words.ts';
import { count } from './count.ts';

export const answer: AnswerWords = {
  ratingToText: (rating) => ({ eased: 'Eased', same: 'Same', worse: 'Worse' })[rating],
  morningToText: (change) => ({ better: 'Better', same: 'About the same', worse: 'Worse' })[change],
  painToText: (pain) => {
    if (pain === 0) return '0, no pain';
    return pain === 10 ? '10, the worst you can think of' : `${pain} of 10`;
  },
  painEnds: { low: 'No pain', high: 'Worst you can think of' },
  outcomeToText: (outcome, repsDone, repsPlanned) =>
    ({
      done: 'Done',
      partly: `Partly: ${repsDone} of ${count(repsPlanned, { one: '# repetition', other: '# repetitions' })}`,
      skipped: 'Not done',
    })[outcome],
  becauseToText: (because) =>
    ({
      skip: 'You skipped it.',
      stop: 'You stopped the session.',
      hurts: 'It hurt.',
      rule: 'Left out because something like it hurt.',
    })[because],
  endingToText: (how) =>
    ({
      finished: 'Done to the end',
      stopped: 'Stopped by you',
      safety: 'Ended early, to be safe',
      abandoned: 'Not finished',
    })[how],
  hurtQuestion: 'How much does it hurt now?',
  hurtSignToText: (sign) =>
    ({
      sharp: 'Sharp, pinching, catching or locking',
      'leg-farther': 'Goes farther down a leg, or new tingling or numbness',
      'leg-still-farther': 'Still farther down than before',
      weakness: 'A leg has turned weak',
      'saddle-bladder-bowel': 'Numb between the legs, or bladder or bowel not as usual',
      'chest-or-faint': 'Chest pain, or I fainted',
      fall: 'I fell',
      dizzy: 'Dizzy, short of breath or nearly fell',
      cramp: 'Only a cramp',
    })[sign],
  legQuestion: 'Is it still farther down a leg than before?',
  yes: 'Yes',
  no: 'No',
};
