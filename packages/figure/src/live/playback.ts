import type { Cycle } from '@ilium/body';
import type { Seconds } from '@ilium/units';

/** Seconds a shown repetition takes to go there, stay, come back and rest. */
const BEAT = { there: 2.6, stay: 1.8, back: 2.6, rest: 1.2 } as const;
/** One breath in and out; the same as the app's slow motion token. */
export const BREATH_SECONDS: Seconds = 4;

const CYCLE_SECONDS = BEAT.there + BEAT.stay + BEAT.back + BEAT.rest;

/** Slow at both ends. */
const ease = (share: number): number => share * share * (3 - 2 * share);

/** How far a motion that shows itself has gone at a time: 0 at its first keyframe, 1 at its last. */
export function timeToShare(cycle: Cycle, time: Seconds): number {
  if (cycle === 'still') return 1;
  const t = time % CYCLE_SECONDS;
  if (t < BEAT.there) return ease(t / BEAT.there);
  if (t < BEAT.there + BEAT.stay) return 1;
  if (t < CYCLE_SECONDS - BEAT.rest) return 1 - ease((t - BEAT.there - BEAT.stay) / BEAT.back);
  return 0;
}

/** How full the chest is at a time: 0 empty, 1 full; in a little quicker than out. */
export function timeToBreath(time: Seconds): number {
  const t = (time % BREATH_SECONDS) / BREATH_SECONDS;
  const inward = 0.42;
  return t < inward ? ease(t / inward) : 1 - ease((t - inward) / (1 - inward));
}

/** The keyframe nearest to a share, as a share: what is shown where motion is reduced. */
export function nearestKeyframe(share: number, keyframes: number): number {
  const legs = Math.max(1, keyframes - 1);
  return Math.round(Math.min(1, Math.max(0, share)) * legs) / legs;
}
