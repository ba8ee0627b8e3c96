import { addressToCodeSize, addressToScanCode, splitLetter } from '@ilium/exports';
import { useSignal } from '@preact/signals';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { handOver } from '../settings/hand-over.ts';
import './hand-on.css';
import { letterAddress, type SealedKind } from './letter-address.ts';

/** Pixels of one module: a whole number, so that all come out alike. */
const PIXELS = 4;

/** A letter or a report as codes to scan: one, or several where it is long. */
export function Codes({ text, kind }: { readonly text: string; readonly kind: SealedKind }) {
  const parts = splitLetter(text);
  return (
    <ul class="letter-codes" aria-label="To scan">
      {parts.map((part, n) => {
        const address = letterAddress(part, kind);
        return (
          <li key={part} class="stack-tight">
            {parts.length > 1 && (
              <span class="strong">
                {n + 1} of {parts.length}
              </span>
            )}
            <div
              class="letter-code"
              style={{ inlineSize: `${PIXELS * addressToCodeSize(address)}px` }}
              dangerouslySetInnerHTML={{
                __html: addressToScanCode(address, `Code that opens the ${kind}`).markup,
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** The ways to send it without a camera: as a link, which holds all of it, or as a file. */
export function SendButtons({
  text,
  kind,
  day,
}: {
  readonly text: string;
  readonly kind: SealedKind;
  readonly day: string;
}) {
  const address = letterAddress(text, kind);
  const said = useSignal<string | null>(null);
  const copy = async () => {
    said.value = null;
    try {
      await navigator.clipboard.writeText(address);
      said.value = 'Copied. Paste it into a message.';
    } catch {
      said.value = 'This browser does not let pages copy. Save it as a file instead.';
    }
  };
  return (
    <>
      <div class="stack-tight">
        <OutlineButton text="Copy the link" icon="message" onPress={copy} />
        <div role="status">{said.value !== null && <QuietLine icon="check" text={said.value} />}</div>
      </div>
      <OutlineButton
        text="Send as a file"
        icon="save"
        onPress={() => handOver(new File([address], `ilium-${kind}-${day}.txt`, { type: 'text/plain' }))}
      />
    </>
  );
}
