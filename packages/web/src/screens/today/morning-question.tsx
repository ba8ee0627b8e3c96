import { readFarthest, wasEverInLeg } from '@ilium/progress';
import type { Intake, PayloadOf } from '@ilium/record';
import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import '../../components/card.css';
import { OutlineButton } from '../../components/outline-button.tsx';
import { ScoreKeys } from '../../components/score-keys.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import { say } from '../../state/quiet-line.ts';
import { append, record } from '../../state/record.ts';
import { farthestTexts } from '../check/words.ts';
import { isMorningDue } from './morning.ts';
import { PainPlace } from './pain-place.tsx';

const words = english.progressPage.ask;

type Change = PayloadOf<'morning-answered'>['change'];
const changes: readonly Change[] = ['better', 'same', 'worse'];

type Farthest = Intake['pain']['farthest'];

/** How far down the leg it is felt; asked of those who ever felt it there, and may be left out. */
function FarthestQuestion({ onAnswer }: { readonly onAnswer: (farthest: Farthest | null) => void }) {
  return (
    <section class="card" aria-labelledby="farthest-title">
      <h2 id="farthest-title">{words.farthest}</h2>
      <div class="stack-tight">
        {farthestTexts.map((text, rank) => (
          <OutlineButton key={text} text={text} onPress={() => onAnswer(rank as Farthest)} />
        ))}
      </div>
      <TextLink text={words.skip} onPress={() => onAnswer(null)} />
    </section>
  );
}

/** One tap about how it went since the last session, with a number if one likes. */
export function MorningQuestion({ pain }: { readonly pain: Intake['pain'] }) {
  const score = useSignal<number | null>(null);
  const withScore = useSignal(false);
  const hidden = useSignal(false);
  const answered = useSignal<Change | null>(null);
  const keep = (change: Change, farthest: Farthest | null) =>
    append({ type: 'morning-answered', payload: { change, pain: score.value, farthest } });
  if (answered.value !== null)
    return (
      <FarthestQuestion
        onAnswer={async (farthest) => {
          if (answered.value !== null && farthest !== null) await keep(answered.value, farthest);
          answered.value = null;
          say(words.noted);
        }}
      />
    );
  if (hidden.value || !isMorningDue(record.value, today.value)) return null;
  const answer = async (change: Change) => {
    const asksOn = wasEverInLeg(readFarthest(record.value));
    await keep(change, null);
    if (asksOn) answered.value = change;
    else say(words.noted);
  };
  return (
    <section class="card" aria-labelledby="morning-title">
      <h2 id="morning-title">
        Your <PainPlace pain={pain} /> since your last session?
      </h2>
      {withScore.value && (
        <ScoreKeys
          legend={words.painNow}
          legendHidden
          value={score.value}
          onChange={(next) => {
            score.value = next;
          }}
        />
      )}
      <div class="stack-tight">
        {changes.map((change) => (
          <OutlineButton key={change} text={english.morningToText(change)} onPress={() => answer(change)} />
        ))}
      </div>
      <div class="row-apart">
        {withScore.value ? (
          <span />
        ) : (
          <TextLink
            text={words.addNumber}
            onPress={() => {
              withScore.value = true;
            }}
          />
        )}
        <TextLink
          text={words.skip}
          onPress={() => {
            hidden.value = true;
          }}
        />
      </div>
    </section>
  );
}
