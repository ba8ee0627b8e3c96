import { type BackupNews, compareBackup, type StoredEvent } from '@ilium/record';
import { english } from '@ilium/words';
import { type Signal, useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { FilePicker } from '../../components/file-picker.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { TextField } from '../../components/text-field.tsx';
import { say } from '../../state/quiet-line.ts';
import { openRecord } from '../../state/record.ts';
import { CopyNews } from './copy-news.tsx';
import { openCopy, type ReadCopy, readCopy } from './read-copy.ts';

type Step =
  | { readonly kind: 'pick'; readonly problem: string | null }
  | { readonly kind: 'locked'; readonly file: Uint8Array; readonly problem: string | null }
  | { readonly kind: 'ready'; readonly events: readonly StoredEvent[]; readonly news: BackupNews };

async function toStep(read: ReadCopy, from: Step): Promise<Step> {
  switch (read.kind) {
    case 'copy': {
      const store = await openRecord();
      return {
        kind: 'ready',
        events: read.events,
        news: compareBackup(read.events, await store.readEvents()),
      };
    }
    case 'locked':
      return { kind: 'locked', file: read.file, problem: null };
    case 'refused': {
      const problem = english.copyRefusedToText(read.refusal);
      return from.kind === 'locked' ? { ...from, problem } : { kind: 'pick', problem };
    }
  }
}

function Problem({ text }: { readonly text: string | null }) {
  return <div role="alert">{text !== null && <QuietLine icon="warning" text={text} />}</div>;
}

/** The button that goes on from a step. */
function Onward({
  step,
  isBusy,
  passphrase,
  onUnlock,
  onAdd,
  onClose,
}: {
  readonly step: Step;
  readonly isBusy: boolean;
  readonly passphrase: string;
  readonly onUnlock: (file: Uint8Array) => void;
  readonly onAdd: (events: readonly StoredEvent[]) => void;
  readonly onClose: () => void;
}) {
  const wait = isBusy ? 'One moment…' : undefined;
  if (step.kind === 'pick') return null;
  if (step.kind === 'locked')
    return (
      <GoButton
        text={wait ?? 'Open it'}
        disabled={isBusy || passphrase.trim() === ''}
        onPress={() => onUnlock(step.file)}
      />
    );
  if (step.news.fresh === 0) return <GoButton text="Done" onPress={onClose} />;
  return <GoButton text={wait ?? 'Add it'} disabled={isBusy} onPress={() => onAdd(step.events)} />;
}

/** Does some work while `isBusy` says so. */
async function busily(isBusy: Signal<boolean>, work: () => Promise<void>): Promise<void> {
  isBusy.value = true;
  try {
    await work();
  } finally {
    isBusy.value = false;
  }
}

/** Brings a saved copy in: what is in it is added to what is here. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const step = useSignal<Step>({ kind: 'pick', problem: null });
  const passphrase = useSignal('');
  const isBusy = useSignal(false);
  const goOn = (read: () => Promise<ReadCopy>) =>
    busily(isBusy, async () => {
      step.value = await toStep(await read(), step.value);
    });
  const add = (events: readonly StoredEvent[]) =>
    busily(isBusy, async () => {
      const store = await openRecord();
      const merged = await store.merge(events);
      if (merged.ok) {
        say('The copy is in.');
        onClose();
      } else step.value = { kind: 'pick', problem: english.copyRefusedToText({ code: merged.error }) };
    });
  const now = step.value;
  return (
    <Dialog
      title="Bring in a copy"
      onClose={onClose}
      actions={
        <Onward
          step={now}
          isBusy={isBusy.value}
          passphrase={passphrase.value}
          onUnlock={(file) => goOn(() => openCopy(file, passphrase.value.trim()))}
          onAdd={add}
          onClose={onClose}
        />
      }
    >
      {now.kind === 'pick' && (
        <>
          <p>Pick a copy that you saved on this or another device.</p>
          <FilePicker
            label="Pick the file"
            accept=".json,.age,application/json"
            onPick={(file) => goOn(() => readCopy(file))}
          />
        </>
      )}
      {now.kind === 'locked' && (
        <>
          <TextField
            label="Passphrase of this copy"
            value={passphrase.value}
            maxLength={200}
            onChange={(value) => {
              passphrase.value = value;
            }}
          />
          <QuietLine icon="lock" text="The copy is opened on this device only." />
        </>
      )}
      {now.kind === 'ready' ? <CopyNews news={now.news} /> : <Problem text={now.problem} />}
    </Dialog>
  );
}
