import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { record } from '../../state/record.ts';
import { ChangeMarks } from './change-marks.tsx';
import { DataTable } from './data-table.tsx';
import './goals-card.css';
import { GoalsDialog } from './goals-dialog.tsx';
import { outcomes } from './reading.ts';

const words = english.progressPage.goals;

/** One goal: its words, and its first and last score as a bar with a notch where it began. */
function Goal({ text, scores }: { readonly text: string; readonly scores: readonly number[] }) {
  const [first, last] = [scores[0], scores.at(-1)];
  return (
    <li class="stack-tight">
      <div class="row-apart">
        <h3>{text}</h3>
        <span>
          {first === undefined || last === undefined ? words.notScored : words.scoreToText(first, last)}
        </span>
      </div>
      {first !== undefined && last !== undefined && (
        <svg
          class="goal-bar"
          viewBox="0 0 100 8"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect class="goal-all" width="100" height="8" rx="2" />
          <rect class="goal-now" width={last * 10} height="8" rx="2" />
          {scores.length > 1 && <rect class="goal-began" x={first * 10 - 0.5} width="1" height="8" />}
        </svg>
      )}
    </li>
  );
}

/** How the look back and the overall answer went, where they were given. */
function OtherAnswers() {
  const { overall, weeks } = outcomes.value;
  const [change, week] = [overall.at(-1), weeks.at(-1)];
  return (
    <>
      {change && <p class="quiet">{words.overallToText(change.change, change.day)}</p>}
      {change && <ChangeMarks marks={[change.mark]} />}
      {week && <p class="quiet">{words.weekToText(week)}</p>}
    </>
  );
}

/** The things that the person wants to do again, and how they go. */
export function GoalsCard() {
  const asks = useSignal(false);
  const goals = record.value.goals?.goals ?? [];
  const { goalScores, goalMarks } = outcomes.value;
  const scoresOf = (id: string) =>
    record.value.goalScores.flatMap(({ scores }) =>
      scores.filter(({ goal }) => goal === id).map(({ score }) => score),
    );
  const open = () => {
    asks.value = true;
  };
  return (
    <Card title={words.title}>
      {goals.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ul class="ruled">
          {goals.map(({ id, text }) => (
            <Goal key={id} text={text} scores={scoresOf(id)} />
          ))}
        </ul>
      )}
      <ChangeMarks marks={goalMarks.filter(({ met }) => met).slice(-1)} />
      <OtherAnswers />
      {goalScores.length > 0 && (
        <DataTable
          summary={english.progressPage.asTable}
          columns={Object.values(words.columns)}
          rows={goalScores.toReversed().map(({ day, mean }) => [english.dateToText(day), mean.toFixed(1)])}
        />
      )}
      <div class="not-on-paper">
        {goals.length === 0 ? (
          <OutlineButton icon="plus" text={words.choose} onPress={open} />
        ) : (
          <TextLink text={words.change} onPress={open} />
        )}
      </div>
      {asks.value && (
        <GoalsDialog
          onClose={() => {
            asks.value = false;
          }}
        />
      )}
    </Card>
  );
}
