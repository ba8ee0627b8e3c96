import { Ring } from '../../components/ring.tsx';
import { SessionTimeline } from '../../components/session-timeline.tsx';
import type { PlayerFace } from '../../state/player-face.ts';
import type { LiveSession } from '../../state/session-live.ts';

interface Part {
  readonly session: LiveSession;
  readonly face: PlayerFace;
}

/** Seconds or repetitions, with what is left as a ring. Drawn anew for every frame. */
export function LiveRing({ session, face }: Part) {
  const { unit, value } = face.count;
  const label = unit === 'seconds' ? `${value} s left` : `Repetition ${value}`;
  return (
    <div class={`player-ring${value > 99 ? ' player-ring-long' : ''}`}>
      <Ring left={session.motion.value.ring} accent={face.side !== null} label={label}>
        {value}
      </Ring>
    </div>
  );
}

/** The whole session as a bar. */
export function LiveTimeline({ session, face }: Part) {
  const fractions = session.motion.value.items;
  const parts = face.itemMs.flatMap((totalMs, item) =>
    totalMs === 0
      ? []
      : [
          {
            key: String(item),
            totalMs,
            doneMs: totalMs * (fractions[item] ?? 0),
            accent: item === face.item && face.side !== null,
          },
        ],
  );
  const place = Math.min(face.item + 1, face.itemCount);
  return (
    <div class="player-bar">
      <SessionTimeline
        parts={parts}
        label={`Move ${place} of ${face.itemCount}, ${face.minutesLeft} min left`}
      />
    </div>
  );
}
