import { sealLetter } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import {
  type ClientRecord,
  type LetterItem,
  type LetterTemplate,
  MOST_LETTER_ITEMS,
  MOST_NOTE_LETTERS,
  makeId,
} from '@ilium/record';
import { english, englishLetter, englishTable, indexToTitles } from '@ilium/words';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { GoButton } from '../../components/go-button.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import { navigate } from '../../shell/router.ts';
import { moment, random, today } from '../../state/clock.ts';
import { openKeys } from '../../state/device-keys.ts';
import { say } from '../../state/quiet-line.ts';
import { append, record } from '../../state/record.ts';
import { toLetterItems } from './client-proposal.ts';
import { ConditionsFact } from './conditions-fact.tsx';
import { knownConditions, knownFindings } from './known-conditions.ts';
import {
  addItems,
  type DraftGap,
  draftToLetter,
  draftToTemplate,
  emptyDraft,
  gapsOf,
  type LetterDraft,
} from './letter-draft.ts';
import { LetterItems } from './letter-items.tsx';
import { LetterSources } from './letter-sources.tsx';
import { readySets } from './ready-sets.tsx';
import { ReportedSigns } from './reported-signs.tsx';
import './letter.css';

const gapTexts: Readonly<Record<DraftGap, string>> = {
  'nothing-to-do': 'Add at least one move.',
  'no-name': 'Write your name, so that your client knows who sends it.',
  'reason-missing': 'Give a reason where a dose is outside its bounds, or bring it back.',
  'review-passed': 'The day to look at it again has passed.',
};

/** The name on the letter or visit before, to save typing. */
const lastName = ({ letters, visits }: ClientRecord): string =>
  letters.at(-1)?.letter.from ??
  visits.at(-1)?.answers.therapist ??
  record.value.clients.flatMap((client) => client.letters).at(-1)?.letter.from ??
  '';

/** What is known of the client, what it means for the letter, and the way to change it. */
const Known = ({ client, index }: { readonly client: ClientRecord; readonly index: LibraryIndex }) => (
  <div class="stack-tight">
    <ConditionsFact client={client} index={index} />
    <QuietLine
      text={englishTable.conditions.effectToText(knownConditions(client, index)?.conditions.length ?? null)}
    />
  </div>
);

type Days = '1' | '2' | '3' | '4' | '5' | '6' | '7';
const dayOptions = (['1', '2', '3', '4', '5', '6', '7'] as const).map((value) => ({ value, text: value }));

function Details({ draft }: { readonly draft: Signal<LetterDraft> }) {
  const change = (next: Partial<LetterDraft>) => {
    draft.value = { ...draft.value, ...next };
  };
  const { daysPerWeek, reviewOn, notes, from } = draft.value;
  return (
    <section class="stack" aria-labelledby="letter-details">
      <h2 id="letter-details">How often, and who asks</h2>
      <Segmented<Days>
        label="Days a week"
        options={dayOptions}
        value={String(daysPerWeek) as Days}
        onChange={(days) => change({ daysPerWeek: Number(days) })}
      />
      <TextField
        label="Look at it again on"
        type="date"
        value={reviewOn}
        onChange={(day) => day !== '' && change({ reviewOn: day })}
      />
      <TextField
        label="A note for your client"
        value={notes}
        maxLength={MOST_NOTE_LETTERS}
        onChange={(text) => change({ notes: text })}
      />
      <TextField
        label="Your name, as your client knows it"
        value={from}
        maxLength={80}
        onChange={(name) => change({ from: name })}
      />
    </section>
  );
}

function KeepAsSet({ draft }: { readonly draft: LetterDraft }) {
  const name = useSignal('');
  const isReady = name.value.trim() !== '' && draft.items.length > 0;
  const keep = async () => {
    await append({ type: 'template-saved', payload: draftToTemplate(draft, name.value) });
    say('Kept. It is under “Your sets”.');
    name.value = '';
  };
  return (
    <details class="table-signs">
      <summary>Keep this as a set for other clients</summary>
      <div class="stack">
        <TextField
          label="Name of the set"
          value={name.value}
          maxLength={60}
          onChange={(text) => {
            name.value = text;
          }}
        />
        <OutlineButton text="Keep it" disabled={!isReady} onPress={keep} />
      </div>
    </details>
  );
}

/** Writing a letter to a client: what, how much, how often, until when. Nothing leaves this device here. */
export function PrescribePage({
  client,
  set,
  index,
}: {
  readonly client: ClientRecord;
  /** Id of the ready set that it begins with. */
  readonly set: string | undefined;
  readonly index: LibraryIndex;
}) {
  const draft = useSignal<LetterDraft>(emptyDraft(today.value, lastName(client)));
  const problems = useSignal<readonly string[]>([]);
  const conditions = knownFindings(client, index) ?? [];
  const { items } = draft.value;
  const setItems = (next: LetterItem[]) => {
    draft.value = { ...draft.value, items: next };
    problems.value = [];
  };
  const sayLeftOut = (wanted: readonly LetterItem[], taken: readonly LetterItem[]) => {
    const titleOf = indexToTitles(index, english);
    const out = wanted.filter(({ variation }) => taken.every((item) => item.variation !== variation));
    if (out.length === 0) return;
    say(
      taken.length === MOST_LETTER_ITEMS
        ? `A letter holds ${MOST_LETTER_ITEMS} moves.`
        : `Left out for this client: ${out.map(({ variation }) => titleOf(variation)).join(', ')}.`,
    );
  };
  const add = (more: readonly LetterItem[]) => {
    const next = addItems(items, more, index, conditions);
    setItems(next);
    sayLeftOut(more, next);
  };
  useEffect(() => {
    const ready = readySets(index).find(({ id }) => id === set);
    if (ready) add(toLetterItems(ready.items));
  }, []);
  // What was noted of the client while the letter is written holds for what is in it already.
  useEffect(() => {
    const still = addItems([], items, index, conditions);
    if (still.length === items.length) return;
    setItems(still);
    sayLeftOut(items, still);
  }, [client]);
  const useTemplate = ({ items: more, daysPerWeek, notes }: LetterTemplate) => {
    draft.value = { ...draft.value, daysPerWeek, notes: draft.value.notes || notes };
    add(more);
  };
  const make = async () => {
    const gaps = gapsOf(draft.value, index, today.value);
    problems.value = gaps.map((gap) => gapTexts[gap]);
    if (gaps.length > 0) return;
    const keys = await openKeys();
    if (!keys.ok) {
      problems.value = [englishLetter.keyRefusalToText(keys.error)];
      return;
    }
    const made = moment();
    const letter = draftToLetter(draft.value, { id: makeId(made.now, random), ...made }, index);
    const text = await sealLetter(letter, keys.value);
    await append({ type: 'prescription-written', payload: { client: client.id, letter, text } });
    navigate(`#/table/letter/${letter.id}`, { replace: true });
  };
  return (
    <Screen
      title={`For home: ${client.name}`}
      back={`#/table/client/${client.id}`}
      wide
      dock={<GoButton text="Make the letter" onPress={make} />}
    >
      <div class="table-dense letter-write">
        <div class="stack">
          <ReportedSigns client={client} />
          <Known client={client} index={index} />
          <LetterSources
            items={items}
            index={index}
            conditions={conditions}
            templates={record.value.templates}
            onAdd={add}
            onTakeOut={(item) => setItems(items.filter((one) => one !== item))}
            onTemplate={useTemplate}
          />
        </div>
        <div class="stack">
          <section class="stack" aria-labelledby="letter-in">
            <h2 id="letter-in">In the letter: {items.length}</h2>
            <LetterItems items={items} index={index} onChange={setItems} />
          </section>
          <Details draft={draft} />
          <KeepAsSet draft={draft.value} />
          <div role="alert">
            {problems.value.length > 0 && (
              <div class="table-reasons">
                <h2>Not yet</h2>
                <ul class="bullets">
                  {problems.value.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </div>
      </div>
    </Screen>
  );
}
