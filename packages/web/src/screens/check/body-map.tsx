import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type BodySpot, bodyOutline, bodyViews, VIEW_HEIGHT, VIEW_WIDTH } from './body-outline.ts';
import './body-map.css';

interface BodyMapProps {
  readonly marks: readonly string[];
  readonly onMark: (mark: string, on: boolean) => void;
}

const markOf = ({ area, side }: BodySpot): string => `${area}:${side}`;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const mirror = `translate(${VIEW_WIDTH} 0) scale(-1 1)`;
const halfway = `translate(${VIEW_WIDTH / 2} 0)`;

function Shape({ spot, marked }: { readonly spot: BodySpot; readonly marked: boolean }) {
  return (
    <path
      class={`body-area${marked ? ' body-area-marked' : ''}`}
      d={spot.shape}
      transform={spot.mirrored ? `${mirror} ${halfway}` : halfway}
    />
  );
}

type ViewProps = BodyMapProps & {
  readonly view: (typeof bodyViews)[number];
  /** The place that Tab stops at; arrows go on from it. */
  readonly stop: string;
  readonly onStop: (name: string) => void;
};

function View({ view, marks, onMark, stop, onStop }: ViewProps) {
  const clip = useId();
  return (
    <fieldset class="body-view" aria-label={view.name}>
      <svg viewBox={`0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}`} aria-hidden="true" focusable="false">
        <clipPath id={clip}>
          <path d={bodyOutline} />
        </clipPath>
        <g clip-path={`url(#${clip})`}>
          <rect class="body-trunk" width={VIEW_WIDTH} height={VIEW_HEIGHT} />
          {view.spots.map((spot) => (
            <Shape key={spot.name} spot={spot} marked={marks.includes(markOf(spot))} />
          ))}
          {view.id === 'back' ? (
            <path class="body-fold" d="M100 0V26M100 96V160" />
          ) : (
            <path class="body-fold" d="M100 62v5" />
          )}
        </g>
        <path class="body-line" d={bodyOutline} />
      </svg>
      {view.spots.map((spot) => {
        const { left, top, width, height } = spot.box;
        const mark = markOf(spot);
        const marked = marks.includes(mark);
        return (
          <button
            key={spot.name}
            type="button"
            class="body-spot"
            tabIndex={spot.name === stop ? 0 : -1}
            aria-pressed={marked}
            aria-label={spot.name}
            style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
            onFocus={() => onStop(spot.name)}
            onClick={() => onMark(mark, !marked)}
          />
        );
      })}
    </fieldset>
  );
}

const spotNames = bodyViews.flatMap(({ spots }) => spots.map(({ name }) => name));
const stepByKey: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Arrow keys go from place to place and around; Tab leaves the map, so that Next is one key away. */
function walkWithArrows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = stepByKey[event.key];
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('.body-spot')];
  const here = places.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || here < 0) return;
  event.preventDefault();
  places.at((here + step) % places.length)?.focus();
}

/**
 * The body from the ribs down, front and back: every area is a button. The accent is the painful place. For the keyboard
 * it is one stop, with arrows inside.
 */
export function BodyMap(props: BodyMapProps) {
  const stop = useSignal(spotNames[0] ?? '');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the buttons inside.
    <div class="body-map" onKeyDown={walkWithArrows}>
      <div class="body-words" aria-hidden="true">
        <span>Right</span>
        <b>Front</b>
        <span>Left</span>
        <b>Back</b>
        <span>Right</span>
      </div>
      <div class="body-views">
        {bodyViews.map((view) => (
          <View
            key={view.id}
            view={view}
            stop={stop.value}
            onStop={(name) => {
              stop.value = name;
            }}
            {...props}
          />
        ))}
      </div>
    </div>
  );
}
