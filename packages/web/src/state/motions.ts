import type { LiveMotion } from '@ilium/figure';
import { loadMotions } from '@ilium/library/motions';
import type { VariationKey } from '@ilium/movement';

/** How a variation moves, whichever side works. */
export type Motion = Omit<LiveMotion, 'side'>;

const motionByKey = new Map<VariationKey, Motion | null>();

/** The motion of a variation if it was fetched before: `null` where there is none, undefined while unknown. */
export const motionAtHand = (key: VariationKey): Motion | null | undefined => motionByKey.get(key);

/** Fetches the motion of a variation; `null` where it is not solved. Rejects where it cannot be fetched. */
export async function loadMotion(key: VariationKey): Promise<Motion | null> {
  const known = motionByKey.get(key);
  if (known !== undefined) return known;
  const [movement = '', variation = ''] = key.split('/');
  const motions = await loadMotions(movement);
  const definition = motions.definitions[variation];
  const solved = motions.solved[variation];
  const isWhole = definition && solved && definition.keyframes.length === solved.keyframes.length;
  const motion = isWhole ? { definition, solved } : null;
  motionByKey.set(key, motion);
  return motion;
}
