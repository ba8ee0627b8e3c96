import { englishTable } from '@ilium/words';
import { WayOutRow } from './way-out-row.tsx';

/** The way to the part for therapists. */
export const TableDoor = () => (
  <WayOutRow icon="table" title={englishTable.door.title} note={englishTable.door.note} href="#/table" />
);
