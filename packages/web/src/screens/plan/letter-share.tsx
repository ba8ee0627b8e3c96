import type { LetterShare } from '@ilium/planner';
import type { Minutes } from '@ilium/units';
import { englishFollow } from '@ilium/words';
import { OutlineButton } from '../../components/outline-button.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { followedLetter } from '../../state/followed-letter.ts';
import { changeWish } from '../../state/judgement.ts';
import { record } from '../../state/record.ts';

/** How much of the letter that is followed is in today's session, and the minutes that hold the most of it. */
export function LetterShared({
  share: { planned, waiting, out, beside, fuller },
  minutes,
}: {
  readonly share: LetterShare;
  /** Of today's session. */
  readonly minutes: Minutes;
}) {
  const letter = followedLetter(record.value);
  if (!letter) return null;
  const texts = englishFollow.shareToTexts(
    {
      planned: planned.length,
      waiting: waiting.length,
      out: out.length,
      beside: beside.length,
      wantsMinutes: fuller !== null,
      minutes,
    },
    letter,
  );
  const asked = planned.length + waiting.length + out.length;
  return (
    <div class="stack-tight">
      <p role="status">{texts.join(' ')}</p>
      {fuller && (
        <OutlineButton
          icon="clock"
          text={englishFollow.fullerToText(fuller.minutes, fuller.moves, asked)}
          onPress={() => changeWish({ minutes: fuller.minutes })}
        />
      )}
      {out.length > 0 && <TextLink text="What is left out, and why" href="#/letter" />}
    </div>
  );
}
