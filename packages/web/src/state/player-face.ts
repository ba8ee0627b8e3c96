import type { PlayerView } from '@ilium/session';

/** What of the player moves from frame to frame. */
export interface PlayerMotion {
  /** What is left, 1 to 0. */
  readonly ring: number;
  /** How far each item has come, 0 to 1. */
  readonly items: readonly number[];
  readonly segment: number;
}

type Moving = 'ringFraction' | 'itemProgress' | 'offsetMs' | 'leftMs' | 'segmentFraction';

/** What of the player changes a few times a minute, or each second at most. */
export interface PlayerFace extends Omit<PlayerView, Moving> {
  /** Length of each item; 0 for those left out. */
  readonly itemMs: readonly number[];
  readonly minutesLeft: number;
}

export const viewToMotion = ({ ringFraction, itemProgress, segmentFraction }: PlayerView): PlayerMotion => ({
  ring: ringFraction,
  items: itemProgress.map(({ fraction }) => fraction),
  segment: segmentFraction,
});

export function viewToFace(view: PlayerView): PlayerFace {
  const { ringFraction: _, itemProgress, offsetMs: __, leftMs, segmentFraction: ___, ...still } = view;
  return {
    ...still,
    itemMs: itemProgress.map(({ durationMs, dropped }) => (dropped ? 0 : durationMs)),
    minutesLeft: Math.ceil(leftMs / 60_000),
  };
}

const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [first, second] = [Object.entries(a), new Map(Object.entries(b))];
  return first.length === second.size && first.every(([key, value]) => isSame(value, second.get(key)));
};

/** Whether two faces show the same, so that nothing has to be drawn again. */
export const isSameFace = (a: PlayerFace, b: PlayerFace): boolean => isSame(a, b);
