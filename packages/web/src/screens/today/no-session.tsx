import { adviceTexts, findClearable, whatToSay } from '@ilium/safety';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { WayOutRow } from '../../components/way-out-row.tsx';
import type { Judgement } from '../../state/judge.ts';
import { firstAdvice } from './advice-line.ts';
import { ClearanceDialog } from './clearance-dialog.tsx';
import { SayCard } from './say-card.tsx';
import { TodayTop } from './today-top.tsx';
import './no-session.css';

/** No session today: why, what to do, and what would open it again. */
export function NoSession({ judged }: { readonly judged: Judgement }) {
  const clears = useSignal(false);
  const { assessment } = judged;
  const id = firstAdvice(assessment);
  const { title, paragraphs, actions, doNot } = adviceTexts[id];
  const words = whatToSay(assessment);
  const isUrgent = assessment.tier === 'emergency';
  const asksAgain = assessment.status === 'incomplete';
  const clearable = findClearable(assessment);
  const isClearable = clearable.flags.length + clearable.matters.length > 0;
  return (
    <Screen
      title={title}
      above={<TodayTop />}
      lead={paragraphs.map((text) => <p key={text}>{text}</p>)}
      dock={
        isUrgent ? (
          <GoButton text="What to do now" icon="phone" href="#/emergency" />
        ) : asksAgain ? (
          <GoButton text="Go to the check" icon="forward" href="#/check" />
        ) : undefined
      }
    >
      {!asksAgain && (
        <Card title="What to do">
          <ol class="no-session-actions">
            {actions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          {doNot.length > 0 && (
            <ul class="no-session-not">
              {doNot.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </Card>
      )}
      {words !== '' && <SayCard words={words} />}
      <section class="stack" aria-labelledby="still">
        <h2 id="still">What you can still do</h2>
        {isClearable && (
          <WayOutRow
            icon="check"
            title="I have been checked"
            note="Note who and when; then check once more"
            onPress={() => {
              clears.value = true;
            }}
          />
        )}
        {!asksAgain && (
          <WayOutRow
            icon="back"
            title="Something else is true"
            note="Answer the check again"
            href="#/check"
          />
        )}
        <WayOutRow
          icon="library"
          title="Look at the library"
          note="Reading is always open"
          href="#/library"
        />
        {!isUrgent && (
          <WayOutRow
            icon="phone"
            title="If it gets worse"
            note="Signs for which you call at once"
            href="#/emergency"
          />
        )}
      </section>
      {clears.value && (
        <ClearanceDialog
          clears={clearable}
          onClose={() => {
            clears.value = false;
          }}
        />
      )}
    </Screen>
  );
}
