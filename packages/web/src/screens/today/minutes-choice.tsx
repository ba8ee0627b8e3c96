import { MinutesDial } from '../../components/minutes-dial.tsx';
import type { Judgement } from '../../state/judge.ts';
import { changeWish, wish } from '../../state/judgement.ts';

const LEAST_MINUTES = 3;
const dialMarks = [3, 6, 10, 15, 20, 30];

/** How many minutes today; the plan follows while it is dragged. */
export function MinutesChoice({ judged }: { readonly judged: Judgement }) {
  const { mostMinutes: most, request } = judged;
  if (most <= LEAST_MINUTES) return <p>A break like this lasts three minutes at most.</p>;
  return (
    <MinutesDial
      minutes={Math.min(wish.value.minutes ?? request.minutes, most)}
      min={LEAST_MINUTES}
      max={most}
      marks={[...dialMarks.filter((mark) => mark < most), most]}
      onChange={(minutes) => changeWish({ minutes })}
    />
  );
}
