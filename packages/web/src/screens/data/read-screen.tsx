import { createCodeReader } from '@ilium/exports';
import { type BackupNews, compareBackup, parseBackup, type StoredEvent } from '@ilium/record';
import { english, englishSharing, type ReadingRefusal } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { CodeCamera } from '../../components/code-camera.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { goBack } from '../../shell/router.ts';
import { openCamera } from '../../state/camera.ts';
import { say } from '../../state/quiet-line.ts';
import { openRecord } from '../../state/record.ts';
import { CopyNews } from '../settings/copy-news.tsx';
import './codes.css';

const words = englishSharing.reading;

type Step =
  | { readonly kind: 'ready'; readonly problem: string | null }
  | { readonly kind: 'looking'; readonly camera: MediaStream }
  | { readonly kind: 'read'; readonly events: readonly StoredEvent[]; readonly news: BackupNews }
  | { readonly kind: 'added' };

async function toStep(text: string): Promise<Step> {
  const copy = parseBackup(text);
  if (!copy.ok) return { kind: 'ready', problem: english.copyRefusedToText(copy.error) };
  const store = await openRecord();
  const news = compareBackup(copy.value, await store.readEvents());
  return { kind: 'read', events: copy.value, news };
}

/** The camera's picture, and how much was read from it. */
function Looking({
  camera,
  onEnd,
}: {
  readonly camera: MediaStream;
  readonly onEnd: (text: string | null) => void;
}) {
  const progress = useSignal({ have: 0, of: 0 });
  const reader = useMemo(createCodeReader, []);
  const take = (code: string): boolean => {
    reader.take(code);
    progress.value = reader.progress();
    const isWhole = progress.value.have > 0 && progress.value.have >= progress.value.of;
    if (isWhole) void reader.read().then((read) => onEnd(read.ok ? read.value : null));
    return isWhole;
  };
  const { have, of } = progress.value;
  return (
    <>
      <CodeCamera camera={camera} label={words.picture} onCode={take} />
      <progress class="codes-progress" max={of || 1} value={have} aria-label={words.title} />
      <p class="strong" role="status">
        {words.progressToText(have, of)}
      </p>
    </>
  );
}

/** Reads another device's record from the codes that it shows, and adds it to what is here. */
export function ReadScreen() {
  const step = useSignal<Step>({ kind: 'ready', problem: null });
  const refuse = (refusal: ReadingRefusal) => {
    step.value = { kind: 'ready', problem: words.refusedToText(refusal) };
  };
  const begin = async () => {
    const camera = await openCamera();
    if (camera.ok) step.value = { kind: 'looking', camera: camera.value };
    else refuse(camera.error);
  };
  const end = useRef(async (text: string | null) => {
    if (text === null) refuse('broken');
    else step.value = await toStep(text);
  });
  const add = async (events: readonly StoredEvent[]) => {
    const store = await openRecord();
    const merged = await store.merge(events);
    if (!merged.ok)
      step.value = { kind: 'ready', problem: english.copyRefusedToText({ code: merged.error }) };
    else {
      say(words.added);
      step.value = { kind: 'added' };
    }
  };
  const now = step.value;
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>} back={() => goBack('#/data')} step={now.kind}>
      {now.kind === 'ready' && (
        <>
          <div role="alert">{now.problem !== null && <QuietLine icon="warning" text={now.problem} />}</div>
          <QuietLine icon="lock" text={words.privacy} />
          <GoButton text={words.start} onPress={begin} />
        </>
      )}
      {now.kind === 'looking' && <Looking camera={now.camera} onEnd={end.current} />}
      {now.kind === 'read' && (
        <Card>
          <CopyNews news={now.news} />
          {now.news.fresh > 0 && <GoButton text={words.add} onPress={() => add(now.events)} />}
        </Card>
      )}
      {(now.kind === 'added' || (now.kind === 'read' && now.news.fresh === 0)) && (
        <TextLink text={words.next} href="#/data/show" />
      )}
    </Screen>
  );
}
