import { readLetter } from '@ilium/exports';
import type { LibraryIndex, Plan, VariationKey } from '@ilium/movement';
import type { AcceptedLetter } from '@ilium/record';
import { english, englishFollow, englishLetter, indexToTitles, type SignerStanding } from '@ilium/words';
import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FilePicker } from '../../components/file-picker.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { goBack, navigate, place } from '../../shell/router.ts';
import { moment, today } from '../../state/clock.ts';
import { followedLetter, letterToAnswer } from '../../state/followed-letter.ts';
import { judgement } from '../../state/judgement.ts';
import { libraryIndex, loadLibrary } from '../../state/library.ts';
import { say } from '../../state/quiet-line.ts';
import { append, intake, record, recordReady } from '../../state/record.ts';
import { indexToNames } from '../plan/plan-names.ts';
import { isPlanFile, readPlanFile } from './care-plan-file.ts';
import { addressToLetter } from './letter-address.ts';
import { LetterContent } from './letter-content.tsx';
import { type LetterEffect, letterToEffect } from './letter-effect.ts';
import { ReportBack } from './report-back.tsx';
import { NotRead, readTextFile, SomeParts, scanText } from './sealed-pages.tsx';
import './letter-screen.css';

/** Something that may be taken in; nobody signed a plan from a clinic's system. */
interface Offered {
  readonly letter: AcceptedLetter;
  readonly key: string | null;
  readonly signer: SignerStanding | null;
}

type Opened =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'parts'; readonly have: number; readonly of: number }
  | ({ readonly kind: 'letter' } & Offered);

/** The plan file that was picked last: far too large for an address. */
const pickedPlan = signal<File | null>(null);

async function openText(text: string, index: LibraryIndex): Promise<Opened> {
  const scanned = scanText(text);
  if (scanned.kind === 'parts') return scanned;
  const read = await readLetter(scanned.text, { ...moment(), index, record: record.peek() });
  return read.ok
    ? { kind: 'letter', ...read.value }
    : { kind: 'refused', text: englishLetter.refusalToText(read.error) };
}

/** Reads a plan from a clinic's system as something that can be followed like a letter. */
async function openPlan(file: File, index: LibraryIndex): Promise<Opened> {
  const read = await readPlanFile(file, index);
  return read.ok
    ? { kind: 'letter', letter: read.value, key: null, signer: null }
    : { kind: 'refused', text: read.error };
}

/** Every reason against a move, once each. */
const againstToTexts = (plan: Plan, key: VariationKey, index: LibraryIndex): readonly string[] => {
  const names = indexToNames(index);
  return [...new Set((plan.rejections[key] ?? []).map((reason) => english.rejectionToText(reason, names)))];
};

const SHUT = 'Your check allows no session now. That stands, whatever the letter asks for.';
const isShut = (plan: Plan): boolean => plan.kind === 'none' && plan.because === 'safety';

/** What of an offered letter is left out for this person, and why, rule by rule; and how much of it one session holds. */
function LeftOut({
  effect: { plan, share },
  index,
}: {
  readonly effect: LetterEffect;
  readonly index: LibraryIndex;
}) {
  if (plan === null || share === null)
    return (
      <QuietLine text="Answer the check first. Then Ilium follows the letter as far as your answers allow." />
    );
  if (isShut(plan)) return <QuietLine icon="warning" text={SHUT} />;
  const titleOf = indexToTitles(index, english);
  return (
    <>
      {share.waiting.length > 0 && <QuietLine text={englishFollow.mostToText(share.planned.length)} />}
      {share.out.length === 0 ? (
        <QuietLine icon="check" text="Nothing in it goes against your answers." />
      ) : (
        <Card title="Left out for you now">
          <ul class="letter-out">
            {share.out.map((key) => (
              <li key={key}>
                <span class="strong">{titleOf(key)}</span>
                {againstToTexts(plan, key, index).map((text) => (
                  <p key={text} class="small">
                    {text}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Offer({
  read: { letter, key, signer },
  index,
}: {
  readonly read: Offered;
  readonly index: LibraryIndex;
}) {
  const effect = letterToEffect(letter, record.value, index, moment());
  const before = followedLetter(record.value);
  const accept = async () => {
    await append(
      { type: 'prescription-accepted', payload: { letter, key } },
      ...effect.edits.map((payload) => ({ type: 'clinician-edited', payload }) as const),
    );
    say('Your sessions follow the letter from now on.');
    navigate(intake.value === null ? '#/check' : '#/plan', { replace: true });
  };
  return (
    <Screen
      title={`${letter.kind === 'care-plan' ? 'A plan' : 'A letter'} from ${letter.from}`}
      back={() => goBack('#/today')}
      dock={
        <div class="letter-dock">
          <GoButton text="Accept" onPress={accept} />
          <OutlineButton text="Not now" onPress={() => navigate('#/today', { replace: true })} />
        </div>
      }
    >
      <QuietLine
        icon={signer === null || signer === 'other-key' ? 'warning' : 'lock'}
        text={signer === null ? englishLetter.unsigned : englishLetter.signerToText(signer, letter.from)}
      />
      <Card title="What it asks for">
        <LetterContent letter={letter} index={index} />
      </Card>
      <LeftOut effect={effect} index={index} />
      <Card title="What changes" calm>
        <p>
          Your sessions are made of these moves, and you never get more of them than the letter says. Where
          not all fit, they take turns.
        </p>
        <p>Your check and the rules for stopping stand above it. You can stop following it at any time.</p>
        {before && <p>It takes the place of the letter from {before.from}.</p>}
      </Card>
    </Screen>
  );
}

function OpenedLetter({
  from,
  index,
}: {
  /** The letter as it travels, or the file of a plan. */
  readonly from: string | File;
  readonly index: LibraryIndex;
}) {
  const opened = useSignal<Opened>({ kind: 'reading' });
  useEffect(() => {
    const opening = typeof from === 'string' ? openText(from, index) : openPlan(from, index);
    opening.then((next) => {
      opened.value = next;
    });
  }, [from, index, opened]);
  const now = opened.value;
  if (now.kind === 'refused') return <NotRead text={now.text} back="#/today" onward="To your session" />;
  if (now.kind === 'parts') return <SomeParts kind="letter" have={now.have} of={now.of} back="#/today" />;
  if (now.kind === 'letter') return <Offer read={now} index={index} />;
  return <main id="main" class="screen" aria-busy="true" />;
}

function StopDialog({ letter, onClose }: { readonly letter: AcceptedLetter; readonly onClose: () => void }) {
  const stop = async () => {
    await append({ type: 'prescription-ended', payload: { letter: letter.id } });
    say('Your sessions no longer follow the letter.');
    onClose();
  };
  return (
    <Dialog
      title="Stop following it?"
      onClose={onClose}
      actions={<GoButton text="Stop following it" onPress={stop} />}
    >
      <p>
        Ilium plans your sessions by itself again. To follow it later, ask {letter.from} for a new letter.
      </p>
    </Dialog>
  );
}

function Followed({ letter, index }: { readonly letter: AcceptedLetter; readonly index: LibraryIndex }) {
  const isAsked = useSignal(false);
  const { plan, share } = judgement.value ?? { plan: null, share: null };
  const isPast = letter.reviewOn !== undefined && letter.reviewOn < today.value;
  const review = isPast ? englishFollow.reviewToText(letter, today.value) : null;
  const standingOf = (key: VariationKey): readonly string[] => {
    if (!plan || !share || isShut(plan)) return [];
    if (share.planned.includes(key)) return [englishFollow.moveToText('planned')];
    return share.waiting.includes(key)
      ? [englishFollow.moveToText('waiting')]
      : againstToTexts(plan, key, index);
  };
  return (
    <>
      <Card title={`You follow a letter from ${letter.from}`}>
        <LetterContent letter={letter} index={index} standingOf={standingOf} />
        {plan && isShut(plan) && <QuietLine icon="warning" text={SHUT} />}
        {review !== null && <QuietLine text={review} />}
        {letter.kind === 'prescription' && (
          <OutlineButton text={`Report to ${letter.from}`} icon="message" href="#/letter/report" />
        )}
        <OutlineButton
          text="Stop following it"
          onPress={() => {
            isAsked.value = true;
          }}
        />
      </Card>
      {isAsked.value && (
        <StopDialog
          letter={letter}
          onClose={() => {
            isAsked.value = false;
          }}
        />
      )}
    </>
  );
}

async function openFile(file: File): Promise<void> {
  if (await isPlanFile(file)) {
    pickedPlan.value = file;
    navigate('#/letter/plan');
    return;
  }
  navigate(`#/letter/${encodeURIComponent(addressToLetter(await readTextFile(file)))}`);
}

/** The letter that is followed, the way to end it, and the way to bring in another. */
function YourLetter({ index }: { readonly index: LibraryIndex }) {
  const letter = followedLetter(record.value);
  const last = letterToAnswer(record.value)?.letter;
  return (
    <Screen title="Letter from a therapist" back={() => goBack('#/settings')}>
      {letter ? (
        <Followed letter={letter} index={index} />
      ) : (
        <p>
          You follow no letter now. A therapist who uses Ilium can send you one: scan its code with your
          camera, open its link, or pick its file here.
        </p>
      )}
      {last && last.id !== letter?.id && <TextLink text={`Report to ${last.from}`} href="#/letter/report" />}
      <Card title="Bring in a letter">
        <p class="quiet">{englishLetter.filesTaken}</p>
        <FilePicker
          label="Pick the file"
          accept=".txt,.json,text/plain,application/json,application/fhir+json"
          onPick={(file) => void openFile(file)}
        />
      </Card>
    </Screen>
  );
}

/**
 * Letters from a therapist: `#/letter/<letter>` opens one, `#/letter/plan` the plan file that was picked, `#/letter` shows
 * the one that is followed, `#/letter/report` answers the last one.
 */
export function LetterScreen() {
  useEffect(() => {
    loadLibrary();
  }, []);
  const index = libraryIndex.value;
  if (!index || !recordReady.value) return <main id="main" class="screen" aria-busy="true" />;
  const [text] = place.value.rest;
  if (text === 'report') return <ReportBack index={index} />;
  const from = text === 'plan' ? pickedPlan.value : text;
  return from ? <OpenedLetter key={text} from={from} index={index} /> : <YourLetter index={index} />;
}
