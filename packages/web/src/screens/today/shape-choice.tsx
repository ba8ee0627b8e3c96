import type { SessionShape } from '@ilium/movement';
import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Chip } from '../../components/chip.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import { changeWish, wish } from '../../state/judgement.ts';
import { useThought } from '../../state/use-thought.ts';

const question = { about: 'shapes' } as const;

function ShapeDialog({ onClose }: { readonly onClose: () => void }) {
  const open = useThought<'shapes'>(question, { keeps: true });
  const now: SessionShape = wish.value.shape ?? 'personal';
  return (
    <Dialog
      title="What kind of session?"
      onClose={onClose}
      actions={<GoButton text="Done" onPress={onClose} />}
    >
      <OptionGroup legend="Kinds that fit today">
        {(open ?? [now]).map((shape) => {
          const { label, detail } = english.shapeToText(shape);
          return (
            <OptionRow
              key={shape}
              pick="one"
              name="shape"
              text={label}
              note={detail}
              checked={shape === now}
              onChange={() => changeWish({ shape })}
            />
          );
        })}
      </OptionGroup>
    </Dialog>
  );
}

/** Which kind of session it is today, and the others that fit. */
export function ShapeChoice() {
  const asks = useSignal(false);
  const { label } = english.shapeToText(wish.value.shape ?? 'personal');
  return (
    <>
      <Chip
        text={label}
        label={`Kind: ${label}`}
        opens
        onPress={() => {
          asks.value = true;
        }}
      />
      {asks.value && (
        <ShapeDialog
          onClose={() => {
            asks.value = false;
          }}
        />
      )}
    </>
  );
}
