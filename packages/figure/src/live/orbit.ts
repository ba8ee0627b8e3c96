import type { Degrees } from '@ilium/units';

/** Where the eye stands around the figure. */
export interface Orbit {
  readonly azimuth: Degrees;
  readonly elevation: Degrees;
}

const LOWEST: Degrees = -5;
const HIGHEST: Degrees = 80;
const KEY_STEP: Degrees = 15;
const DEGREES_PER_PIXEL = 0.5;

/** The orbit turned by some degrees; the eye stays above the floor and below the zenith. */
export const turnOrbit = ({ azimuth, elevation }: Orbit, across: Degrees, over: Degrees): Orbit => ({
  azimuth: ((((azimuth + across + 180) % 360) + 360) % 360) - 180,
  elevation: Math.min(HIGHEST, Math.max(LOWEST, elevation + over)),
});

/** What a key does to the orbit: arrows turn it, Home puts it back. Undefined for every other key. */
export function keyToOrbit(key: string, orbit: Orbit, home: Orbit): Orbit | undefined {
  if (key === 'ArrowLeft') return turnOrbit(orbit, -KEY_STEP, 0);
  if (key === 'ArrowRight') return turnOrbit(orbit, KEY_STEP, 0);
  if (key === 'ArrowUp') return turnOrbit(orbit, 0, KEY_STEP);
  if (key === 'ArrowDown') return turnOrbit(orbit, 0, -KEY_STEP);
  return key === 'Home' ? home : undefined;
}

/** Listens for drags and keys on an element; returns how to stop. A tap does nothing. */
export function listenForOrbit(
  element: HTMLElement,
  turn: (across: Degrees, over: Degrees) => void,
  press: (key: string) => boolean,
): () => void {
  let last: { x: number; y: number } | undefined;
  const down = (event: PointerEvent): void => {
    last = { x: event.clientX, y: event.clientY };
    element.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    if (last === undefined) return;
    turn((last.x - event.clientX) * DEGREES_PER_PIXEL, (event.clientY - last.y) * DEGREES_PER_PIXEL);
    last = { x: event.clientX, y: event.clientY };
  };
  const up = (): void => {
    last = undefined;
  };
  const key = (event: KeyboardEvent): void => {
    if (press(event.key)) event.preventDefault();
  };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('keydown', key);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('keydown', key);
  };
}
