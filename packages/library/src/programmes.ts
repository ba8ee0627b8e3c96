import type { Programme } from '@ilium/movement';
import { programme000 } from '../programmes/000.ts';
import { programme001 } from '../programmes/001.ts';
import { programme002 } from '../programmes/002.ts';
import { programme003 } from '../programmes/003.ts';
import { programme004 } from '../programmes/004.ts';

/** Every published programme, in the order of the sources. */
export const programmes: readonly Programme[] = [
  programme000,
  programme001,
  programme002,
  programme003,
  programme004,
];
