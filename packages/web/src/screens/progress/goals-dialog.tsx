import { MOST_GOALS, makeId } from '@ilium/record';
import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { clock, random } from '../../state/clock.ts';
import { append, record } from '../../state/record.ts';

const words = english.progressPage.goals;
const places = Array.from({ length: MOST_GOALS }, (_, place) => place);

/** Goals in the person's own words, five at most; one that stays as it is keeps its scores. */
export function GoalsDialog({ onClose }: { readonly onClose: () => void }) {
  const before = record.value.goals?.goals ?? [];
  const texts = useSignal<readonly string[]>(places.map((place) => before[place]?.text ?? ''));
  const keep = async () => {
    const written = texts.value.map((text) => text.trim()).filter((text) => text !== '');
    const goals = [...new Set(written)].map(
      (text) => before.find((goal) => goal.text === text) ?? { id: makeId(clock.now(), random), text },
    );
    await append({ type: 'goals-chosen', payload: { goals } });
    onClose();
  };
  const shown = Math.min(MOST_GOALS, Math.max(2, texts.value.findLastIndex((text) => text !== '') + 2));
  return (
    <Dialog
      title={words.dialogTitle}
      onClose={onClose}
      actions={
        <GoButton
          text={english.progressPage.keep}
          disabled={before.length === 0 && texts.value.every((text) => text.trim() === '')}
          onPress={keep}
        />
      }
    >
      <p class="quiet">{words.dialogLead}</p>
      {places.slice(0, shown).map((place) => (
        <TextField
          key={place}
          label={words.fieldToLabel(place + 1)}
          value={texts.value[place] ?? ''}
          maxLength={80}
          onChange={(text) => {
            texts.value = texts.value.with(place, text);
          }}
        />
      ))}
    </Dialog>
  );
}
