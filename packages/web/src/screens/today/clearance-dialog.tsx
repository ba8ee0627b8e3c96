import { acceptClearance, type ClearanceRefusal, type findClearable } from '@ilium/safety';
import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { TextField } from '../../components/text-field.tsx';
import { moment, today } from '../../state/clock.ts';
import { say } from '../../state/quiet-line.ts';
import { append, record } from '../../state/record.ts';

/** What is wrong with a clearance, in one sentence. */
function refusalToText(refusal: ClearanceRefusal): string {
  switch (refusal.code) {
    case 'no-name':
      return 'Write the name of the clinician or the practice.';
    case 'no-day':
      return 'Choose the day on which you were checked.';
    case 'not-yet':
      return 'That day has not come yet.';
    case 'before-sign':
      return `You told of the sign on ${english.dateToText(refusal.since)}: only a check since then counts.`;
  }
}

/** Who examined the person and when (E3): what opens a locked programme again. */
export function ClearanceDialog({
  clears,
  onClose,
}: {
  readonly clears: ReturnType<typeof findClearable>;
  readonly onClose: () => void;
}) {
  const by = useSignal('');
  const on = useSignal('');
  const problem = useSignal<string | null>(null);
  const save = async () => {
    const { flags, matters } = clears;
    const given = {
      flags: [...flags],
      matters: [...matters],
      clearance: { by: by.value, on: on.value },
    };
    const accepted = acceptClearance(record.peek(), given, moment());
    problem.value = accepted.ok ? null : refusalToText(accepted.error);
    if (!accepted.ok) return;
    await append({ type: 'clearance-recorded', payload: accepted.value });
    say('Noted. Go through the check once more, and sessions open.');
    onClose();
  };
  return (
    <Dialog
      title="Who has checked you?"
      onClose={onClose}
      actions={<GoButton text="Note it" onPress={save} />}
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
      <p class="strong" role="alert">
        {problem.value}
      </p>
      <QuietLine icon="lock" text="Stays on this device." />
    </Dialog>
  );
}
