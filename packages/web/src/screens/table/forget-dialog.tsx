import type { ClientRecord } from '@ilium/record';
import { english } from '@ilium/words';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { navigate } from '../../shell/router.ts';
import { say } from '../../state/quiet-line.ts';
import { append } from '../../state/record.ts';

/** Asks once before a client is deleted, and says what goes and what this device cannot reach. */
export function ForgetDialog({
  client,
  onClose,
}: {
  readonly client: ClientRecord;
  readonly onClose: () => void;
}) {
  const { id, name, visits, letters, reports } = client;
  const forget = async () => {
    onClose();
    navigate('#/table', { replace: true });
    await append({ type: 'client-forgotten', payload: { client: id } });
    say(`${name} is deleted.`);
  };
  return (
    <Dialog
      title={`Delete ${name}?`}
      onClose={onClose}
      actions={
        <>
          <GoButton text="Keep" onPress={onClose} />
          <OutlineButton icon="bin" text={`Delete ${name}`} onPress={forget} />
        </>
      }
    >
      <p>
        The name, what you noted,{' '}
        {english.listToText([
          english.count(visits.length, { one: '# visit', other: '# visits' }),
          english.count(letters.length, { one: '# letter', other: '# letters' }),
          english.count(reports.length, { one: '# report', other: '# reports' }),
        ])}{' '}
        leave this device for good. If your rules ask you to keep notes, print them first.
      </p>
      <p>
        Copies that you saved before, files, and the letter on their own phone stay where they are. An old
        copy does not bring {name} back here.
      </p>
    </Dialog>
  );
}
