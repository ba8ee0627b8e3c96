import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { navigate } from '../../shell/router.ts';
import { say } from '../../state/quiet-line.ts';
import { deleteRecord } from '../../state/record.ts';
import { saveCopy } from './save-copy.ts';

/** Asks once before everything is gone; a copy can be saved first. */
export function DeleteDialog({ onClose }: { readonly onClose: () => void }) {
  const remove = async () => {
    await deleteRecord();
    onClose();
    navigate('#/today');
    say('Everything is deleted.');
  };
  return (
    <Dialog
      title="Delete everything?"
      onClose={onClose}
      actions={
        <>
          <GoButton text="Keep it" onPress={onClose} />
          <OutlineButton icon="save" text="Save a copy first" onPress={() => saveCopy()} />
          <OutlineButton icon="bin" text="Delete everything" onPress={remove} />
        </>
      }
    >
      <p>Your answers, sessions and settings leave this device. Nobody has another copy.</p>
    </Dialog>
  );
}
