import { addressToCodeSize, addressToScanCode, splitLetter } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import type { ClientRecord } from '@ilium/record';
import { instantToCivilDate } from '@ilium/units';
import { english } from '@ilium/words';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { say } from '../../state/quiet-line.ts';
import { letterAddress } from '../letter/letter-address.ts';
import { LetterContent } from '../letter/letter-content.tsx';
import { handOver } from '../settings/hand-over.ts';
import './letter.css';

async function copyLink(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(letterAddress(text));
    say('Copied. Paste it into a message to your client.');
  } catch {
    say('This browser does not let pages copy. Save it as a file instead.');
  }
}

/** Pixels of one module: a whole number, so that all come out alike. */
const PIXELS = 4;

function Codes({ text }: { readonly text: string }) {
  const parts = splitLetter(text);
  return (
    <ul class="letter-codes" aria-label="To scan">
      {parts.map((part, n) => (
        <li key={part} class="stack-tight">
          {parts.length > 1 && (
            <span class="strong">
              {n + 1} of {parts.length}
            </span>
          )}
          <div
            class="letter-code"
            style={{ inlineSize: `${PIXELS * addressToCodeSize(letterAddress(part))}px` }}
            dangerouslySetInnerHTML={{
              __html: addressToScanCode(letterAddress(part), 'Code that opens the letter').markup,
            }}
          />
        </li>
      ))}
    </ul>
  );
}

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
  const { letter, text, at, offsetMinutes } = written;
  const day = instantToCivilDate(at, offsetMinutes);
  return (
    <Screen
      title={`Letter for ${client.name}`}
      back={`#/table/client/${client.id}`}
      lead={<p>Made {english.dateToText(day)}. Let your client scan it with their phone’s camera.</p>}
      aside={
        <div class="table-dense stack">
          <OutlineButton text="Copy the link" icon="message" onPress={() => copyLink(text)} />
          <OutlineButton
            text="Send as a file"
            icon="save"
            onPress={() =>
              handOver(new File([letterAddress(text)], `ilium-letter-${day}.txt`, { type: 'text/plain' }))
            }
          />
          <OutlineButton text="Print it" icon="print" href={`#/print/letter/${letter.id}`} />
          <QuietLine
            icon="lock"
            text="Whoever has the code or the link can read it. No server does. It says your name and the moves, not your client’s name."
          />
        </div>
      }
    >
      <div class="table-dense stack">
        <Codes text={text} />
        <LetterContent letter={letter} index={index} />
      </div>
    </Screen>
  );
}
