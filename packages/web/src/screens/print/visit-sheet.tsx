import { visitToNote } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { english, englishTable } from '@ilium/words';
import { GoButton } from '../../components/go-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useArrival } from '../../components/screen.tsx';
import { goBack } from '../../shell/router.ts';
import { record } from '../../state/record.ts';
import { conditionLabel } from '../table/table-conditions.ts';
import { VisitNotePaper } from '../table/visit-note-paper.tsx';
import './sheet.css';

/** The note of a visit at the table, ready for paper; `null` where this device has no such visit. */
export function VisitSheet({ id, index }: { readonly id: string; readonly index: LibraryIndex }) {
  const page = useArrival('Note of the visit');
  const found = record.value.clients
    .flatMap((client) => client.visits.map((visit) => ({ client, visit })))
    .find(({ visit }) => visit.id === id);
  if (!found) return null;
  const note = visitToNote(found.client, found.visit, { index, labelOf: conditionLabel });
  return (
    <main ref={page as { current: HTMLElement | null }} id="main" class="screen print">
      <PageHeader title="On paper" back={() => goBack(`#/table/visit/${id}`)} />
      <article class="print-paper">
        <p class="visit-title">
          {note.client}, {english.dateToText(note.day)}
        </p>
        <p>{note.ending}</p>
        <VisitNotePaper note={note} />
        {note.remarks !== '' && (
          <section class="visit-note">
            <h2>{englishTable.remarks.title}</h2>
            <p class="visit-remarks">{note.remarks}</p>
          </section>
        )}
      </article>
      <div class="screen-dock">
        <GoButton text="Print" onPress={() => window.print()} />
      </div>
    </main>
  );
}
