import type { Movement } from '@ilium/movement';
import * as written from '../movements/index.ts';

/** Every movement, in the order of the specification. */
export const movements: readonly Movement[] = Object.values(written).toSorted((a, b) =>
  a.specId < b.specId ? -1 : 1,
);
