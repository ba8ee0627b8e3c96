import { englishFollow } from '@ilium/words';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import { followedLetter } from '../../state/followed-letter.ts';
import { record } from '../../state/record.ts';

/** The letter that is followed, and its day to look at it together where that is near or past; nothing without one. */
export function FollowedLine() {
  const letter = followedLetter(record.value);
  if (!letter) return null;
  const review = englishFollow.reviewToText(letter, today.value);
  return (
    <>
      <p>
        <TextLink text={englishFollow.followsToText(letter)} href="#/letter" />
      </p>
      {review !== null && <p>{review}</p>}
    </>
  );
}
