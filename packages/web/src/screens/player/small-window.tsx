import { english } from '@ilium/words';
import { useSignalEffect } from '@preact/signals';
import { render } from 'preact';
import { Control } from '../../components/control.tsx';
import { SideWord } from '../../components/side-word.tsx';
import { type LiveSession, live } from '../../state/session-live.ts';
import { isMoving } from './is-moving.ts';
import { toggleInput } from './player-keys.ts';
import { LiveRing } from './player-motion.tsx';
import './small-window.css';

/** The part of the browser that is used; not every browser has it. */
interface SmallWindows {
  readonly window: Window | null;
  readonly requestWindow: (size: { readonly width: number; readonly height: number }) => Promise<Window>;
}

const smallWindows = (): SmallWindows | undefined =>
  (globalThis as { readonly documentPictureInPicture?: SmallWindows }).documentPictureInPicture;

/** Whether this browser can keep a small window above all others. */
export const hasSmallWindow = (): boolean => smallWindows() !== undefined;

/** Closes the small window, if there is one. */
export const closeSmallWindow = (): void => smallWindows()?.window?.close();

function SmallPlayer({ session }: { readonly session: LiveSession }) {
  useSignalEffect(() => {
    if (live.value !== session) closeSmallWindow();
  });
  const face = session.face.value;
  const { controls } = english;
  const runs = isMoving(face.phase);
  return (
    <main class="small-player">
      {face.side !== null && <SideWord side={face.side} />}
      <LiveRing session={session} face={face} />
      <p class="small-headline">{face.headline}</p>
      <div class="small-controls">
        <Control
          icon={runs ? 'pause' : 'play'}
          text={runs ? controls.pause : controls.resume}
          onPress={() => session.send(toggleInput(session.face.peek().phase))}
        />
        <Control icon="stop" text={controls.stop} onPress={() => session.send({ kind: 'stop' })} />
      </div>
    </main>
  );
}

/** Shows side, count and what to do in a small window above all others; call it inside a tap. */
export async function openSmallWindow(session: LiveSession): Promise<void> {
  const small = await smallWindows()
    ?.requestWindow({ width: 260, height: 340 })
    .catch(() => null);
  if (!small) return;
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]'))
    small.document.head.append(sheet.cloneNode());
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) small.document.documentElement.dataset['theme'] = theme;
  small.document.title = 'Ilium';
  render(<SmallPlayer session={session} />, small.document.body);
  small.addEventListener('pagehide', () => render(null, small.document.body));
}
