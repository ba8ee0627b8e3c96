import type { NoSession } from '@ilium/movement';
import { Screen } from '../../components/screen.tsx';
import { WayOutRow } from '../../components/way-out-row.tsx';
import type { Judgement } from '../../state/judge.ts';
import { FollowedLine } from './followed-line.tsx';
import { MorningQuestion } from './morning-question.tsx';
import { TodayTop } from './today-top.tsx';

/** Whether the day's last session is done (E2): then everything rests, and nothing but tomorrow opens it. */
export const isEnoughToday = ({ rejections, waysOut }: NoSession): boolean =>
  waysOut.length === 0 &&
  Object.values(rejections).every(([first]) => first?.code === 'resting' && first.untilDay === null);

/** The day's sessions are done, or one was ended by a stop rule (E4). */
export function EnoughToday({ judged, plan }: { readonly judged: Judgement; readonly plan: NoSession }) {
  const isSafety = plan.rules.includes('E4');
  return (
    <Screen
      title="Enough for today"
      above={<TodayTop />}
      lead={
        <p>
          {isSafety
            ? 'It hurt too much to go on. Rest today; tomorrow’s session starts smaller.'
            : 'Two sessions in a day are plenty. The next one is ready tomorrow.'}
        </p>
      }
    >
      <FollowedLine />
      <MorningQuestion pain={judged.intake.pain} />
      <div class="stack">
        <WayOutRow icon="progress" title="What you did" note="Pain, and what helps" href="#/progress" />
        <WayOutRow
          icon="library"
          title="Look at the library"
          note="Reading is always open"
          href="#/library"
        />
      </div>
    </Screen>
  );
}
