import type { Intake } from '@ilium/record';

const hipAreas = ['buttock', 'groin', 'outer-hip', 'front-thigh', 'back-thigh'];

/** What one would call the painful place: hip where hip, buttock or thigh were marked, else the lower back. */
const isHip = ({ areas, farthest }: Intake['pain']): boolean =>
  areas && areas.length > 0 ? areas.some(({ area }) => hipAreas.includes(area)) : farthest > 0;

/** The painful place as one says it: "left hip", "lower back"; both where nothing hurt when the check asked. */
export function painToPlace(pain: Intake['pain']): string {
  if (pain.areas?.length === 0) return 'hips and back';
  const part = isHip(pain) ? 'hip' : 'lower back';
  if (pain.side === 'left' || pain.side === 'right') return `${pain.side} ${part}`;
  return pain.side === 'both' && isHip(pain) ? 'hips' : 'lower back';
}

/** The painful place with the accent, where it is one side. */
export function PainPlace({ pain }: { readonly pain: Intake['pain'] }) {
  const isSided = pain.side === 'left' || pain.side === 'right';
  return isSided ? <span class="side-text">{painToPlace(pain)}</span> : painToPlace(pain);
}
