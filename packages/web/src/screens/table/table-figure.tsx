import type { BodySide, LibraryEntry } from '@ilium/movement';
import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Figure } from '../../components/figure.tsx';
import { LiveFigure } from '../../components/live-figure.tsx';
import { Stage } from '../../components/stage.tsx';
import type { DrawingPart } from '../../state/drawings.ts';
import { wantsLiveUnasked } from '../../state/live-means.ts';

/** Therapist and client, and where the force goes; it moves where the device can. */
export function TableFigure({
  entry,
  side,
  part,
  label,
  share,
  isPaused,
}: {
  readonly entry: LibraryEntry;
  readonly side: BodySide;
  readonly part: DrawingPart;
  readonly label: string;
  /** Where the motion stands, 0 to 1; without it the motion shows itself over and over. */
  readonly share?: ReadonlySignal<number> | undefined;
  readonly isPaused?: boolean | undefined;
}) {
  const isLive = useMemo(wantsLiveUnasked, []);
  const shown = { entry, side, part, tag: true, label };
  return (
    <div class="table-stage">
      <Stage>
        {isLive ? (
          <LiveFigure {...shown} share={share} isPaused={isPaused} />
        ) : (
          <Figure {...shown} size="hero" />
        )}
      </Stage>
    </div>
  );
}
