import type { BodySide } from '@ilium/movement';
import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Figure } from '../../components/figure.tsx';
import { LiveFigure } from '../../components/live-figure.tsx';
import { Stage } from '../../components/stage.tsx';
import { libraryIndex } from '../../state/library.ts';
import { wantsLiveUnasked } from '../../state/live-means.ts';
import { loadMotion } from '../../state/motions.ts';
import type { PlayerFace } from '../../state/player-face.ts';
import type { LiveSession } from '../../state/session-live.ts';
import { kindToPart, momentToShare } from './figure-moment.ts';
import { isMoving } from './is-moving.ts';

/** The side that the figure shows: the working one, or while getting into place the one that comes first. */
function sideShown(session: LiveSession, { item, side }: PlayerFace): BodySide | null {
  return side ?? session.timeline.value.items[item]?.sides[0] ?? null;
}

/** Fetches how the moves of the session move before their turn comes; what cannot be fetched stays a drawing. */
function useMotionsAtHand(session: LiveSession, isLive: boolean): void {
  useEffect(() => {
    if (!isLive) return;
    for (const { variation } of session.timeline.peek().items) loadMotion(variation).catch(() => null);
  }, [session, isLive]);
}

/** The figure of what is done now; at the end that of the last move. */
export function PlayerStage({ session, face }: { readonly session: LiveSession; readonly face: PlayerFace }) {
  const isLive = useMemo(wantsLiveUnasked, []);
  const share = useComputed(() => {
    const { kind, smaller } = session.face.value;
    return momentToShare({ kind, smaller, fraction: session.motion.value.segment });
  });
  useMotionsAtHand(session, isLive);
  const key = face.variation ?? session.timeline.value.items.at(-1)?.variation;
  const entry = key && libraryIndex.value?.entryOf(key);
  const shown = entry && {
    entry,
    side: sideShown(session, face),
    part: kindToPart(face.kind),
    tag: face.side !== null,
    label: face.title,
  };
  return (
    <div class="player-stage">
      <Stage edge>
        {shown &&
          (isLive ? (
            <LiveFigure {...shown} share={share} isPaused={!isMoving(face.phase)} />
          ) : (
            <Figure {...shown} size="hero" />
          ))}
      </Stage>
    </div>
  );
}
