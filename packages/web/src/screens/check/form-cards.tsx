import { useSignal } from '@preact/signals';
import { GoButton } from '../../components/go-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import type { Card } from './card.ts';
import { CheckFrame } from './check-frame.tsx';
import { checkDraft, keepChoice, next, pick, pickClearance } from './check-state.ts';
import { clearanceProblem, dayProblem } from './clearance-problem.ts';
import { checkWords } from './words.ts';

function Problem({ text }: { readonly text: string | null }) {
  return (
    <p class="check-problem" role="alert">
      {text}
    </p>
  );
}

/** The day of an operation. Not known counts as today: nothing is opened by a guess. */
export function DayCard({ card }: { readonly card: Extract<Card, { kind: 'day' }> }) {
  const { id } = card;
  const tried = useSignal(false);
  const day = checkDraft.value?.choices[id] ?? '';
  const problem = dayProblem(day, today.value);
  const goOn = () => {
    tried.value = true;
    if (problem === null) next(id);
  };
  return (
    <CheckFrame card={card} dock={<GoButton text={checkWords.next} onPress={goOn} />}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <TextField
          label={checkWords.day}
          type="date"
          value={day}
          max={today.value}
          onChange={(value) => keepChoice(id, value)}
        />
        <Problem text={tried.value ? problem : null} />
      </form>
      <TextLink text={checkWords.dayUnknown} onPress={() => pick(id, today.peek())} />
    </CheckFrame>
  );
}

/** Who cleared the person, and when (E3). */
export function ClearanceCard({ card }: { readonly card: Extract<Card, { kind: 'clearance' }> }) {
  const known = checkDraft.value?.clearances[card.id];
  const by = useSignal(known?.by ?? '');
  const on = useSignal<string>(known?.on ?? '');
  const tried = useSignal(false);
  const problem = clearanceProblem({ by: by.value, on: on.value }, today.value, card.from);
  const goOn = () => {
    tried.value = true;
    if (problem === null) pickClearance(card.id, { by: by.value.trim(), on: on.value });
  };
  return (
    <CheckFrame card={card} dock={<GoButton text={checkWords.next} onPress={goOn} />}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <TextField
          label={checkWords.who}
          value={by.value}
          maxLength={200}
          onChange={(value) => {
            by.value = value;
          }}
        />
        <TextField
          label={checkWords.day}
          type="date"
          value={on.value}
          max={today.value}
          onChange={(value) => {
            on.value = value;
          }}
        />
        <Problem text={tried.value ? problem : null} />
      </form>
    </CheckFrame>
  );
}
