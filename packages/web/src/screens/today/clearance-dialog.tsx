import type { RedFlagId } from '@ilium/record';
import type { Assessment } from '@ilium/safety';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../state/clock.ts';
import { say } from '../../state/quiet-line.ts';
import { append } from '../../state/record.ts';

/** Flags that keep the programme shut until a clinician has looked at them. */
export const flagsToClear = ({ flags, locks }: Assessment): readonly RedFlagId[] =>
  flags
    .filter(
      ({ flag, cleared }) =>
        !cleared && locks.some(({ rule, liftedBy }) => rule === flag && liftedBy === 'clearance'),
    )
    .map(({ flag }) => flag);

/** Who examined the person and when (E3): what opens a locked programme again. */
export function ClearanceDialog({
  flags,
  onClose,
}: {
  readonly flags: readonly RedFlagId[];
  readonly onClose: () => void;
}) {
  const by = useSignal('');
  const on = useSignal<string>(today.value);
  const isSound = by.value.trim() !== '' && on.value !== '' && on.value <= today.value;
  const save = async () => {
    const clearance = { by: by.value.trim(), on: on.value };
    await append({ type: 'clearance-recorded', payload: { flags: [...flags], clearance } });
    say('Noted. Go through the check once more if anything has changed.');
    onClose();
  };
  return (
    <Dialog
      title="Who has checked you?"
      onClose={onClose}
      actions={<GoButton text="Open sessions again" disabled={!isSound} onPress={save} />}
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
