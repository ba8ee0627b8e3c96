import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { today } from '../../state/clock.ts';
import { copyAge } from '../../state/copy-age.ts';
import { followedLetter } from '../../state/followed-letter.ts';
import { isLasting } from '../../state/lasting.ts';
import { record } from '../../state/record.ts';
import { CopyDialog } from './copy-dialog.tsx';
import { CopyFolderSetting } from './copy-folder-setting.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

/** Where the record is kept, and its ways out and in. */
export function YourData() {
  const asks = useSignal<'copy' | 'restore' | 'delete' | null>(null);
  const ask = (what: typeof asks.value) => () => {
    asks.value = what;
  };
  const close = ask(null);
  return (
    <Card title="Your data">
      <p class="quiet">{english.lastingToText(isLasting.value)}</p>
      <p class="quiet">{english.lastCopyToText(copyAge(record.value, today.value))}</p>
      <OutlineButton icon="save" text="Save a copy" onPress={ask('copy')} />
      <CopyFolderSetting />
      <OutlineButton icon="plus" text="Bring in a copy" onPress={ask('restore')} />
      <SettingRow text="Share your record" value="Report, tables, FHIR" href="#/data" />
      <SettingRow
        text="Letter from a therapist"
        value={followedLetter(record.value)?.from ?? 'None'}
        href="#/letter"
      />
      <OutlineButton icon="bin" text="Delete everything" onPress={ask('delete')} />
      {asks.value === 'copy' && <CopyDialog onClose={close} />}
      {asks.value === 'restore' && <RestoreDialog onClose={close} />}
      {asks.value === 'delete' && <DeleteDialog onClose={close} />}
    </Card>
  );
}
