import type { VariationKey } from '@ilium/movement';
import { foldLedger, foldTries, painMeanOn, recordToPainDays } from '@ilium/progress';
import { addDays } from '@ilium/units';
import { english, indexToTitles } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { OutcomeMark, OutcomeMarks } from '../../components/outcome-marks.tsx';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import { libraryIndex, loadLibrary } from '../../state/library.ts';
import { record } from '../../state/record.ts';
import { PainChart } from './pain-chart.tsx';
import './progress-screen.css';

const LINES = 7;
const MOST_MARKS = 12;

function PainCard() {
  const days = recordToPainDays(record.value);
  const now = painMeanOn(days, today.value);
  const before = painMeanOn(days, addDays(today.value, -14));
  if (days.length === 0)
    return (
      <Card title="Pain, 0 to 10">
        <p class="quiet">No number yet. You can give one before a session, after it, or in the morning.</p>
      </Card>
    );
  const beforeText = before === null ? '' : `${before.toFixed(1)} two weeks ago, `;
  return (
    <Card title="Pain, 0 to 10">
      <PainChart days={days} today={today.value} />
      <p>
        {now === null
          ? 'No number in the last seven days. '
          : `Line: 7-day mean, ${beforeText}${now.toFixed(1)} now. Circles: each day. `}
        <span class="quiet">Pain moves by itself too; this shows what happened, not why.</span>
      </p>
      <details class="as-table">
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Pain</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, pain }) => (
              <tr key={day}>
                <th scope="row">{english.dateToText(day)}</th>
                <td>{pain}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}

function HelpsCard() {
  const index = libraryIndex.value;
  const keys = new Set<VariationKey>(
    record.value.sessions.flatMap(({ items }) =>
      items.filter(({ rating }) => rating !== null).map(({ variation }) => variation),
    ),
  );
  if (!index || keys.size === 0)
    return (
      <Card title="What helps you">
        <p class="quiet">Nothing rated yet. After each move, one tap says whether it eased.</p>
      </Card>
    );
  const titleOf = indexToTitles(index, english);
  return (
    <Card title="What helps you">
      <p class="quiet small">Every time you rated it, oldest first.</p>
      <ul class="ruled">
        {[...keys].map((key) => {
          const tries = foldTries(record.value, key);
          return (
            <li key={key} class="row-apart">
              <span>
                <span class="strong">{titleOf(key)}</span>
                <br />
                <span class="small quiet">
                  {tries.ratings.length === 1 ? 'Rated once: too early to say' : english.triesToText(tries)}
                </span>
              </span>
              <OutcomeMarks outcomes={tries.ratings.slice(-MOST_MARKS)} />
            </li>
          );
        })}
      </ul>
      <p class="marks-key small quiet" aria-hidden="true">
        <OutcomeMark outcome="eased" /> eased <OutcomeMark outcome="same" /> same{' '}
        <OutcomeMark outcome="worse" /> worse
      </p>
    </Card>
  );
}

function LedgerCard() {
  const all = useSignal(false);
  const lines = foldLedger(record.value);
  const shown = all.value ? lines : lines.slice(0, LINES);
  const dayOf = (day: string) => {
    const text = english.dayToText(day, today.value);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return (
    <Card title="What you did">
      {lines.length === 0 ? (
        <p class="quiet">No session yet. They stand here as they were: done, partly, or only opened.</p>
      ) : (
        <ul class="ruled">
          {shown.map((line) => (
            <li key={line.id} class="ledger-line">
              <span class="quiet">{dayOf(line.day)}</span>
              <span class="strong">{english.ledgerToLabel(line)}</span>
              <span class="quiet small">{english.ledgerToDetail(line)}</span>
            </li>
          ))}
        </ul>
      )}
      {lines.length > shown.length && (
        <TextLink
          text={`All ${lines.length} entries`}
          onPress={() => {
            all.value = true;
          }}
        />
      )}
    </Card>
  );
}

/** Pain, what helps, and what was done: everything with its denominator. */
export function ProgressScreen() {
  useEffect(() => {
    loadLibrary();
  }, []);
  return (
    <Screen title="Progress" aside={<LedgerCard />}>
      <PainCard />
      <HelpsCard />
      <TextLink text="Report for a clinician" href="#/print/report" />
    </Screen>
  );
}
