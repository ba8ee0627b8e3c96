import type { LibraryIndex } from '@ilium/movement';
import { type ClientRecord, stampToDay } from '@ilium/record';
import { english } from '@ilium/words';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { Codes, SendButtons } from '../letter/hand-on.tsx';
import { LetterContent } from '../letter/letter-content.tsx';

/** A letter that was made: to be scanned, sent as a link or a file, or printed. Nothing reaches a server. */
export function LetterPage({
  client,
  written,
  index,
}: {
  readonly client: ClientRecord;
  readonly written: ClientRecord['letters'][number];
  readonly index: LibraryIndex;
}) {
  const { letter, text } = written;
  const day = stampToDay(written);
  return (
    <Screen
      title={`Letter for ${client.name}`}
      back={`#/table/client/${client.id}`}
      lead={<p>Made {english.dateToText(day)}. Let your client scan it with their phone’s camera.</p>}
      aside={
        <div class="table-dense stack">
          <SendButtons text={text} kind="letter" day={day} />
          <OutlineButton text="Print it" icon="print" href={`#/print/letter/${letter.id}`} />
          <QuietLine
            icon="lock"
            text="Whoever has the code or the link can read it. No server does. It says your name and the moves, not your client’s name."
          />
        </div>
      }
    >
      <div class="table-dense stack">
        <Codes text={text} kind="letter" />
        <LetterContent letter={letter} index={index} />
      </div>
    </Screen>
  );
}
