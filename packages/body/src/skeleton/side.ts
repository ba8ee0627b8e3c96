/** A side of the figure itself. Authors write `working` and `other`; people have a painful side. */
export type Side = 'left' | 'right';

export const sides: readonly Side[] = ['left', 'right'];

/** +1 toward x for the left half of the body, −1 for the right. */
export const sideSign = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

export const oppositeSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** A name ending in `.left` or `.right` with the side swapped; names of the middle stay. */
export function mirrorName<Name extends string>(name: Name): Name {
  if (name.endsWith('.left')) return `${name.slice(0, -'.left'.length)}.right` as Name;
  if (name.endsWith('.right')) return `${name.slice(0, -'.right'.length)}.left` as Name;
  return name;
}
