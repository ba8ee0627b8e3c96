import { Card } from '../../components/card.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import { ReadAloud } from './read-aloud.tsx';
import './say-card.css';

/** The words for the telephone or the desk: to show, to have read aloud, or on paper with everything else on the page. */
export function SayCard({ words }: { readonly words: string }) {
  return (
    <div class="say-card">
      <Card title="What to say">
        <p class="say-words">“{words}”</p>
        <div class="row-apart">
          <ReadAloud text={words} />
          <TextLink text="Print this page" onPress={() => print()} />
        </div>
        <p class="say-paper small">
          Told by the person to Ilium on {today.value}. No clinician has reviewed Ilium’s rules.
        </p>
      </Card>
    </div>
  );
}
