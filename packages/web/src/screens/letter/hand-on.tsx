import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { handOver } from '../settings/hand-over.ts';
import { textToLayout } from './code-layout.ts';
import './hand-on.css';
import { letterAddress, type SealedKind } from './letter-address.ts';

/** The side of the largest square there is for a code: as wide as its list, as high as the window. */
function useRoom(list: { readonly current: HTMLElement | null }): number | null {
  const room = useSignal<number | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      room.value = Math.floor(Math.min(list.current?.clientWidth ?? 0, innerHeight));
    };
    const watcher = new ResizeObserver(measure);
    if (list.current) watcher.observe(list.current);
    addEventListener('resize', measure);
    measure();
    return () => {
      watcher.disconnect();
      removeEventListener('resize', measure);
    };
  }, [list, room]);
  return room.value;
}

/** A letter or a report as codes to scan: one where there is room for it, several where it is long. */
export function Codes({ text, kind }: { readonly text: string; readonly kind: SealedKind }) {
  const list = useRef<HTMLUListElement>(null);
  const room = useRoom(list);
  const layout = useMemo(
    () =>
      room === null
        ? null
        : textToLayout(text, (part) => letterAddress(part, kind), { room, density: devicePixelRatio }),
    [text, kind, room],
  );
  const many = layout?.codes.length ?? 0;
  return (
    <ul ref={list} class="letter-codes" aria-label="To scan">
      {layout?.codes.map(({ address, size, path }, n) => (
        <li key={address} class="stack-tight">
          {many > 1 && (
            <span class="strong">
              {n + 1} of {many}
            </span>
          )}
          <svg
            class="letter-code"
            style={{ inlineSize: `${layout.pixels * size}px` }}
            role="img"
            aria-label={`Code that opens the ${kind}${many > 1 ? `, ${n + 1} of ${many}` : ''}`}
            viewBox={`0 0 ${size} ${size}`}
            shape-rendering="crispEdges"
          >
            <path d={path} />
          </svg>
        </li>
      ))}
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
      <div>
        <OutlineButton text="Copy the link" icon="message" onPress={copy} />
        <div class="letter-said" role="status">
          {said.value !== null && <QuietLine icon="check" text={said.value} />}
        </div>
      </div>
      <OutlineButton
        text="Send as a file"
        icon="save"
        onPress={() => handOver(new File([address], `ilium-${kind}-${day}.txt`, { type: 'text/plain' }))}
      />
    </>
  );
}
