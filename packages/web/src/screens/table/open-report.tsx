import { type CameraTrouble, englishLetter } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { CodeCamera } from '../../components/code-camera.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FilePicker } from '../../components/file-picker.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { TextField } from '../../components/text-field.tsx';
import { navigate } from '../../shell/router.ts';
import { openCamera } from '../../state/camera.ts';
import { addressToLetter } from '../letter/letter-address.ts';
import { readTextFile, scanText } from '../letter/sealed-pages.tsx';

const words = englishLetter.opening;

/** Opens a report, or what claims to be one; a link may stand in the middle of a message. */
function openText(text: string): void {
  const [report = ''] = addressToLetter(text, 'report').split(/\s/);
  navigate(`#/table/report/${encodeURIComponent(report)}`);
}

/** Looks for the codes of a report until all of them were seen. */
function ScanDialog({ camera, onClose }: { readonly camera: MediaStream; readonly onClose: () => void }) {
  const progress = useSignal(words.looking);
  const take = (code: string): boolean => {
    const text = addressToLetter(code, 'report');
    if (text === code.trim()) {
      progress.value = words.otherCode;
      return false;
    }
    const scanned = scanText(text);
    if (scanned.kind === 'parts') progress.value = words.partsToText(scanned.have, scanned.of);
    else openText(scanned.text);
    return scanned.kind === 'whole';
  };
  return (
    <Dialog title={words.scan} onClose={onClose}>
      <CodeCamera camera={camera} label={words.picture} onCode={take} />
      <p class="strong" role="status">
        {progress.value}
      </p>
      <QuietLine icon="lock" text={words.privacy} />
    </Dialog>
  );
}

/** Every way in which a report from home comes in: its codes by the camera, its link or text, its file. */
export function OpenReport({ isOpen = false }: { readonly isOpen?: boolean }) {
  const camera = useSignal<MediaStream | null>(null);
  const trouble = useSignal<CameraTrouble | null>(null);
  const pasted = useSignal('');
  const scan = async () => {
    const opened = await openCamera();
    trouble.value = opened.ok ? null : opened.error;
    camera.value = opened.ok ? opened.value : null;
  };
  return (
    <details class="table-signs" open={isOpen}>
      <summary>{words.title}</summary>
      <div class="table-ways">
        <OutlineButton text={words.scan} icon="full-screen" onPress={scan} />
        <FilePicker
          label={words.file}
          accept=".txt,text/plain"
          onPick={async (file) => openText(await readTextFile(file))}
        />
        <form
          class="table-paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (pasted.value.trim() !== '') openText(pasted.value);
          }}
        >
          <TextField
            label={words.paste}
            value={pasted.value}
            onChange={(text) => {
              pasted.value = text;
            }}
          />
          <OutlineButton
            text={words.open}
            disabled={pasted.value.trim() === ''}
            onPress={() => openText(pasted.value)}
          />
        </form>
      </div>
      <div role="alert">
        {trouble.value && <QuietLine icon="warning" text={words.troubleToText(trouble.value)} />}
      </div>
      {camera.value && (
        <ScanDialog
          camera={camera.value}
          onClose={() => {
            camera.value = null;
          }}
        />
      )}
    </details>
  );
}
