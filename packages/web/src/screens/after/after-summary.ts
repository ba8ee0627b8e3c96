import type { SessionRecord } from '@ilium/record';
import { english } from '@ilium/words';

type Item = SessionRecord['items'][number];

/** Items of which something was done. */
export const doneItems = ({ items }: Pick<SessionRecord, 'items'>): readonly Item[] =>
  items.filter(({ outcome }) => outcome === 'done' || outcome === 'partly');

/** Items that were done and not yet rated. */
export const unratedItems = (session: Pick<SessionRecord, 'items'>): readonly Item[] =>
  doneItems(session).filter(({ rating }) => rating === null);

/** Items that have a rating already, from "Hurts" or "Helps". */
export const ratedItems = ({ items }: Pick<SessionRecord, 'items'>): readonly Item[] =>
  items.filter(({ rating }) => rating !== null);

const openings = { finished: 'Done', stopped: 'Stopped', safety: 'Enough for today', abandoned: 'Left open' };

/** "Done. 4 moves, 9 min"; seconds where it was less than a minute. */
export function sessionToTitle(session: Pick<SessionRecord, 'items' | 'ended'>): string {
  const { how, activeMs } = session.ended ?? { how: 'abandoned' as const, activeMs: 0 };
  const moves = english.count(doneItems(session).length, { one: '# move', other: '# moves' });
  const minutes = Math.round(activeMs / 60_000);
  const time = minutes > 0 ? `${minutes} min` : `${Math.round(activeMs / 1000)} s`;
  return `${openings[how]}. ${moves}, ${time}`;
}

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];

/** "Two you have not rated". */
export const unratedTitle = (count: number): string => `${numberWords[count] ?? count} you have not rated`;

const ratingWords = { eased: 'you said it helped', same: 'same', worse: 'you said it hurt' };

/** "Seated figure four: you said it helped." */
export const ratedLine = (title: string, { rating }: Item): string =>
  rating === null ? '' : `${title}: ${ratingWords[rating]}.`;
