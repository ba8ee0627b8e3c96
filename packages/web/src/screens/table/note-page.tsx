import { noteToText, visitToNote } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import type { ClientRecord, VisitRecord } from '@ilium/record';
import { english, englishTable } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { saveFile } from '../../state/save-file.ts';
import { ReadySets } from './ready-sets.tsx';
import { RemarksField } from './remarks-field.tsx';
import { conditionLabel } from './table-conditions.ts';
import { VisitNotePaper } from './visit-note-paper.tsx';

interface NoteProps {
  readonly client: ClientRecord;
  readonly visit: VisitRecord;
  readonly index: LibraryIndex;
}

/** By how the client works: each set opens as a letter for them. */
const DaysBetween = ({ client, index }: Omit<NoteProps, 'visit'>) => (
  <section class="stack" aria-labelledby="table-between">
    <h2 id="table-between">{englishTable.readySets.afterVisit}</h2>
    <ReadySets index={index} toPress={({ id }) => ({ href: `#/table/prescribe/${client.id}/${id}` })} />
  </section>
);

/** A visit that is over: the note, on paper or as a file, and what fits the days between. */
export function NotePage({ client, visit: kept, index }: NoteProps) {
  const remarks = useSignal(kept.remarks);
  const visit = { ...kept, remarks: remarks.value.trim() };
  const note = visitToNote(client, visit, { index, labelOf: conditionLabel });
  const name = `ilium-visit-${note.day}`;
  return (
    <Screen
      title={note.ending}
      back={`#/table/client/${client.id}`}
      lead={
        <p>
          {client.name}, {english.dateToText(note.day)}
        </p>
      }
      aside={
        <div class="table-dense stack">
          <OutlineButton text="Print the note" icon="print" href={`#/print/visit/${visit.id}`} />
          <OutlineButton
            text="Save as text"
            icon="save"
            onPress={() => saveFile(new File([noteToText(note)], `${name}.txt`, { type: 'text/plain' }))}
          />
          <OutlineButton
            text="Save as data"
            icon="save"
            onPress={() =>
              saveFile(
                new File(
                  [
                    JSON.stringify(
                      { format: 'ilium-visit', version: 1, client: client.name, visit },
                      null,
                      2,
                    ),
                  ],
                  `${name}.json`,
                  { type: 'application/json' },
                ),
              )
            }
          />
          <DaysBetween client={client} index={index} />
        </div>
      }
    >
      <div class="table-dense stack">
        <VisitNotePaper note={note} />
        <RemarksField visit={visit.id} remarks={remarks} />
      </div>
    </Screen>
  );
}
