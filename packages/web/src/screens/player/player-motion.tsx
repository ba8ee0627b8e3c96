import { useComputed } from '@preact/signals';
import { Ring } from '../../components/ring.tsx';
import { SessionTimeline } from '../../components/session-timeline.tsx';
import type { PlayerFace } from '../../state/player-face.ts';
import { settings } from '../../state/record.ts';
import type { LiveSession } from '../../state/session-live.ts';

interface Part {
  readonly session: LiveSession;
  readonly face: PlayerFace;
}

/** Seconds or repetitions, with what is left as a ring. Drawn anew for every frame. */
export function LiveRing({ session, face }: Part) {
  const { unit, value } = face.count;
  const { ring, breath } = session.motion.value;
  // The slow breath in a hold is shown by choice; that of a movement is part of it.
  const wantsBreath = face.guide === null || settings.value.breathGuide;
  const label = unit === 'seconds' ? `${value} s left` : `Repetition ${value}`;
  return (
    <div class={`player-ring${value > 99 ? ' player-ring-long' : ''}`}>
      <Ring left={ring} accent={face.side !== null} label={label} breath={wantsBreath ? breath : null}>
        {value}
      </Ring>
    </div>
  );
}

/** The bar grows in steps that are about a pixel on a phone. */
const STEPS = 200;

/** The whole session as a bar. Drawn anew only where it has grown by a step: frames are many, and it is slow. */
export function LiveTimeline({ session, face }: Part) {
  const grown = useComputed(() =>
    session.motion.value.items.map((share) => Math.round(share * STEPS)).join(' '),
  );
  const fractions = grown.value.split(' ').map((steps) => Number(steps) / STEPS);
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
