import type { BodySide, LibraryIndex } from '@ilium/movement';
import {
  type Answer,
  type ClientConditions,
  type ClientRecord,
  type ConditionId,
  type MeasureUnit,
  makeId,
  type VisitAnswers,
} from '@ilium/record';
import { type Condition, flagCards, judgeVisit, type VisitRefusal, visitFlags } from '@ilium/safety';
import { englishTable } from '@ilium/words';
import { type Signal, useSignal } from '@preact/signals';
import { GoButton } from '../../components/go-button.tsx';
import { OptionRow } from '../../components/option-row.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { navigate } from '../../shell/router.ts';
import { clock, random } from '../../state/clock.ts';
import { append } from '../../state/record.ts';
import { primeSound } from '../../state/session-sound.ts';
import { ConditionRows } from './condition-rows.tsx';
import {
  type KnownConditions,
  knownConditions,
  type TakenBack,
  takenBack,
  withKnown,
} from './known-conditions.ts';
import { refusalToText } from './refusal-text.ts';
import { ReportedSigns } from './reported-signs.tsx';
import { sideOptions } from './side-options.ts';
import { tableConditions } from './table-conditions.ts';
import { TakenBackPanel } from './taken-back-panel.tsx';

const answerOptions: readonly { readonly value: Answer; readonly text: string }[] = [
  { value: 'no', text: 'No' },
  { value: 'unsure', text: 'Not sure' },
  { value: 'yes', text: 'Yes' },
];

/** Reasons that only say what is still to do; they are shown once someone wants to begin. */
const stillToDo: readonly VisitRefusal['code'][] = [
  'no-therapist',
  'no-consent',
  'no-stop-words',
  'not-asked',
];

/** Signs of B.3 to read out, as the check asks everyone. */
const signs = flagCards
  .filter(({ askedOf }) => askedOf === 'everyone')
  .flatMap(({ options }) => options.map(({ label }) => label));

/** What was agreed last time is offered again; what is asked for today is not. */
const beginningAnswers = ({ visits }: ClientRecord): VisitAnswers => ({
  therapist: visits.at(-1)?.answers.therapist ?? '',
  consent: false,
  stopWord: visits.at(-1)?.answers.stopWord ?? '',
  dangerSign: null,
  acute: null,
  neurologicalChange: null,
  clinicianFirst: null,
  conditions: null,
});

function Questions({ answers }: { readonly answers: Signal<VisitAnswers> }) {
  return (
    <section class="stack" aria-labelledby="table-asked">
      <h2 id="table-asked">Ask today</h2>
      {visitFlags.map((question) => (
        <div key={question} id={placeId(question)} class="stack-tight">
          <Segmented<Answer>
            label={englishTable.questionToText(question)}
            options={answerOptions}
            value={answers.value[question]}
            onChange={(answer) => {
              answers.value = { ...answers.value, [question]: answer };
            }}
          />
          {question === 'dangerSign' && (
            <details class="table-signs">
              <summary>The signs to ask about</summary>
              <ul class="bullets">
                {signs.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function Conditions({
  answers,
  list,
  before,
  taken,
  onLetGo,
}: {
  readonly answers: Signal<VisitAnswers>;
  readonly list: readonly Condition[];
  readonly before: KnownConditions | null;
  readonly taken: readonly TakenBack[];
  readonly onLetGo: (known: TakenBack['known']) => void;
}) {
  const { conditions } = answers.value;
  const set = (next: ClientConditions) => {
    answers.value = { ...answers.value, conditions: next };
  };
  return (
    <section class="stack" id={placeId('conditions')} aria-labelledby="table-conditions">
      <h2 id="table-conditions">{englishTable.conditions.question('your client')}</h2>
      <p class="quiet">{englishTable.conditions.unsure}</p>
      <ConditionRows list={list} stated={conditions ?? []} before={before?.conditions} onChange={set} />
      {(conditions === null || conditions.length === 0) && (
        <OutlineButton
          text={conditions === null ? 'None of these' : 'None of these: noted'}
          icon={conditions === null ? undefined : 'check'}
          onPress={() => set([])}
        />
      )}
      {before && (
        <div id={placeId('taken-back')}>
          <TakenBackPanel
            taken={taken}
            told={before.told}
            onKeep={(known) => set(withKnown(conditions ?? [], known))}
            onLetGo={onLetGo}
          />
        </div>
      )}
    </section>
  );
}

interface Choices {
  readonly first: BodySide;
  readonly hold: '20' | '25' | '30';
  readonly unit: MeasureUnit;
}

function ChoicesOfVisit({ choices }: { readonly choices: Signal<Choices> }) {
  const { first, hold, unit } = choices.value;
  const change = (next: Partial<Choices>) => {
    choices.value = { ...choices.value, ...next };
  };
  return (
    <section class="stack" aria-labelledby="table-how">
      <h2 id="table-how">This visit</h2>
      <Segmented
        label="Affected leg, done first"
        options={sideOptions}
        value={first}
        onChange={(side) => change({ first: side })}
      />
      <Segmented<Choices['hold']>
        label="Every hold"
        options={[
          { value: '20', text: '20 s' },
          { value: '25', text: '25 s' },
          { value: '30', text: '30 s' },
        ]}
        value={hold}
        onChange={(seconds) => change({ hold: seconds })}
      />
      <Segmented<MeasureUnit>
        label="Compare the legs by"
        options={[
          { value: 'cm', text: 'Ankle to opposite hip, cm' },
          { value: 'degrees', text: 'Degrees' },
        ]}
        value={unit}
        onChange={(next) => change({ unit: next })}
      />
    </section>
  );
}

/** What a visit may still lack, in the order of the page; the ids of its parts. */
const places = [
  'no-therapist',
  'no-stop-words',
  'no-consent',
  ...visitFlags,
  'conditions',
  'taken-back',
] as const;
const placeId = (place: (typeof places)[number]): string => `gate-${place}`;

/** Brings what is missing into sight, ready to be answered. */
function goTo(place: (typeof places)[number]): void {
  const part = document.getElementById(placeId(place));
  part?.scrollIntoView({ block: 'center' });
  part?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
}

/** What can be done where the techniques are not: a letter, or the comparison alone. */
function Instead({ client, index }: { readonly client: ClientRecord; readonly index: LibraryIndex }) {
  const measure = index.entries.find(({ movement }) => movement.kind === 'measure');
  return (
    <nav class="stack-tight" aria-label={englishTable.instead.title}>
      <p>{englishTable.instead.title}</p>
      <TextLink text={englishTable.instead.letter} href={`#/table/prescribe/${client.id}`} />
      {measure && <TextLink text={englishTable.instead.compare} href={`#/library/${measure.movement.id}`} />}
    </nav>
  );
}

function Reasons({
  client,
  index,
  refusals,
  asksWhatCounts,
}: {
  readonly client: ClientRecord;
  readonly index: LibraryIndex;
  readonly refusals: readonly VisitRefusal[];
  /** Something noted before would be taken away, and nobody said yet that it is meant. */
  readonly asksWhatCounts: boolean;
}) {
  const missing: readonly string[] = [
    ...refusals.flatMap(({ code, open = [] }) => [code, ...open]),
    ...(asksWhatCounts ? ['taken-back'] : []),
  ];
  const first = places.find((place) => missing.includes(place));
  return (
    <div role="alert">
      {(refusals.length > 0 || asksWhatCounts) && (
        <div class="table-reasons">
          <h2>{refusals.every(({ code }) => stillToDo.includes(code)) ? 'Not yet' : 'Not now'}</h2>
          <ul class="bullets">
            {refusals.map((refusal) => (
              <li key={refusal.condition ?? refusal.code}>{refusalToText(refusal)}</li>
            ))}
            {asksWhatCounts && <li>{englishTable.conditions.sayWhatCounts}</li>}
          </ul>
          {refusals.some(({ code }) => code === 'condition') && <Instead client={client} index={index} />}
          {first && <TextLink text={englishTable.toFirst} onPress={() => goTo(first)} />}
        </div>
      )}
    </div>
  );
}

/** What is asked and agreed before every visit (B.5). Any reason against it is said, and nothing begins. */
export function GatePage({ client, index }: { readonly client: ClientRecord; readonly index: LibraryIndex }) {
  const last = client.visits.at(-1);
  const answers = useSignal<VisitAnswers>(beginningAnswers(client));
  const choices = useSignal<Choices>({ first: last?.first ?? 'left', hold: '20', unit: last?.unit ?? 'cm' });
  const wantsToBegin = useSignal(false);
  const letGo = useSignal<readonly ConditionId[]>([]);
  const list = tableConditions(index);
  const before = knownConditions(client, index);
  const asked = before?.conditions.filter(({ id }) => list.some((condition) => condition.id === id)) ?? [];
  const taken = takenBack(asked, answers.value.conditions).filter(
    ({ known }) => !letGo.value.includes(known.id),
  );
  const judged = judgeVisit(answers.value);
  const refusals = judged.ok ? [] : judged.error;
  const shown = refusals.filter(({ code }) => wantsToBegin.value || !stillToDo.includes(code));
  const begin = async () => {
    wantsToBegin.value = true;
    if (!judged.ok || taken.length > 0) return;
    primeSound();
    const visit = makeId(clock.now(), random);
    const { first, hold, unit } = choices.value;
    await append({
      type: 'visit-opened',
      payload: {
        visit,
        client: client.id,
        answers: answers.value,
        first,
        holdSeconds: Number(hold),
        unit,
      },
    });
    navigate(`#/table/visit/${visit}`, { replace: true });
  };
  const write = (change: Partial<VisitAnswers>) => {
    answers.value = { ...answers.value, ...change };
  };
  return (
    <Screen
      title={`Before you begin: ${client.name}`}
      back={`#/table/client/${client.id}`}
      dock={
        <div class="table-dense stack-tight">
          <Reasons
            client={client}
            index={index}
            refusals={shown}
            asksWhatCounts={wantsToBegin.value && taken.length > 0}
          />
          <GoButton text="Begin the visit" onPress={begin} />
        </div>
      }
    >
      <div class="table-dense stack table-gate">
        <ReportedSigns client={client} />
        <section class="stack" aria-labelledby="table-agreed">
          <h2 id="table-agreed">Agreed today</h2>
          <div id={placeId('no-therapist')}>
            <TextField
              label="Who treats"
              value={answers.value.therapist}
              maxLength={80}
              onChange={(therapist) => write({ therapist })}
            />
          </div>
          <div id={placeId('no-stop-words')}>
            <TextField
              label="Word that stops everything"
              value={answers.value.stopWord}
              maxLength={40}
              onChange={(stopWord) => write({ stopWord })}
            />
          </div>
          <div id={placeId('no-consent')}>
            <OptionRow
              text="My client agrees to hands-on treatment today"
              checked={answers.value.consent}
              onChange={(consent) => write({ consent })}
            />
          </div>
        </section>
        <Questions answers={answers} />
        <Conditions
          answers={answers}
          list={list}
          before={before}
          taken={taken}
          onLetGo={({ id }) => {
            letGo.value = [...letGo.value, id];
          }}
        />
        <ChoicesOfVisit choices={choices} />
      </div>
    </Screen>
  );
}
