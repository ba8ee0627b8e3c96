import { type LiveFigure, loadLiveFigure } from '@ilium/figure';
import type { BodySide, VariationKey } from '@ilium/movement';
import { type ReadonlySignal, signal } from '@preact/signals';
import { loadMotion, type Motion, motionAtHand } from './motions.ts';

/** What a live view should show. */
export interface LivePose {
  readonly key: VariationKey;
  readonly side: BodySide;
}

export interface LiveViewOptions {
  readonly isStill: boolean;
  readonly canTurn: boolean;
  /** It cannot be shown; the drawing stays. */
  readonly onRefused: () => void;
}

/** A live figure on a canvas: fetched when first wanted, and never in anybody's way. */
export interface LiveView {
  /** What stands on the canvas now; `null` while the drawing should be seen. */
  readonly shown: ReadonlySignal<LivePose | null>;
  readonly show: (pose: LivePose) => void;
  /** Stays at a share of the motion, 0 to 1. Without it the motion shows itself over and over. */
  readonly holdAt: (share: number) => void;
  readonly setPaused: (isPaused: boolean) => void;
  readonly refreshColours: () => void;
  readonly dispose: () => void;
}

export const isSamePose = (a: LivePose | null, b: LivePose | null): boolean =>
  a?.key === b?.key && a?.side === b?.side;

/** Prepares a live view. Whatever fails on the way there leaves the drawing where it is. */
export function createLiveView(canvas: HTMLCanvasElement, options: LiveViewOptions): LiveView {
  const shown = signal<LivePose | null>(null);
  let figure: LiveFigure | null = null;
  let wanted: LivePose | null = null;
  let share: number | null = null;
  let isStarting = false;
  let isPaused = false;
  let isLost = false;
  let isOver = false;

  const refuse = () => {
    shown.value = null;
    if (!isOver) options.onRefused();
  };

  const put = (pose: LivePose, motion: Motion) => {
    if (figure === null) void start(pose, motion).catch(refuse);
    else {
      figure.show({ ...motion, side: pose.side });
      reveal(pose);
    }
  };

  const reveal = (pose: LivePose) => {
    if (!isLost) shown.value = pose;
  };

  const start = async (pose: LivePose, motion: Motion) => {
    if (isStarting) return;
    isStarting = true;
    const { createLiveFigure } = await loadLiveFigure();
    if (isOver) return;
    const made = await createLiveFigure(canvas, {
      motion: { ...motion, side: pose.side },
      isStill: options.isStill,
      canTurn: options.canTurn,
      onLost: () => {
        isLost = true;
        shown.value = null;
      },
      onRestored: () => {
        isLost = false;
        shown.value = wanted;
      },
    });
    if (!made.ok) return refuse();
    if (isOver) return made.value.dispose();
    figure = made.value;
    if (isPaused) figure.pause();
    if (share !== null) figure.holdAt(share);
    else if (!options.isStill) figure.play();
    if (isSamePose(pose, wanted)) reveal(pose);
    else if (wanted !== null) show(wanted);
  };

  const fetchAndPut = async (pose: LivePose) => {
    const motion = await loadMotion(pose.key);
    if (isOver || !isSamePose(pose, wanted)) return;
    if (motion === null) refuse();
    else put(pose, motion);
  };

  const show = (pose: LivePose) => {
    wanted = pose;
    if (isSamePose(shown.peek(), pose)) return;
    const motion = motionAtHand(pose.key);
    if (motion) return put(pose, motion);
    shown.value = null;
    void fetchAndPut(pose).catch(refuse);
  };

  return {
    shown,
    show,
    holdAt: (next) => {
      share = next;
      figure?.holdAt(next);
    },
    setPaused: (next) => {
      if (next === isPaused) return;
      isPaused = next;
      if (next) figure?.pause();
      else figure?.resume();
    },
    refreshColours: () => figure?.refreshColours(),
    dispose: () => {
      isOver = true;
      shown.value = null;
      figure?.dispose();
    },
  };
}
