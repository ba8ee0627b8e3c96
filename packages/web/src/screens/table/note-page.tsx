import { noteToText, visitToNote } from '@ilium/exports';
import { audienceSets, type LibraryIndex } from '@ilium/movement';
import type { ClientRecord, VisitRecord } from '@ilium/record';
import { english } from '@ilium/words';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { saveFile } from '../../state/save-file.ts';
import { choiceToHref } from '../plan/place-to-choice.ts';
import { conditionLabel } from './table-conditions.ts';
import { VisitNotePaper } from './visit-note-paper.tsx';

interface NoteProps {
  readonly client: ClientRecord;
  readonly visit: VisitRecord;
  readonly index: LibraryIndex;
}

/** For those who sit, bend or crouch at work: breaks and home sets that fit, from the programme. */
function DaysBetween({ index }: { readonly index: LibraryIndex }) {
  const programme = index.library.programmes.find(({ assisted }) => assisted);
  if (!programme) return null;
  return (
    <section class="stack-tight" aria-labelledby="table-breaks">
      <h2 id="table-breaks">For the days between</h2>
      {audienceSets(programme).map((part) => (
        <div key={part.id}>
          <TextLink
            text={part.title}
            href={choiceToHref({ kind: 'programme', programme: programme.id, part: part.id })}
          />
          <p class="quiet small">{part.audience}</p>
        </div>
      ))}
    </section>
  );
}

/** A visit that is over: the note, on paper or as a file, and what fits the days between. */
export function NotePage({ client, visit, index }: NoteProps) {
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
          <DaysBetween index={index} />
        </div>
      }
    >
      <div class="table-dense">
        <VisitNotePaper note={note} />
      </div>
    </Screen>
  );
}
