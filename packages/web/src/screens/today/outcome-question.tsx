import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { Card } from '../../components/card.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { ScoreKeys } from '../../components/score-keys.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { moment, today } from '../../state/clock.ts';
import { isPutOff, putOff } from '../../state/put-off.ts';
import { say } from '../../state/quiet-line.ts';
import { append, record } from '../../state/record.ts';
import { GoalsDialog } from '../progress/goals-dialog.tsx';
import { type AskedOnToday, questionNow } from './due-question.ts';

const words = english.progressPage.ask;

const numbersFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The frame of every question: what is asked, the answer, and a way past it. */
function Question({
  question,
  text = english.questionToText(question),
  onSkip = () => putOff(question, today.value),
  children,
}: {
  readonly question: AskedOnToday;
  readonly text?: string;
  readonly onSkip?: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <Card title={text}>
      {children}
      <div>
        <TextLink text={words.notNow} onPress={onSkip} />
      </div>
    </Card>
  );
}

function ChooseGoals() {
  const asks = useSignal(false);
  return (
    <Question question="goals">
      <OutlineButton
        text={english.progressPage.goals.choose}
        onPress={() => {
          asks.value = true;
        }}
      />
      {asks.value && (
        <GoalsDialog
          onClose={() => {
            asks.value = false;
          }}
        />
      )}
    </Question>
  );
}

/** Each goal by itself; what is passed over is left out of the answer. */
function ScoreGoals() {
  const scores = useSignal<Readonly<Record<string, number | null>>>({});
  const goals = record.value.goals?.goals ?? [];
  const current = goals.find(({ id }) => scores.value[id] === undefined);
  const answer = async (id: string, score: number | null) => {
    const next = { ...scores.value, [id]: score };
    if (goals.some((goal) => next[goal.id] === undefined)) {
      scores.value = next;
      return;
    }
    const given = Object.entries(next).flatMap(([goal, one]) => (one === null ? [] : [{ goal, score: one }]));
    if (given.length === 0) return putOff('goal-scores', today.value);
    await append({ type: 'goals-scored', payload: { scores: given } });
    say(words.noted);
  };
  if (!current) return null;
  const text = words.goalToText(current.text);
  return (
    <Question question="goal-scores" text={text} onSkip={() => answer(current.id, null)}>
      <ScoreKeys
        key={current.id}
        legend={text}
        legendHidden
        faces={false}
        value={null}
        onChange={(score) => answer(current.id, score)}
        lowText={`0 ${english.goalEnds.low}`}
        highText={`10 ${english.goalEnds.high}`}
      />
    </Question>
  );
}

/** Two counts of the same week; the second may be passed over, and is missing then. */
function LookBack() {
  const limitedDays = useSignal<number | null>(null);
  const keep = async (limited: number, exercisedDays: number | null) => {
    await append({ type: 'week-looked-back', payload: { limitedDays: limited, exercisedDays } });
    say(words.noted);
  };
  const limited = limitedDays.value;
  const text = limited === null ? english.questionToText('week') : words.exercisedDays;
  return (
    <Question
      question="week"
      text={text}
      onSkip={() => (limited === null ? putOff('week', today.value) : keep(limited, null))}
    >
      <ScoreKeys
        key={text}
        legend={text}
        legendHidden
        faces={false}
        scores={numbersFrom(0, 7)}
        value={null}
        onChange={(days) => {
          if (limited === null) limitedDays.value = days;
          else keep(limited, days);
        }}
        lowText={words.daysEnds.low}
        highText={words.daysEnds.high}
      />
    </Question>
  );
}

function RateChange() {
  return (
    <Question question="change">
      <ScoreKeys
        legend={english.questionToText('change')}
        legendHidden
        faces={false}
        scores={numbersFrom(-5, 5)}
        scoreToText={words.changeToLabel}
        value={null}
        onChange={async (change) => {
          await append({ type: 'change-rated', payload: { change } });
          say(words.noted);
        }}
        lowText={`−5 ${english.changeEnds.low}`}
        highText={`+5 ${english.changeEnds.high}`}
      />
    </Question>
  );
}

const cards: Readonly<Record<AskedOnToday, () => VNode | null>> = {
  goals: ChooseGoals,
  'goal-scores': ScoreGoals,
  week: LookBack,
  change: RateChange,
};

/** How it goes over weeks: at most one question, when it is due, and nothing lost by leaving it (outcomes.md). */
export function OutcomeQuestion() {
  const question = questionNow(record.value, moment(), (one) => isPutOff(one, today.value));
  if (question === null) return null;
  const Asked = cards[question];
  return <Asked key={question} />;
}
