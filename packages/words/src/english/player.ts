import type { BodySide } from '@ilium/movement';
import type { NextStep, PlayerNotice, PlayerWords } from '../player-words.ts';
import { body, listToText } from './body.ts';
import { count } from './count.ts';
import { durationInWords, secondsToText } from './time.ts';

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function nextLine(next: NextStep): string {
  switch (next.kind) {
    case 'rest': {
      const rest = `Rest ${next.seconds} s`;
      return next.side ? `${rest}, then ${next.side} again` : `${rest}, then again`;
    }
    case 'again':
      return next.side ? `${capital(next.side)} again` : 'Once more';
    case 'side':
      return capital(body.sideToText(next.side));
    case 'item':
      return next.title;
    case 'begin':
      return next.side ? `Start on the ${next.side}` : 'Start';
    case 'end':
      return 'The end';
  }
}

function noticeToText(notice: PlayerNotice): string {
  switch (notice.code) {
    case 'paused':
      return 'Paused. Go on when you are ready.';
    case 'away':
      return `The session waited while you were away for ${durationInWords(notice.missedMs)}.`;
    case 'smaller':
      return notice.holdSeconds > 0
        ? `Go half as far, and hold for ${secondsToText(notice.holdSeconds)}. Stop if it still hurts.`
        : 'Go half as far. Stop if it still hurts.';
    case 'item-stopped':
      return notice.others > 0
        ? `This move is over for today, and so ${count(notice.others, { one: 'is # move like it', other: 'are # moves like it' })}.`
        : 'This move is over for today.';
    case 'calm-only':
      return 'Only the calmest moves from here. Come out slowly.';
    case 'sit-down':
      return 'Sit down and breathe. Moves that need balance are left out today.';
    case 'cramp':
      return 'Let the cramp pass. The next move waits for you.';
    case 'one-more':
      return notice.side
        ? `One more on the ${notice.side}, because it helps.`
        : 'One more, because it helps.';
    case 'glad-it-helps':
      return 'Good. It is noted that this helps.';
    case 'ended-safety':
      return 'That is enough for today. Rest, and see how you feel tomorrow.';
    case 'ended-alarm':
      return 'Stop here. Please read what to do now.';
  }
}

const sideThen = (side: BodySide | null, text: string): string => (side ? `${capital(side)}. ${text}` : text);

export const player: PlayerWords = {
  firstMove: (title) => `First: ${title}.`,
  nextMove: (title) => `Next: ${title}.`,
  need: (equipment) => `You need ${listToText(equipment.map(body.equipmentToText))}.`,
  takePosition: (position) =>
    ({
      standing: 'Stand up.',
      sitting: 'Sit down.',
      'floor-sitting': 'Sit down on the floor.',
      'long-sitting': 'Sit with your legs straight out.',
      'half-kneeling': 'Kneel on one knee.',
      'hands-and-knees': 'Come onto hands and knees.',
      'lying-on-back': 'Lie down on your back.',
      'lying-on-side': 'Lie down on your side.',
    })[position],
  sideFirst: (side) => `${capital(side)} side first.`,
  getReady: (side) => sideThen(side, 'Get ready.'),
  countdown: (secondsLeft) => ({ 1: 'One', 2: 'Two', 3: 'Three' })[secondsLeft],
  repNumber: (number) => capital(numbers[number] ?? String(number)),
  halfWay: 'Half-way.',
  rest: 'Rest.',
  nextRep: (side, number, of) => `Next: ${side ? `${side} again` : 'again'}, ${number} of ${of}.`,
  nextSet: (number, of) => `Next: set ${number} of ${of}.`,
  sideNow: (side) => `${capital(body.sideToText(side))}.`,
  switchSides: (side) => `Switch sides. ${capital(side)} side now.`,
  sessionOver: 'That was the session.',
  carryOn: (side) => sideThen(side, 'Going on.'),
  welcomeBack: (title, side) => `${title}.${side ? ` ${capital(side)} side.` : ''}`,
  headlineRest: 'Rest',
  headlineSwitch: 'Switch sides',
  headlineEnd: 'Session over',
  workLabel: ({ what, number, of, set, sets }) => {
    const label = `${what === 'hold' ? 'Hold' : 'Rep'} ${number} of ${of}`;
    return sets > 1 ? `${label}, set ${set} of ${sets}` : label;
  },
  setUpLabel: 'Set up',
  getReadyLabel: 'Get ready',
  nextLine,
  controls: {
    start: 'Start',
    stop: 'Stop',
    pause: 'Pause',
    resume: 'Go on',
    back: 'Back',
    skip: 'Skip',
    hurts: 'Hurts',
    helps: 'Helps',
    done: 'Done',
    dim: 'Dim the screen',
    fullScreen: 'Full screen',
    smallWindow: 'Small window',
  },
  breathToText: (phase) => (phase === 'in' ? 'Breathe in' : 'Breathe out'),
  noticeToText,
};
