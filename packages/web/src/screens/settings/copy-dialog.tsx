import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { SettingSwitch } from '../../components/setting-row.tsx';
import { TextField } from '../../components/text-field.tsx';
import { say } from '../../state/quiet-line.ts';
import { readAhead, saveCopy } from './save-copy.ts';

/** A shorter passphrase is guessed from the file by trying; characters. */
const SHORTEST = 8;

/** Saves a copy of everything, plain or locked with a passphrase. */
export function CopyDialog({ onClose }: { readonly onClose: () => void }) {
  const isLocking = useSignal(false);
  const passphrase = useSignal('');
  const isBusy = useSignal(false);
  const isReady = !isBusy.value && (!isLocking.value || passphrase.value.trim().length >= SHORTEST);
  const copy = useMemo(readAhead, []);
  const save = async () => {
    isBusy.value = true;
    try {
      const how = await saveCopy(isLocking.value ? passphrase.value.trim() : '', copy);
      if (how === 'kept') return;
      say(how === 'shared' ? 'Your copy is handed over.' : 'Saved to your downloads.');
      onClose();
    } finally {
      isBusy.value = false;
    }
  };
  return (
    <Dialog
      title="Save a copy"
      onClose={onClose}
      actions={
        <GoButton
          icon="save"
          text={isBusy.value ? 'One moment…' : 'Save it'}
          disabled={!isReady}
          onPress={save}
        />
      }
    >
      <p>One file with your answers, sessions and settings. Any Ilium can bring it in again.</p>
      <SettingSwitch
        text="Lock it with a passphrase"
        on={isLocking.value}
        onChange={(on) => {
          isLocking.value = on;
        }}
      />
      {isLocking.value ? (
        <>
          <TextField
            label="Passphrase"
            value={passphrase.value}
            maxLength={200}
            onChange={(value) => {
              passphrase.value = value;
            }}
          />
          <QuietLine
            icon="lock"
            text="At least eight characters. Write it down. Nobody can open the copy without it."
          />
        </>
      ) : (
        <QuietLine icon="lock" text="Without a passphrase, whoever has the file can read it." />
      )}
    </Dialog>
  );
}
