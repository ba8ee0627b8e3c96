import { englishSharing, type TableName } from '@ilium/words';
import { Dialog } from '../../components/dialog.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { WayOutRow } from '../../components/way-out-row.tsx';
import { giveFile } from './give-file.ts';
import { toTableFile } from './record-files.ts';

const words = englishSharing.tables;
const tables = Object.keys(words.labelOf) as readonly TableName[];

/** The tables of a record, each a file of its own. */
export function TablesDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={words.action} onClose={onClose}>
      {tables.map((table) => (
        <WayOutRow
          key={table}
          icon="save"
          title={words.labelOf[table]}
          note={words.holds[table]}
          onPress={async () => giveFile(await toTableFile(table))}
        />
      ))}
      <QuietLine icon="lock" text={englishSharing.readable} />
    </Dialog>
  );
}
