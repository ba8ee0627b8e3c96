import type { BodySide, Position, VariationKey } from '@ilium/movement';
import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { DrawingPart } from '../state/drawings.ts';
import { prefersStill } from '../state/live-means.ts';
import { createLiveView, isSamePose, type LivePose, type LiveView } from '../state/live-view.ts';
import { settings } from '../state/record.ts';
import { Figure } from './figure.tsx';
import './live-figure.css';

interface LiveFigureProps {
  readonly entry: { readonly key: VariationKey; readonly variation: { readonly position: Position } };
  /** The working side of the body now; `null` where both work alike. */
  readonly side: BodySide | null;
  /** The drawing that is seen until the figure is there, and instead of it where it cannot be. */
  readonly part?: DrawingPart | undefined;
  readonly tag?: boolean | undefined;
  readonly label: string;
  /** Where the motion stands, 0 to 1; without it the motion shows itself over and over. */
  readonly share?: ReadonlySignal<number> | undefined;
  readonly isPaused?: boolean | undefined;
  /** Drag and keys turn it; what to do when Escape is pressed. */
  readonly onLeave?: (() => void) | undefined;
  /** It cannot be shown here; the drawing stays. */
  readonly onRefused?: (() => void) | undefined;
}

/** Turned once, nobody needs to be told how again while the app is open. */
let wasTurned = false;

const turnKeys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Colours come from the page's tokens; a change of theme draws them anew. */
function useTheme(view: { readonly current: LiveView | null }): void {
  useSignalEffect(() => {
    settings.value.theme;
    view.current?.refreshColours();
  });
  useEffect(() => {
    const night = matchMedia('(prefers-color-scheme: dark)');
    const refresh = () => view.current?.refreshColours();
    night.addEventListener('change', refresh);
    return () => night.removeEventListener('change', refresh);
  }, [view]);
}

/** Whether an element is within the window: what nobody sees need not move. */
function useIsSeen(element: { readonly current: Element | null }) {
  const isSeen = useSignal(true);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => {
      isSeen.value = entry?.isIntersecting ?? true;
    });
    if (element.current) watch.observe(element.current);
    return () => watch.disconnect();
  }, [element, isSeen]);
  return isSeen;
}

/** A live view on a canvas that follows what is wanted of it. */
function useLiveView({ entry, side, share, isPaused = false, onLeave, onRefused }: LiveFigureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<LiveView | null>(null);
  const refused = useRef(onRefused);
  refused.current = onRefused;
  const shown = useSignal<LivePose | null>(null);
  const isSeen = useIsSeen(canvas);
  const canTurn = onLeave !== undefined;
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = createLiveView(canvas.current, {
      isStill: prefersStill(),
      canTurn,
      onRefused: () => refused.current?.(),
    });
    view.current = made;
    const stopShowing = made.shown.subscribe((pose) => {
      shown.value = pose;
    });
    const stopFollowing = share?.subscribe((value) => made.holdAt(value));
    return () => {
      stopFollowing?.();
      stopShowing();
      made.dispose();
      view.current = null;
    };
  }, [canTurn, share, shown]);
  useTheme(view);
  const pose: LivePose = { key: entry.key, side: side ?? 'left' };
  useLayoutEffect(() => view.current?.show(pose), [pose.key, pose.side]);
  const rests = isPaused || !isSeen.value;
  useLayoutEffect(() => view.current?.setPaused(rests), [rests]);
  return { canvas, isLive: isSamePose(shown.value, pose) };
}

/**
 * The figure in motion: the drawing until everything for it is there, then the live figure in the same place, and
 * the drawing again if it is lost.
 */
export function LiveFigure(props: LiveFigureProps) {
  const { entry, side, part, tag, label, onLeave } = props;
  const { canvas, isLive } = useLiveView(props);
  const hintId = useId();
  const hinted = useSignal(!wasTurned);
  const noteTurned = () => {
    wasTurned = true;
    hinted.value = false;
  };
  const turning = onLeave && {
    tabIndex: isLive ? 0 : -1,
    role: 'application' as const,
    'aria-label': 'Figure in 3D',
    'aria-describedby': hintId,
    onPointerDown: noteTurned,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onLeave();
      if (turnKeys.includes(key)) noteTurned();
    },
  };
  return (
    <div class={`figure live${isLive ? ' live-on' : ''}`}>
      <Figure entry={entry} side={side} size="hero" part={part} tag={tag} label={label} />
      <canvas
        ref={canvas}
        class={`live-canvas${onLeave ? ' live-turns' : ''}`}
        {...(turning ?? { 'aria-hidden': true })}
      />
      {onLeave && (
        <p id={hintId} class={isLive && hinted.value ? 'live-hint' : 'heard-only'}>
          Drag or use the arrow keys to turn it
          <span class="heard-only">. Home turns it back, Escape leaves.</span>
        </p>
      )}
    </div>
  );
}
