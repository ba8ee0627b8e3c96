import type { Milliseconds } from '@ilium/units';

/** One look at the device's two clocks. */
export interface ClockReading {
  /** `performance.now()`: steady, but on some systems it stands still while the machine sleeps. */
  readonly steadyMs: Milliseconds;
  /** `Date.now()`: runs on through sleep, but can be set. */
  readonly wallMs: Milliseconds;
  /** Whether the page was hidden, or lost its wake lock, since the last look: without it no machine fell asleep. */
  readonly wasAway: boolean;
}

/** A clock that counts time slept; begin with the first reading. */
export interface SessionClock {
  readonly steadyMs: Milliseconds;
  readonly wallMs: Milliseconds;
  /** Time slept that the steady clock did not count. */
  readonly sleptMs: Milliseconds;
}

/** A jump of the wall clock below this is a correction, not sleep. */
const LEAST_SLEEP: Milliseconds = 5_000;

export const startSessionClock = ({ steadyMs, wallMs }: ClockReading): SessionClock => ({
  steadyMs,
  wallMs,
  sleptMs: 0,
});

/**
 * The clock after another look. A wall clock that was set while someone looked on changes nothing;
 * one that ran ahead while the page was away means that the machine slept.
 */
export function readSessionClock(clock: SessionClock, reading: ClockReading): SessionClock {
  const aheadMs = reading.wallMs - clock.wallMs - (reading.steadyMs - clock.steadyMs);
  const slept = reading.wasAway && aheadMs >= LEAST_SLEEP ? aheadMs : 0;
  return { steadyMs: reading.steadyMs, wallMs: reading.wallMs, sleptMs: clock.sleptMs + slept };
}

/** The moment that drives the player. */
export const clockToMoment = ({ steadyMs, sleptMs }: SessionClock): Milliseconds => steadyMs + sleptMs;
