import { type CivilDate, type Clock, type Instant, instantToCivilDate, type Random } from '@ilium/units';
import { signal } from '@preact/signals';

/** The device's clock. */
export const clock: Clock = {
  now: () => Date.now(),
  offsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
};

/** The device's chance. */
export const random: Random = () => Math.random();

/** Now, and how far the clock of the place is from UTC at this instant. */
export function moment(): { readonly now: Instant; readonly offsetMinutes: number } {
  const now = clock.now();
  return { now, offsetMinutes: clock.offsetMinutes(now) };
}

/** Resolves after so many milliseconds. */
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const civilToday = (): CivilDate => {
  const { now, offsetMinutes } = moment();
  return instantToCivilDate(now, offsetMinutes);
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
