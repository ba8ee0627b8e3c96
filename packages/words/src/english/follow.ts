import { daysBetween } from '@ilium/units';
import type { Followed, FollowWords, SharedMoves } from '../follow-words.ts';
import { count } from './count.ts';
import { dayToText, minutesToText } from './time.ts';

/** Days before the review from which on it is said. */
const NEAR = 7;

const thingOf = ({ kind }: Followed): string => (kind === 'care-plan' ? 'plan' : 'letter');
const nameToText = (followed: Followed): string => `${followed.from}’s ${thingOf(followed)}`;

function plannedToText(shared: SharedMoves, followed: Followed): string {
  const { planned, waiting, out, wantsMinutes, minutes } = shared;
  const asked = planned + waiting + out;
  const name = nameToText(followed);
  if (planned === asked)
    return asked === 1 ? `This is the move of ${name}.` : `These are all ${asked} moves of ${name}.`;
  const some = `${planned} of the ${asked} moves of ${name}`;
  if (waiting === 0) return `${some} ${planned === 1 ? 'is' : 'are'} in today’s session.`;
  const fit = planned === 1 ? 'fits' : 'fit';
  return `${some} ${fit} in ${wantsMinutes ? minutesToText(minutes) : 'one session'}. ${
    waiting === 1 ? 'The other one comes' : 'The others come'
  } next.`;
}

const outToText = (out: number): string =>
  count(out, { one: '1 is left out for now.', other: '# are left out for now.' });
const besideToText = (beside: number): string =>
  `${count(beside, { one: '1 strength move is', other: '# strength moves are' })} not in it: with loose joints, strength goes beside stretching.`;

/** What is said to someone who follows a letter, in English. */
export const englishFollow: FollowWords = {
  nameToText,
  followsToText: (followed) => `You follow ${nameToText(followed)}`,
  shareToTexts: (shared, followed) => [
    plannedToText(shared, followed),
    ...(shared.out > 0 ? [outToText(shared.out)] : []),
    ...(shared.beside > 0 ? [besideToText(shared.beside)] : []),
  ],
  fullerToText: (minutes, moves, asked) =>
    `Take ${minutesToText(minutes)} for ${moves === asked ? 'all ' : ''}${moves}`,
  reviewToText: (followed, today) => {
    if (followed.reviewOn === undefined) return null;
    const away = daysBetween(today, followed.reviewOn);
    if (away < 0) return `The day to look at it together has passed. Ask ${followed.from} how to go on.`;
    return away <= NEAR ? `You look at it together ${whenToText(followed.reviewOn, today)}.` : null;
  },
  moveToText: (standing) =>
    standing === 'planned' ? 'In today’s session.' : 'No room today: it comes next.',
  mostToText: (most) => `One session holds ${most} of these at most, so they take turns.`,
  nothingFits: (followed) => `Nothing in ${nameToText(followed)} fits that.`,
};

const whenToText = (day: string, today: string): string => {
  const text = dayToText(day, today);
  return /^(today|tomorrow)$/.test(text) ? text : `on ${text}`;
};
