import { foldLedger } from '@ilium/progress';
import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import { record } from '../../state/record.ts';

const words = english.progressPage.ledger;
const LINES = 7;

/** "Yesterday": a day as it stands at the head of a line. */
const dayToHead = (day: string): string => {
  const text = english.dayToText(day, today.value);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What came of every session, and of every day that was left out with a word. */
export function LedgerCard() {
  const all = useSignal(false);
  const lines = foldLedger(record.value);
  const shown = all.value ? lines : lines.slice(0, LINES);
  return (
    <Card title={words.title}>
      {lines.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ul class="ruled">
          {shown.map((line) => (
            <li key={line.id} class="ledger-line">
              <span class="quiet">{dayToHead(line.day)}</span>
              <span class="strong">{english.ledgerToLabel(line)}</span>
              <span class="quiet small">{english.ledgerToDetail(line)}</span>
            </li>
          ))}
        </ul>
      )}
      {lines.length > shown.length && (
        <TextLink
          text={english.progressPage.showAll(lines.length)}
          onPress={() => {
            all.value = true;
          }}
        />
      )}
    </Card>
  );
}
