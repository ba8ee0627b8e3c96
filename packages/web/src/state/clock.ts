import { type CivilDate, type Clock, instantToCivilDate, type Random } from '@ilium/units';
import { signal } from '@preact/signals';

/** The device's clock. */
export const clock: Clock = {
  now: () => Date.now(),
  offsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
};

/** The device's chance. */
export const random: Random = () => Math.random();

const civilToday = (): CivilDate => {
  const now = clock.now();
  return instantToCivilDate(now, clock.offsetMinutes(now));
};

/** The calendar day it is now, here. */
export const today = signal<CivilDate>(civilToday());

/** Keeps `today` right past midnight and after the device slept. Called once. */
export function startClock(): void {
  const look = () => {
    today.value = civilToday();
  };
  setInterval(look, 60_000);
  document.addEventListener('visibilitychange', look);
}
