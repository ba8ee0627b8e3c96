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
import { isMorningDue } from './morning.ts';
import { PainPlace } from './pain-place.tsx';

type Change = PayloadOf<'morning-answered'>['change'];
const changes: readonly Change[] = ['better', 'same', 'worse'];

/** One tap about how it went since the last session, with a number if one likes. */
export function MorningQuestion({ pain }: { readonly pain: Intake['pain'] }) {
  const score = useSignal<number | null>(null);
  const withScore = useSignal(false);
  const hidden = useSignal(false);
  if (hidden.value || !isMorningDue(record.value, today.value)) return null;
  const answer = async (change: Change) => {
    await append({ type: 'morning-answered', payload: { change, pain: score.value, farthest: null } });
    say('Noted.');
  };
  return (
    <section class="card" aria-labelledby="morning-title">
      <h2 id="morning-title">
        Your <PainPlace pain={pain} /> since your last session?
      </h2>
      {withScore.value && (
        <ScoreKeys
          legend="Pain right now"
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
            text="Add a number, 0 to 10"
            onPress={() => {
              withScore.value = true;
            }}
          />
        )}
        <TextLink
          text="Skip this"
          onPress={() => {
            hidden.value = true;
          }}
        />
      </div>
    </section>
  );
}
