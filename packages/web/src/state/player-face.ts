import type { PlayerView } from '@ilium/session';

/** What of the player moves from frame to frame. */
export interface PlayerMotion {
  /** What is left, 1 to 0. */
  readonly ring: number;
  /** How far each item has come, 0 to 1. */
  readonly items: readonly number[];
  readonly segment: number;
  /** How full the breath to follow is; `null` where there is none. */
  readonly breath: number | null;
}

type Moving = 'ringFraction' | 'itemProgress' | 'offsetMs' | 'leftMs' | 'segmentFraction' | 'guide';

/** What of the player changes a few times a minute, or each second at most. */
export interface PlayerFace extends Omit<PlayerView, Moving> {
  /** Length of each item; 0 for those left out. */
  readonly itemMs: readonly number[];
  readonly minutesLeft: number;
  /** What the slow breath does now; `null` where there is none. */
  readonly guide: 'in' | 'out' | null;
}

/** How full the breath of a movement is: it fills or empties with the way there or back. */
function breathOf({ breath, segmentFraction, kind, guide }: PlayerView): number | null {
  if (guide) return guide.fill;
  if (kind !== 'out' && kind !== 'back') return null;
  return breath === 'in' ? segmentFraction : breath === 'out' ? 1 - segmentFraction : null;
}

export const viewToMotion = (view: PlayerView): PlayerMotion => ({
  ring: view.ringFraction,
  items: view.itemProgress.map(({ fraction }) => fraction),
  segment: view.segmentFraction,
  breath: breathOf(view),
});

export function viewToFace(view: PlayerView): PlayerFace {
  const { ringFraction: _, itemProgress, offsetMs: __, leftMs, segmentFraction: ___, guide, ...still } = view;
  return {
    ...still,
    itemMs: itemProgress.map(({ durationMs, dropped }) => (dropped ? 0 : durationMs)),
    minutesLeft: Math.ceil(leftMs / 60_000),
    guide: guide?.phase ?? null,
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
