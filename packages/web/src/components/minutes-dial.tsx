import { useId, useRef } from 'preact/hooks';
import { IconButton } from './control.tsx';
import './minutes-dial.css';

const CENTRE = 100;
const RADIUS = 82;

/** A point on the half circle; `share` 0 is its left end, 1 its right end. */
function arcPoint(share: number, radius = RADIUS): { readonly x: number; readonly y: number } {
  const angle = Math.PI * (1 - share);
  return { x: CENTRE + radius * Math.cos(angle), y: CENTRE - radius * Math.sin(angle) };
}

function arcPath(share: number): string {
  const { x, y } = arcPoint(share);
  return `M${CENTRE - RADIUS} ${CENTRE}A${RADIUS} ${RADIUS} 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)}`;
}

interface MinutesDialProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Minutes written along the arc, ends included. */
  readonly marks?: readonly number[] | undefined;
}

/** How many minutes: an arc to drag, − and + to tap, arrow keys on the slider underneath. */
export function MinutesDial({
  minutes,
  onChange,
  min = 3,
  max = 30,
  marks = [3, 10, 20, 30],
}: MinutesDialProps) {
  const id = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const toShare = (value: number) => (value - min) / (max - min);
  const set = (value: number) => {
    const next = Math.min(max, Math.max(min, Math.round(value)));
    if (next !== minutes) onChange(next);
  };
  const follow = (event: PointerEvent) => {
    const box = drawing.current?.getBoundingClientRect();
    if (!box) return;
    const x = ((event.clientX - box.left) / box.width) * 200 - CENTRE;
    const y = Math.max(0, CENTRE - ((event.clientY - box.top) / box.height) * 118);
    set(min + (1 - Math.atan2(y, x) / Math.PI) * (max - min));
  };
  const knob = arcPoint(toShare(minutes));
  return (
    <div class="minutes-dial">
      <IconButton
        icon="minus"
        label="One minute less"
        outlined
        disabled={minutes <= min}
        onPress={() => set(minutes - 1)}
      />
      <div class="dial-face">
        <input
          id={id}
          class="dial-input"
          type="range"
          min={min}
          max={max}
          step={1}
          value={minutes}
          aria-label="Minutes"
          aria-valuetext={`${minutes} minutes`}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <svg
          ref={drawing}
          class="dial-drawing"
          viewBox="0 0 200 118"
          aria-hidden="true"
          focusable="false"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            follow(event);
          }}
          onPointerMove={(event) => event.buttons > 0 && follow(event)}
        >
          <path class="dial-edge" d={arcPath(1)} />
          <path class="dial-track" d={arcPath(1)} />
          {minutes > min && <path class="dial-part" d={arcPath(toShare(minutes))} />}
          {marks
            .filter((mark) => mark === min || mark === max || mark !== minutes)
            .map((mark) => {
              const end = mark === min || mark === max;
              const at = end ? arcPoint(toShare(mark)) : arcPoint(toShare(mark), RADIUS + 19);
              return (
                <text key={mark} class="dial-mark" x={at.x} y={end ? at.y + 17 : at.y + 4}>
                  {mark}
                </text>
              );
            })}
          <circle class="dial-knob" cx={knob.x} cy={knob.y} r="10" />
        </svg>
        <label class="dial-words" for={id}>
          <span class="dial-number">{minutes}</span>
          <span>minutes</span>
        </label>
      </div>
      <IconButton
        icon="plus"
        label="One minute more"
        outlined
        disabled={minutes >= max}
        onPress={() => set(minutes + 1)}
      />
    </div>
  );
}
