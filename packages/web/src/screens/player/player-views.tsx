import { english } from '@ilium/words';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { IconButton } from '../../components/control.tsx';
import type { LiveSession } from '../../state/session-live.ts';
import { closeSmallWindow, hasSmallWindow, openSmallWindow } from './small-window.tsx';

/** Whether the page fills the screen, followed as it changes. */
function useFullScreen() {
  const isFull = useSignal(document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => {
      isFull.value = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, [isFull]);
  return isFull;
}

const leaveFullScreen = () => document.exitFullscreen().catch(() => undefined);

/** Ways to look at the session: dim for closed eyes, over the whole screen, or in a small window above others. */
export function PlayerViews({
  session,
  isDim,
}: {
  readonly session: LiveSession;
  readonly isDim: Signal<boolean>;
}) {
  const { controls } = english;
  const isFull = useFullScreen();
  useEffect(
    () => () => {
      closeSmallWindow();
      if (document.fullscreenElement) leaveFullScreen();
    },
    [],
  );
  const toggleFull = () => {
    if (isFull.peek()) leaveFullScreen();
    else document.documentElement.requestFullscreen().catch(() => undefined);
  };
  return (
    <div class="player-views">
      <IconButton
        icon="moon"
        label={controls.dim}
        outlined
        pressed={isDim.value}
        onPress={() => {
          isDim.value = !isDim.peek();
        }}
      />
      {document.fullscreenEnabled && (
        <IconButton
          icon="full-screen"
          label={controls.fullScreen}
          outlined
          pressed={isFull.value}
          onPress={toggleFull}
        />
      )}
      {hasSmallWindow() && (
        <IconButton
          icon="small-window"
          label={controls.smallWindow}
          outlined
          onPress={() => openSmallWindow(session)}
        />
      )}
    </div>
  );
}
