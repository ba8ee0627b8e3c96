import { findNudge } from '@ilium/progress';
import type { Minutes } from '@ilium/units';
import { english } from '@ilium/words';
import { Card } from '../../components/card.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { moment, today } from '../../state/clock.ts';
import { changeWish, wish } from '../../state/judgement.ts';
import { record } from '../../state/record.ts';

/** After a break, a shorter session in one tap; nothing once the minutes were chosen by hand. */
export function NudgeCard({ usual }: { readonly usual: Minutes }) {
  today.value;
  const nudge = findNudge(record.value, usual, moment());
  if (!nudge || wish.value.minutes !== undefined) return null;
  const { days, minutes } = nudge;
  return (
    <Card calm>
      <p>{english.nudgeToText(days, minutes)}</p>
      <OutlineButton
        text={english.progressPage.ask.nudgeButton(minutes)}
        onPress={() => changeWish({ minutes })}
      />
    </Card>
  );
}
