import { chooseWords, recordToHomeReport, sealLetter } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { MOST_NOTE_LETTERS, makeId, type RecordState } from '@ilium/record';
import { english, englishLetter } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { moment, random, today } from '../../state/clock.ts';
import { openKeys } from '../../state/device-keys.ts';
import { letterToAnswer } from '../../state/followed-letter.ts';
import { record } from '../../state/record.ts';
import { Codes, SendButtons } from './hand-on.tsx';
import { ReportContent } from './report-content.tsx';

type Taken = RecordState['lettersTaken'][number];

function Made({ text, from }: { readonly text: string; readonly from: string }) {
  return (
    <Screen
      title={`For ${from}`}
      back="#/letter"
      step="made"
      lead={<p>Let them scan it from your screen, or send it to them. It goes nowhere by itself.</p>}
      aside={
        <div class="stack">
          <SendButtons text={text} kind="report" day={today.value} />
          <QuietLine icon="lock" text="Whoever has the code or the link can read it. No server does." />
        </div>
      }
    >
      <Codes text={text} kind="report" />
    </Screen>
  );
}

function WriteReport({ taken, index }: { readonly taken: Taken; readonly index: LibraryIndex }) {
  const choices = useSignal({ withGoalWords: true, withSignNames: true, words: '' });
  const sealed = useSignal<string | null>(null);
  const problem = useSignal<string | null>(null);
  const whole = useMemo(() => {
    const made = moment();
    return recordToHomeReport(record.value, { id: makeId(made.now, random), ...made, index, taken });
  }, [record.value, index, taken]);
  const report = chooseWords(whole, choices.value);
  const { from } = taken.letter;
  const change = (next: Partial<typeof choices.value>) => {
    choices.value = { ...choices.value, ...next };
  };
  const make = async () => {
    const keys = await openKeys();
    if (keys.ok) sealed.value = await sealLetter(report, keys.value);
    else problem.value = englishLetter.keyRefusalToText(keys.error);
  };
  if (sealed.value !== null) return <Made text={sealed.value} from={from} />;
  return (
    <Screen
      title={`Report to ${from}`}
      back="#/letter"
      lead={
        <p>
          The days since {english.dateToText(report.from)}. This is all that is sent: your name and the rest
          of your record stay here.
        </p>
      }
      dock={<GoButton text="Make the report" onPress={make} />}
      aside={
        <div class="stack">
          <OptionGroup legend="In the report">
            {whole.goals.length > 0 && (
              <OptionRow
                text="My goals in my own words"
                checked={choices.value.withGoalWords}
                onChange={(withGoalWords) => change({ withGoalWords })}
              />
            )}
            {whole.signs.length > 0 && (
              <OptionRow
                text="Which warning signs I told"
                checked={choices.value.withSignNames}
                onChange={(withSignNames) => change({ withSignNames })}
              />
            )}
            <TextField
              label="Something to add"
              value={choices.value.words}
              maxLength={MOST_NOTE_LETTERS}
              onChange={(words) => change({ words })}
            />
          </OptionGroup>
          <div role="alert">
            {problem.value !== null && <QuietLine icon="warning" text={problem.value} />}
          </div>
        </div>
      }
    >
      <Card>
        <ReportContent report={report} index={index} />
      </Card>
    </Screen>
  );
}

/** What the therapist is told of the days at home: shown first, then signed and handed on. */
export function ReportBack({ index }: { readonly index: LibraryIndex }) {
  const taken = letterToAnswer(record.value);
  if (taken) return <WriteReport taken={taken} index={index} />;
  return (
    <Screen title="No letter to answer" back="#/letter">
      <p>A report answers a letter from a therapist. There is none on this device.</p>
      <TextLink text="To your letters" href="#/letter" />
    </Screen>
  );
}
