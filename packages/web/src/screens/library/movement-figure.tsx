import type { BodySide, LibraryEntry } from '@ilium/movement';
import { english } from '@ilium/words';
import { signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Figure } from '../../components/figure.tsx';
import { LiveFigure } from '../../components/live-figure.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Stage } from '../../components/stage.tsx';
import { canShowLive } from '../../state/live-means.ts';

type Way = 'drawing' | 'turn';

/** How movements are looked at; kept while the app is open. */
const chosenWay = signal<Way>('drawing');

interface MovementFigureProps {
  readonly entry: LibraryEntry;
  /** The working side; `null` where both work alike. */
  readonly side: BodySide | null;
}

/** A movement as a drawing or, where it is asked for, as a figure that moves and can be turned. */
export function MovementFigure({ entry, side }: MovementFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const isRefused = useSignal(false);
  const working = side === null ? '' : `, ${english.sideToText(side)} working`;
  const label = `${english.positionToText(entry.variation.position)}${working}`;
  const shown = { entry, side, label, tag: side !== null };
  const refuse = () => {
    isRefused.value = true;
    chosenWay.value = 'drawing';
  };
  const choose = (way: Way) => {
    isRefused.value = way === 'turn' && !canShowLive();
    chosenWay.value = isRefused.value ? 'drawing' : way;
  };
  const leave = () => {
    chosenWay.value = 'drawing';
    place.current?.querySelector<HTMLInputElement>('input')?.focus();
  };
  return (
    <div ref={place} class="stack">
      <Stage>
        {chosenWay.value === 'turn' ? (
          <LiveFigure {...shown} onLeave={leave} onRefused={refuse} />
        ) : (
          <Figure {...shown} size="hero" />
        )}
      </Stage>
      <Segmented
        label="Picture"
        labelHidden
        options={[
          { value: 'drawing', text: 'Drawing' },
          { value: 'turn', text: 'Turn in 3D' },
        ]}
        value={chosenWay.value}
        onChange={choose}
      />
      <p role="status" class={isRefused.value ? 'quiet small' : 'heard-only'}>
        {isRefused.value && 'It cannot be turned here, so the drawing stays.'}
      </p>
    </div>
  );
}
