import type { findClearable } from '@ilium/safety';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../state/clock.ts';
import { say } from '../../state/quiet-line.ts';
import { append } from '../../state/record.ts';

/** Who examined the person and when (E3): what opens a locked programme again. */
export function ClearanceDialog({
  clears,
  onClose,
}: {
  readonly clears: ReturnType<typeof findClearable>;
  readonly onClose: () => void;
}) {
  const by = useSignal('');
  const on = useSignal<string>(today.value);
  const isSound = by.value.trim() !== '' && on.value !== '' && on.value <= today.value;
  const save = async () => {
    const clearance = { by: by.value.trim(), on: on.value };
    const { flags, matters } = clears;
    await append({
      type: 'clearance-recorded',
      payload: { flags: [...flags], matters: [...matters], clearance },
    });
    say('Noted. Go through the check once more, and sessions open.');
    onClose();
  };
  return (
    <Dialog
      title="Who has checked you?"
      onClose={onClose}
      actions={<GoButton text="Note it" disabled={!isSound} onPress={save} />}
    >
      <p>Only if a clinician examined you for this and said that you may exercise.</p>
      <TextField
        label="Name of the clinician"
        value={by.value}
        maxLength={200}
        onChange={(value) => {
          by.value = value;
        }}
      />
      <TextField
        label="Day"
        type="date"
        value={on.value}
        max={today.value}
        onChange={(value) => {
          on.value = value;
        }}
      />
      <QuietLine icon="lock" text="Stays on this device." />
    </Dialog>
  );
}
